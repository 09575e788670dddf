package cn.duibiao.cli;

import cn.duibiao.index.Hit;
import cn.duibiao.index.PassageSearcher;
import cn.duibiao.knowledge.Themes;
import cn.duibiao.report.DocumentNames;
import cn.duibiao.report.Messages;
import cn.duibiao.report.Snippet;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Prints passages that were found, for people or for programs. */
final class HitList {

    private static final String LINE = "   ";
    private static final String BESIDE = "   | ";

    private final PrintWriter out;
    private final Messages messages;
    private final Snippet snippet;
    private final Themes themes;
    private final Surroundings around;

    /**
     * @param around what to print before and behind each
     */
    HitList(Duibiao root, Themes themes, Surroundings around) {
        this.out = root.out();
        this.messages = root.messages();
        this.snippet = root.isWatched() ? Snippet.forTerminal() : Snippet.plain();
        this.themes = themes;
        this.around = around;
    }

    void print(PassageSearcher.Results results, Format format) throws IOException {
        if (format != Format.TABLE) {
            format.print(HitsTable.ranked(around.count() > 0), rows(results.hits()), out);
            return;
        }
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

    private void print(int rank, Hit hit) throws IOException {
        out.println(rank + ". " + DocumentNames.of(hit.title(), hit.district(), hit.year(), hit.kind(), messages));
        if (!hit.section().isEmpty()) {
            out.println(LINE + hit.section());
        }
        for (Hit beside : around.before(hit)) {
            out.println(BESIDE + snippet.of(beside.text(), List.of()));
        }
        out.println(LINE + snippet.of(hit.text(), hit.highlights()));
        for (Hit beside : around.after(hit)) {
            out.println(BESIDE + snippet.of(beside.text(), List.of()));
        }
        out.println(LINE + PassageNotes.of(hit, themes, messages));
    }

    private List<HitsTable.Ranked> rows(List<Hit> hits) throws IOException {
        List<HitsTable.Ranked> rows = new ArrayList<>();
        for (Hit hit : hits) {
            rows.add(new HitsTable.Ranked(rows.size() + 1, hit, texts(around.before(hit)), texts(around.after(hit))));
        }
        return rows;
    }

    private static List<String> texts(List<Hit> hits) {
        return hits.stream().map(Hit::text).toList();
    }
}
