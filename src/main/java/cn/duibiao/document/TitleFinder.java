package cn.duibiao.document;

import cn.duibiao.cleaning.Article;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the title of a document that stands under none: a plan names itself in its opening paragraph. */
final class TitleFinder {

    private static final Pattern NAMES_ITSELF = Pattern.compile(
            "《([^《》]{8,80}(?:纲要|规划|建议|报告))》(?:[（(][^）)]{1,30}[）)])?[,，]?(?:根据|依据|是|由|主要阐明|编制)");

    private TitleFinder() {
    }

    /** The title, or "". */
    static String title(Article article, Reading reading, DocumentKind kind) {
        if (!article.title().isEmpty() || !kind.isPlan()) {
            return article.title();
        }
        Matcher name = NAMES_ITSELF.matcher(reading.head());
        return name.find() ? name.group(1) : "";
    }
}
