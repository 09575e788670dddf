package cn.duibiao.extraction.theme;

import cn.duibiao.document.Section;
import cn.duibiao.document.Sentence;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.segmentation.SegmentedDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the theme of each sentence from its own words, the headings above it and its neighbours.
 *
 * <p>A sentence without telling words takes the theme of those around it: the themes of a document are chosen together,
 * so that they fit the words and change seldom within a paragraph.
 */
public final class ThemeClassifier {

    /** Weight of a heading, and what is left of it for the headings above. */
    private static final double HEADING = 0.4;
    private static final double HEADING_ABOVE = 0.35;
    /** A heading such as 主要任务 says little about what stands below it. */
    private static final double GENERAL_HEADING = 0.4;
    /** Weight of a short opening sentence (强化就业优先政策。) for those behind it. */
    private static final double TOPIC = 0.5;
    private static final int LONGEST_TOPIC = 24;
    private static final double TOPIC_AT_LEAST = 4;
    /** What a change of theme costs. */
    private static final double CHANGE_IN_PARAGRAPH = 1.5;
    private static final double CHANGE_IN_SECTION = 1.0;
    private static final double CHANGE = 0.6;
    /** Long sentences hold more words without saying more. */
    private static final double MOST = 30;
    /** A sentence about nothing is general, unless something around it speaks. */
    private static final double GENERAL_WITHOUT_WORDS = 1.5;
    private static final double SECOND_AT_LEAST = 4;
    private static final double SECOND_SHARE = 0.6;

    private final List<Theme> themes;
    private final ThemeScores scores;
    private final int general;

    public ThemeClassifier(Themes themes) {
        this.themes = themes.all();
        this.scores = new ThemeScores(themes);
        this.general = this.themes.indexOf(themes.withId(Themes.GENERAL).orElseThrow());
    }

    /** One theme for each sentence, in the document's order. */
    public List<SentenceTheme> classify(SegmentedDocument segmented) {
        List<Sentence> sentences = segmented.document().sentences();
        double[][] own = new double[sentences.size()][];
        double[][] evidence = new double[sentences.size()][];
        double[] changes = new double[sentences.size()];
        Map<Section, double[]> headings = new HashMap<>();
        double[] topic = new double[themes.size()];
        for (int i = 0; i < own.length; i++) {
            Sentence sentence = sentences.get(i);
            Sentence before = i == 0 ? sentence : sentences.get(i - 1);
            own[i] = limited(scores.of(sentence.text()));
            if (!sameSection(sentence, before)) {
                topic = new double[themes.size()];
            }
            evidence[i] = own[i].clone();
            if (isTopic(sentence, own[i])) {
                add(evidence[i], own[i], TOPIC);
                topic = own[i];
            } else {
                add(evidence[i], topic, TOPIC);
            }
            add(evidence[i], heading(sentence.section(), headings), HEADING);
            evidence[i][general] += GENERAL_WITHOUT_WORDS;
            changes[i] = sentence.paragraph() == before.paragraph() ? CHANGE_IN_PARAGRAPH
                    : sameSection(sentence, before) ? CHANGE_IN_SECTION : CHANGE;
        }
        int[] path = ThemePath.best(evidence, changes);
        List<SentenceTheme> found = new ArrayList<>(path.length);
        for (int i = 0; i < path.length; i++) {
            found.add(new SentenceTheme(sentences.get(i), themes.get(path[i]).id(), second(own[i], path[i])));
        }
        return found;
    }

    private double[] heading(Section section, Map<Section, double[]> known) {
        double[] found = known.get(section);
        if (found == null) {
            found = limited(scores.of(section.heading()));
            found[general] *= GENERAL_HEADING;
            if (section.parent().isPresent()) {
                add(found, heading(section.parent().get(), known), HEADING_ABOVE);
            }
            known.put(section, found);
        }
        return found;
    }

    private String second(double[] own, int first) {
        int best = general;
        for (int theme = 0; theme < own.length; theme++) {
            if (theme != first && theme != general && (best == general || own[theme] > own[best])) {
                best = theme;
            }
        }
        boolean tells = first != general && own[best] >= SECOND_AT_LEAST && own[best] >= own[first] * SECOND_SHARE;
        return tells ? themes.get(best).id() : "";
    }

    private boolean isTopic(Sentence sentence, double[] own) {
        String text = sentence.text().toString();
        return text.length() <= LONGEST_TOPIC && text.chars().noneMatch(Character::isDigit)
                && IntStream.range(0, own.length).anyMatch(theme -> theme != general && own[theme] >= TOPIC_AT_LEAST);
    }

    private static boolean sameSection(Sentence one, Sentence other) {
        return one.section().equals(other.section());
    }

    private static double[] limited(double[] scores) {
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        if (sum > MOST) {
            for (int i = 0; i < scores.length; i++) {
                scores[i] *= MOST / sum;
            }
        }
        return scores;
    }

    private static void add(double[] to, double[] from, double share) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i] * share;
        }
    }
}
