package cn.duibiao.report;

import cn.duibiao.document.DocumentKind;
import cn.duibiao.tables.DocumentRow;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How documents are named to people: by title, and by what they were found to be, since a title is only a claim. */
public final class DocumentNames {

    private DocumentNames() {
    }

    public static String of(DocumentRow document, Messages messages) {
        return of(document.title(), document.district(), document.year(), document.kind(), messages);
    }

    /**
     * A name.
     *
     * @param title    "" unknown
     * @param district "" unknown
     * @param year     0 unknown
     */
    public static String of(String title, String district, int year, DocumentKind kind, Messages messages) {
        String facts = Stream.of(district, year == 0 ? "" : String.valueOf(year), messages.label("kind", kind.code()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return title.isEmpty() ? facts : title + " (" + facts + ")";
    }
}
