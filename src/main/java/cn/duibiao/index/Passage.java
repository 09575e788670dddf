package cn.duibiao.index;

import cn.duibiao.segmentation.Token;
import cn.duibiao.text.MappedText;
import java.util.List;
import java.util.Set;

/**
 * The unit of search: a sentence, neighbouring short sentences of one paragraph, a piece of an overlong sentence, or a
 * table row.
 *
 * @param section  path of headings
 * @param text     what is searched and shown
 * @param words    the tokens of {@code text}
 * @param context  what else describes it: headings and title
 * @param facts    names of the indicators that have a number in it
 * @param themes   ids, the one with the most text first
 * @param statuses codes of the facts in it
 */
record Passage(String section, MappedText text, List<Token> words, List<List<Token>> context,
               List<List<Token>> facts, List<String> themes, Set<String> statuses) {
}
