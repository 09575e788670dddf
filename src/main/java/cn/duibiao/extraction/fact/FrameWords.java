package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;

/** How sentences say what time their part of a document speaks of. Immutable. */
final class FrameWords {

    /** A group of {@link #goals}: the words for the coming year, where they stand. */
    static final String THIS_YEAR = "thisYear";

    /** 2020年是“十三五”规划收官之年 speaks of one year; only the plan's time as a whole makes a frame. */
    final WordPattern planAsPeriod;
    final WordPattern planAsEvent;
    /** What has come of a plan that still runs, in its evaluation. */
    final WordPattern planProgress;
    final WordPattern address;
    final WordPattern fiveYears;
    final WordPattern yearAsTheme;
    /** 刚刚过去的2020年,…: what follows is about that year. */
    final WordPattern yearGoneBy;
    /** 今年重点抓好十个方面工作: what follows is the list of them. */
    final WordPattern thisYearsWork;
    /** 建议2021年全区经济社会发展主要预期目标是: wherever it stands in a sentence, what follows are goals. */
    final WordPattern goals;
    final WordPattern goalYear;
    /** 2020年民生实事完成情况: a list of what was done, wherever it stands. */
    final WordPattern doneList;
    /** 名词解释: says what words mean, not what is to be done. */
    final WordPattern glossary;

    FrameWords(Wordings words) {
        this.planAsPeriod = words.pattern("^(?:(?!{compared_time})[^,，]){0,12}五[”\"]?{plan_period}");
        this.planAsEvent = words.pattern("{plan_event}");
        this.planProgress = words.pattern("{plan_progress}");
        this.address = words.pattern("^\\s*{address}[,，:：!！]?\\s*");
        this.fiveYears = words.pattern("^(?:{look_back}[^,，]{0,6}[,，])?(?:{these_years}|{this_was}.{2,40}{of_five_years})");
        this.yearAsTheme = words.pattern("^\\s*\\d{4}年[,，]?(?:{year_is}|.{0,16}{year_theme})");
        this.yearGoneBy = words.pattern("^{gone_by}\\d{4}年");
        this.thisYearsWork = words.pattern("(?:^|[,，。]){this_year}[^,，。;；]{0,20}{work_list}[:：]?\\s*$");
        this.goals = words.pattern("(?:(?<" + THIS_YEAR + ">{this_year})|\\d{4}年|[“\"]十[一二三四五六]五[”\"])"
                + "[^。;；]{0,24}{goal_word}(?:{goals_are}|[:：])");
        this.glossary = words.pattern("{glossary}");
        this.doneList = words.pattern("\\d{4}年.*{done_list}");
        this.goalYear = words.pattern("^\\s*{by_time}(20\\d\\d)年(?:底|末)?[,，]");
    }
}
