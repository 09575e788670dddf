package cn.duibiao.priorities;

/**
 * A word that sets a district apart.
 *
 * @param z       log-odds ratio with an informative Dirichlet prior, divided by its standard deviation; above 1.96 it is
 *                hardly chance
 * @param logOdds the ratio itself
 * @param own     how often the district uses it
 * @param others  how often all others use it
 */
public record DistinctiveWord(String word, double z, double logOdds, int own, int others) {
}
