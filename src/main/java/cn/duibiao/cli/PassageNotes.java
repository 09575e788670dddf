package cn.duibiao.cli;

import cn.duibiao.index.Hit;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.report.Messages;
import java.util.Locale;
import java.util.stream.Collectors;

/** The line below a passage: its themes, its name and where it stands in the source. */
final class PassageNotes {

    private PassageNotes() {
    }

    static String of(Hit hit, Themes themes, Messages messages) {
        String theme = themes(hit, themes, messages);
        return (theme.isEmpty() ? "" : theme + "  ") + messages.get("search.passage", hit.id()) + "  "
                + messages.get("search.source", hit.sourceFile(), hit.start(), hit.end());
    }

    private static String themes(Hit hit, Themes themes, Messages messages) {
        if (hit.themes().isEmpty()) {
            return "";
        }
        boolean chinese = messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return messages.get("search.theme", hit.themes().stream()
                .map(id -> chinese ? themes.withId(id).map(Theme::name).orElse(id) : id)
                .collect(Collectors.joining(", ")));
    }
}
