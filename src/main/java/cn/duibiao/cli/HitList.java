package cn.duibiao.cli;

import cn.duibiao.index.Hit;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.Understood;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Theme;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.Messages;
import cn.duibiao.report.Snippet;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints passages for people. */
final class HitList {

    private static final String LINE = "   ";
    private static final String BESIDE = "   | ";

    private final PrintWriter out;
    private final Messages messages;
    private final Snippet snippet;
    private final Themes themes;
    private final PassageSearcher searcher;
    private final int context;

    /**
     * @param context how many passages to print before and behind each, at least 0
     */
    HitList(Duibiao root, Themes themes, PassageSearcher searcher, int context) {
        this.out = root.out();
        this.messages = root.messages();
        this.snippet = root.isWatched() ? Snippet.forTerminal() : Snippet.plain();
        this.themes = themes;
        this.searcher = searcher;
        this.context = context;
    }

    void print(PassageSearcher.Results results) throws IOException {
        printUnderstanding(results.understood());
        if (results.hits().isEmpty()) {
            out.println(messages.get("search.none"));
            return;
        }
        out.println(messages.get("search.found", results.total(), results.hits().size()));
        int rank = 1;
        for (Hit hit : results.hits()) {
            out.println();
            print(rank++, hit);
        }
    }

    private void printUnderstanding(Understood understood) {
        if (understood.restricts()) {
            String filters = Stream.concat(understood.regions().stream().map(Region::name),
                    understood.statuses().stream().map(status -> messages.label("status", status)))
                    .collect(Collectors.joining(", "));
            out.println(messages.get("search.understood", understood.text(), filters));
        }
    }

    private void print(int rank, Hit hit) throws IOException {
        out.println(rank + ". " + DocumentNames.of(hit.title(), hit.district(), hit.year(), hit.kind(), messages));
        if (!hit.section().isEmpty()) {
            out.println(LINE + hit.section());
        }
        printBeside(hit, hit.number() - context, hit.number() - 1);
        out.println(LINE + snippet.of(hit.text(), hit.highlights()));
        printBeside(hit, hit.number() + 1, hit.number() + context);
        String theme = themes(hit);
        out.println(LINE + (theme.isEmpty() ? "" : theme + "  ") + messages.get("search.passage", hit.id()) + "  "
                + messages.get("search.source", hit.sourceFile(), hit.start(), hit.end()));
    }

    private void printBeside(Hit hit, int from, int to) throws IOException {
        if (from <= to) {
            for (Hit beside : searcher.passages(hit.docId(), from, to)) {
                out.println(BESIDE + snippet.of(beside.text(), List.of()));
            }
        }
    }

    private String themes(Hit hit) {
        if (hit.themes().isEmpty()) {
            return "";
        }
        boolean chinese = messages.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
        return messages.get("search.theme", hit.themes().stream()
                .map(id -> chinese ? themes.withId(id).map(Theme::name).orElse(id) : id)
                .collect(Collectors.joining(", ")));
    }
}
