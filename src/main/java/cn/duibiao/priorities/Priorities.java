package cn.duibiao.priorities;

import cn.duibiao.comparison.GoalRow;
import cn.duibiao.extraction.fact.Strength;
import cn.duibiao.knowledge.Region;
import java.util.List;
import java.util.Map;

/**
 * What one district puts first.
 *
 * @param themes    in the order of the themes
 * @param words     that set it apart from the other districts, the most distinctive first
 * @param alone     targets that no other compared district states
 * @param strengths how many of its targets are meant how firmly
 */
public record Priorities(Region district, int documents, List<ThemeShare> themes, List<DistinctiveWord> words,
                         List<GoalRow> alone, Map<Strength, Integer> strengths) {

    public Priorities {
        themes = List.copyOf(themes);
        words = List.copyOf(words);
        alone = List.copyOf(alone);
        strengths = Map.copyOf(strengths);
    }
}
