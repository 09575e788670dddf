package cn.duibiao.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when and by whom a report was given or a plan adopted. The day at which a site put it up does not count. */
final class SessionFinder {

    private static final Pattern SESSION = Pattern.compile(
            ChineseDates.DAY.pattern() + "[^。\\n]{0,50}?(?:会议|大会|全会|通过|批准)");
    private static final String OFFICE = "(?:省长|市长|区长|县长|旗长|州长|盟长|主席|总理|管委会主任|书记|主任)";
    private static final Pattern SPEAKER = Pattern.compile("(?:代理?|常务副|副)?" + OFFICE
            + "[\\s:：;；]*([\\u4E00-\\u9FA5·]{2,4}|[\\u4E00-\\u9FA5] [\\u4E00-\\u9FA5])(?=\\s*(?:各位代表|[)）\\n]))");

    private SessionFinder() {
    }

    /** ISO date, or "". */
    static String date(Reading reading) {
        Matcher session = SESSION.matcher(reading.head());
        return session.find() ? ChineseDates.iso(session) : "";
    }

    /** Name, or "". */
    static String speaker(Reading reading) {
        String head = reading.head();
        int greeting = head.indexOf("各位代表");
        head = greeting < 0 ? head.substring(0, Math.min(100, head.length())) : head.substring(0, greeting + 4);
        Matcher speaker = SPEAKER.matcher(head);
        return speaker.find() ? speaker.group(1).replaceAll("\\s", "") : "";
    }
}
