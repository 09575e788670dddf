package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.NoiseWords;
import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the event, place or programme that the clauses before a number are about: 举办博览会,参与城市32个,参展企业500家 counts the
 * cities and firms of the fair.
 */
final class Topics {

    private static final Pattern NUMBERED = Pattern.compile("^第[一二三四五六七八九十百\\d]+[届次]"
            + "|^[\\d.]+(?:[万亿]|[个片天家项次所条座](?:完成|实现|建设)?|[万亿]?元(?:建设)?)");
    /** “科技创新券”全面推行: a clause that opens with a name in quotes is about it. */
    private static final Pattern QUOTED = Pattern.compile("“[^”、,，]{3,12}”");
    private static final int LONGEST_TOPIC = 22;
    private static final int MOST_CLAUSES = 3;
    private static final int LONGEST_LOOK_BACK = 120;

    private final NameCleaner cleaner;
    private final Verbs verbs;
    private final NoiseWords noise;
    private final Wordings words;
    private final WordPattern vagueNoun;
    private final WordPattern topic;
    private final WordPattern carriedOut;

    Topics(NameCleaner cleaner, Verbs verbs, NoiseWords noise, Wordings words) {
        this.noise = noise;
        this.words = words;
        this.vagueNoun = words.pattern("{vague_noun}");
        this.topic = words.pattern("[^,，、;；:：。]{2,30}?{topic_ending}");
        this.carriedOut = words.pattern("^[^“]{0,5}{carried_out}(?=.{4})");
        this.cleaner = cleaner;
        this.verbs = verbs;
    }

    /**
     * “惠民”平台兑付资金5亿元、惠及企业300家: what a name that fits any event or programme belongs to.
     *
     * @return what the item before speaks of, else the clauses before; "" for other names
     */
    String of(String name, QuantityContext context, List<NamedQuantity> before, String text) {
        if (!noise.isOfTopic(name) && !isVague(name)) {
            return "";
        }
        boolean listed = context.link() == Link.LISTED && !before.isEmpty();
        String ofList = listed ? in(before.get(before.size() - 1).indicator()) : "";
        return ofList.isEmpty() ? before(text, context.clause().start()) : ofList;
    }

    /** 整改问题, 累计签约项目: an action and a noun that fit any event or programme. */
    private boolean isVague(String name) {
        String done = words.beginning(WordingRole.SO_FAR, name).map(word -> name.substring(word.length())).orElse(name);
        return verbs.startingAt(done, 0).filter(verb -> verb.role() == Role.KEEP)
                .filter(verb -> vagueNoun.matches(done.substring(verb.text().length()))).isPresent();
    }

    /** What the nearest of the clauses before a place names, "" if none does. */
    private String before(String text, int clauseStart) {
        int end = clauseStart - 1;
        int farthest = Math.max(0, clauseStart - LONGEST_LOOK_BACK);
        for (int looked = 0; looked < MOST_CLAUSES && end > farthest; looked++) {
            if (ClauseSplitter.endsSentence(text.charAt(end))) {
                return "";
            }
            int start = ClauseSplitter.clauseStart(text, end, farthest);
            String topic = in(text.substring(start, end));
            if (!topic.isEmpty()) {
                return topic;
            }
            end = start - 1;
        }
        return "";
    }

    /** What words name first, "" if they name no topic. */
    private String in(String clause) {
        Matcher matcher = topic.matcher(clause);
        if (!matcher.find()) {
            Matcher quoted = QUOTED.matcher(clause);
            return quoted.lookingAt() ? quoted.group() : "";
        }
        String name = withoutAction(cleaner.after(matcher.group()));
        return name.length() < 4 || name.length() > LONGEST_TOPIC ? "" : name;
    }

    /** 举办第三届…博览会: what is done with the topic, and for which time, is not its name. */
    private String withoutAction(String words) {
        String name = carriedOut.replaceFirst(words, "");
        for (Optional<Verb> verb = action(name); verb.isPresent(); verb = action(name)) {
            name = cleaner.after(name.substring(verb.get().text().length()));
        }
        return NUMBERED.matcher(name).replaceFirst("");
    }

    private Optional<Verb> action(String name) {
        return verbs.startingAt(name, 0).filter(verb -> verb.role() == Role.KEEP || verb.role() == Role.DROP);
    }
}
