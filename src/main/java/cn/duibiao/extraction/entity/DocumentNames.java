package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.extraction.entity.EntityWords.Kind;
import cn.duibiao.knowledge.Region;
import cn.duibiao.segmentation.Token;
import cn.duibiao.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short names that a document makes for itself: what it introduces with 简称, a side of the home region (青西), regions
 * named by their first characters (青吴嘉三地), a side of a known place (西虹桥), and 示范区 for the one that it speaks of.
 */
final class DocumentNames {

    private static final Pattern NICKNAME = Pattern.compile("简称(?:为|:|：)?[“\"]?([\\u4e00-\\u9fff]{2,12})[”\"),，、]");
    private static final Pattern TOWNS = Pattern.compile("[二三四五六七八九十]镇");
    private static final String NUMERALS = "  二三四五";
    private static final String SIDES = "东西南北";
    private static final String NO_HOME = "东西南北中上下大新高老";
    /** Before a side, these make it a direction: 以西, 向东. */
    private static final String DIRECTING = "以向往朝从至到由为东西南北中之大";
    /** First letters of the parts of speech that names are made of. */
    private static final String PARTS = "najblgsfkt";
    private static final int ENOUGH = 2;
    private static final int ENOUGH_DEFINITE = 3;

    private final EntityWords words;
    private final Optional<String> home;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Type> found = new HashMap<>();
    private final Map<String, Boolean> definedByLongerName = new HashMap<>();

    private DocumentNames(EntityWords words, Optional<Region> home) {
        this.words = words;
        this.home = home.map(region -> region.shortName().substring(0, 1)).filter(first -> !NO_HOME.contains(first));
    }

    /** The names and their types. */
    static Map<String, Type> in(Iterable<SentenceWords> sentences, EntityWords words, Optional<Region> home) {
        DocumentNames names = new DocumentNames(words, home);
        sentences.forEach(names::read);
        return names.known();
    }

    private void read(SentenceWords sentence) {
        nicknames(sentence.text());
        together(sentence.text());
        for (int i = 0; i < sentence.tokens().size(); i++) {
            sideOfHome(sentence, i);
            sideOfPlace(sentence, i);
            definite(sentence, i);
        }
    }

    private void nicknames(String text) {
        if (!text.contains("简称")) {
            return;
        }
        Matcher matcher = NICKNAME.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (!words.isGeneric(name)) {
                int bracket = Math.max(0, text.lastIndexOf('(', matcher.start()));
                words.endingAt(name, name.length()).or(() -> words.endingAt(text, bracket))
                        .ifPresent(ending -> found.put(name, ending.suffix().type()));
            }
        }
    }

    /** As many first characters as the number behind them says: 青吴嘉|三地. */
    private void together(String text) {
        for (int at = text.indexOf('地', 2); at >= 0; at = text.indexOf('地', at + 1)) {
            int size = NUMERALS.indexOf(text.charAt(at - 1));
            size = text.charAt(at - 1) == '两' ? 2 : size;
            if (size < 2 || at - 1 - size < 0) {
                continue;
            }
            String name = text.substring(at - 1 - size, at - 1);
            boolean provinces = name.chars().allMatch(unit -> words.is(Kind.PROVINCE, String.valueOf((char) unit)));
            if (provinces || home.filter(name::contains).isPresent() && name.chars().allMatch(Character::isIdeographic)) {
                found.put(name, Type.PLACE);
            }
        }
    }

    private void sideOfHome(SentenceWords sentence, int index) {
        int start = sentence.tokens().get(index).start();
        String text = sentence.text();
        if (home.isPresent() && start + 2 <= text.length() && text.startsWith(home.get(), start)
                && SIDES.indexOf(text.charAt(start + 1)) >= 0 && sentence.placeFrom(start).isEmpty()
                && !words.isCommon(text, start, start + 2)) {
            counts.merge(text.substring(start, start + 2), 1, Integer::sum);
            Matcher towns = TOWNS.matcher(text).region(start + 2, text.length());
            if (towns.lookingAt()) {
                found.put(text.substring(start, towns.end()), Type.PLACE);
            }
        }
    }

    private void sideOfPlace(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        int start = token.start();
        String text = sentence.text();
        if (SIDES.indexOf(text.charAt(start)) < 0 || start > 0 && DIRECTING.indexOf(text.charAt(start - 1)) >= 0
                || start + 1 >= text.length()) {
            return;
        }
        sentence.placeFrom(start + 1).map(Span::end).filter(end -> end > start + 2)
                .ifPresent(end -> counts.merge(text.substring(start, end), 1, Integer::sum));
    }

    private void definite(SentenceWords sentence, int index) {
        Token token = sentence.tokens().get(index);
        sentence.endingAt(token.end()).ifPresent(ending -> {
            String word = sentence.text().substring(ending.start(), token.end());
            if (!words.is(Kind.DEFINITE, word)) {
                return;
            }
            if (ending.start() != token.start() || index > 0 && continues(sentence.tokens().get(index - 1), token)) {
                int from = Math.max(0, ending.start() - 2 * SentenceWords.NEAR);
                if (sentence.hasPlaceIn(from, ending.start())) {
                    definedByLongerName.put(word, true);
                }
            } else {
                counts.merge(word, 1, Integer::sum);
            }
        });
    }

    /** Whether the word before makes a longer name with this one: 创新|示范区, but not 推进|示范区. */
    private boolean continues(Token before, Token token) {
        String pos = before.pos();
        boolean fits = !pos.isEmpty() && PARTS.indexOf(pos.charAt(0)) >= 0
                || (pos.equals("vn") || pos.equals("vi")) && !words.is(Kind.BREAK, before.text());
        return fits && before.end() == token.start();
    }

    private Map<String, Type> known() {
        counts.forEach((name, count) -> {
            boolean definite = words.is(Kind.DEFINITE, name);
            if (definite ? count >= ENOUGH_DEFINITE && definedByLongerName.containsKey(name) : count >= ENOUGH) {
                found.putIfAbsent(name, Type.PLACE);
            }
        });
        return found;
    }
}
