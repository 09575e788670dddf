package cn.duibiao.extraction.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentChancesTest {

    private record Part(int first, int last) implements SegmentChances.Part {
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void areTheSharesOfAllWaysToChooseNamesWithoutOverlap(long seed) {
        Random random = new Random(seed);
        int words = 1 + random.nextInt(6);
        Part[] parts = parts(words, random);
        double[] odds = IntStream.range(0, parts.length).mapToDouble(i -> 3 * random.nextGaussian()).toArray();
        double[] weights = new double[parts.length];
        double total = choices(parts, odds, 0, new ArrayList<>(), weights);
        SegmentChances chances = SegmentChances.of(words, parts, odds);
        for (int i = 0; i < parts.length; i++) {
            assertThat(chances.chance(i)).isCloseTo(weights[i] / total, within(1e-9));
        }
        assertThat(chances.total()).isCloseTo(Math.log(total), within(1e-9));
    }

    /** About half of all parts. */
    private static Part[] parts(int words, Random random) {
        List<Part> parts = new ArrayList<>();
        for (int first = 0; first < words; first++) {
            for (int last = first; last < words; last++) {
                if (random.nextBoolean()) {
                    parts.add(new Part(first, last));
                }
            }
        }
        parts.sort(Comparator.comparingInt(Part::last));
        return parts.toArray(Part[]::new);
    }

    /** Adds the weight of every choice to each of its parts, and tells that of all choices. */
    private static double choices(Part[] parts, double[] odds, int next, List<Integer> chosen, double[] weights) {
        if (next == parts.length) {
            double weight = Math.exp(chosen.stream().mapToDouble(part -> odds[part]).sum());
            chosen.forEach(part -> weights[part] += weight);
            return weight;
        }
        double total = choices(parts, odds, next + 1, chosen, weights);
        if (chosen.stream().noneMatch(part -> overlap(parts[part], parts[next]))) {
            chosen.add(next);
            total += choices(parts, odds, next + 1, chosen, weights);
            chosen.remove(chosen.size() - 1);
        }
        return total;
    }

    private static boolean overlap(Part one, Part other) {
        return one.first() <= other.last() && other.first() <= one.last();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1e6, 1e6})
    void areNumbersForTheMostUnlikelyAndTheLikeliestNames(double odds) {
        SegmentChances chances = SegmentChances.of(2, new Part[] {new Part(0, 0), new Part(0, 1)}, new double[] {odds, odds});
        assertThat(chances.chance(0) + chances.chance(1)).isCloseTo(odds > 0 ? 1 : 0, within(1e-9));
    }
}
