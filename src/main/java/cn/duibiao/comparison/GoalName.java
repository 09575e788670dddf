package cn.duibiao.comparison;

import cn.duibiao.knowledge.GoalVocabulary;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The name of a goal made ready for comparison.
 *
 * @param spelling the letters of the name as it is written, in the order of their codes
 * @param normal   the letters of what is counted, in normal words, in the order of their codes
 * @param bare     the same without words that hardly make another thing of it
 * @param words    the normal words, in the order of their letters
 * @param amounts that limit what is counted: 10亿 of 10亿元以上项目
 * @param actions  what is done with what is counted
 * @param levels   whose rank or list it is
 * @param general  whether the words say nothing of what is counted
 * @param cues     which words that tell names apart stand in it, by their places in the table
 */
record GoalName(String spelling, String normal, String bare, List<GoalVocabulary.Word> words, List<String> amounts,
                GoalActions actions, Set<String> levels, boolean general, BitSet cues) {

    GoalName {
        words = List.copyOf(words);
        amounts = List.copyOf(amounts);
        levels = Set.copyOf(levels);
    }
}
