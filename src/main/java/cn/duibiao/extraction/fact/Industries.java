package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.Verbs;
import cn.duibiao.knowledge.Verbs.Role;
import cn.duibiao.knowledge.Verbs.Verb;
import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.WordingRole;
import cn.duibiao.knowledge.Wordings;
import java.util.Optional;
import java.util.regex.Matcher;

/** Tells whose a vague name is, such as 增加值 or 产业规模: that of the industry or place that its statement speaks of. */
final class Industries {

    private static final int LONGEST_LOOK_BACK = 200;
    private static final int SHORTEST = 3;

    private final NameCleaner cleaner;
    private final Verbs verbs;
    private final Wordings words;
    private final WordPattern industry;
    /** 能源化工产业,重点…,实现产值405亿元: a statement that opens with an industry is about it to its end. */
    private final WordPattern first;
    /** 做强新材料产业,加快…,实现产值300亿元: so is one that opens with what is done to an industry. */
    private final WordPattern inside;
    private final WordPattern kind;

    Industries(NameCleaner cleaner, Verbs verbs, Wordings words) {
        this.cleaner = cleaner;
        this.verbs = verbs;
        this.words = words;
        this.industry = words.pattern("[^、和与及]{1,16}{industry_ending}(?!{industry_part})");
        this.first = words.pattern("[^,，、;；。]{2,16}?{industry_whole}(?=[,，])");
        this.inside = words.pattern("[^,，、;；。]{2,20}?{industry_whole}");
        this.kind = words.pattern("{industry_kind}{industry_whole}$");
    }

    /** 集成电路产业,…,力争产业规模突破600亿元: a vague name with the industry that was spoken of, if any. */
    String with(String name, String text, QuantityContext context) {
        String spokenOf = before(text, context);
        return words.forms(WordingRole.INDUSTRY_WHOLE).stream()
                .filter(said -> spokenOf.endsWith(said) && name.startsWith(said)).findFirst()
                .map(said -> spokenOf + name.substring(said.length())).orElse(spokenOf + name);
    }

    /** 发展知识型服务业,实现增加值年均增长20%: whose value it is stands in the clause before, if that names an industry or place. */
    private String before(String text, QuantityContext context) {
        int end = context.clause().start() - 1;
        if (end <= 0 || ",，".indexOf(text.charAt(end)) < 0) {
            return "";
        }
        int statement = ClauseSplitter.statementStart(text, end, end - LONGEST_LOOK_BACK);
        Matcher opening = first.matcher(text).region(statement, end);
        if (opening.lookingAt()) {
            return cleaner.before(opening.group()).name();
        }
        int start = ClauseSplitter.clauseStart(text, end, end - LONGEST_LOOK_BACK);
        Matcher matcher = industry.matcher(text.substring(start, end));
        return matcher.find() ? withoutPraise(cleaner.before(matcher.group()).name()) : inside(text, statement, end);
    }

    /** The industry that the first clause of a statement speaks of, unless it is only a kind of industry (优势产业). */
    private String inside(String text, int statement, int end) {
        Matcher within = inside.matcher(text).region(statement, end);
        String name = within.lookingAt() ? withoutPraise(cleaner.before(within.group()).name()) : "";
        return kind.isIn(name) ? "" : name;
    }

    /** 打造具有影响力的新材料产业集群: what is done to an industry, and how large and good it is to be, do not name it. */
    private String withoutPraise(String industry) {
        String name = industry.substring(industry.lastIndexOf('的') + 1);
        Optional<Verb> verb = verbs.startingAt(name, 0)
                .filter(found -> found.role() == Role.KEEP || found.role() == Role.DROP);
        name = verb.map(Verb::text).map(String::length).filter(length -> length > 1).map(name::substring).orElse(name);
        String size = words.beginning(WordingRole.INDUSTRY_SIZE, name).orElse("");
        return name.length() - size.length() < SHORTEST ? industry : name.substring(size.length());
    }
}
