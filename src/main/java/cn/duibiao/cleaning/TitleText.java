package cn.duibiao.cleaning;

import cn.duibiao.knowledge.FurnitureRules;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles as sites write them: with bullets, labels in brackets and the name of the site. */
final class TitleText {

    static final String BULLETS = "•·●▪◆■★►▶○";

    private static final Pattern LABEL = Pattern.compile("^(?:【[^】]{1,20}】|\\[[^\\]]{1,20}\\]|［[^］]{1,20}］)\\s*");
    private static final Pattern DOCUMENT = Pattern.compile(".*(?:工作报告|五年规划|规划纲要|远景目标纲要|目标纲要|"
            + "中期评估|评估报告|计划报告|的建议|执行情况的报告)[^。，；]{0,12}");

    private TitleText() {
    }

    static String clean(String raw, FurnitureRules rules) {
        String title = raw.replaceAll("[\\s\\u3000\\u00A0]+", " ").strip();
        while (!title.isEmpty() && BULLETS.indexOf(title.charAt(0)) >= 0) {
            title = title.substring(1).strip();
        }
        String bare = LABEL.matcher(title).replaceFirst("");
        title = bare.length() >= 4 ? bare : title;
        for (Pattern suffix : rules.titleSuffixes()) {
            Matcher found = suffix.matcher(title);
            if (found.find() && found.start() >= 4) {
                title = title.substring(0, found.start()).strip();
            }
        }
        return title.replaceAll("(?<=[\\u4E00-\\u9FFF])\\s+(?=[\\u4E00-\\u9FFF])", "");
    }

    /** Whether a line could be the title of a report or a plan. */
    static boolean namesDocument(String line) {
        return line.length() <= 80 && DOCUMENT.matcher(line).matches();
    }
}
