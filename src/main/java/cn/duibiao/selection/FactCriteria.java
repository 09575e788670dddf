package cn.duibiao.selection;

import cn.duibiao.index.Filters;
import java.util.List;

/**
 * What the user wants to see of the facts. Values of one list are alternatives; an empty list does not restrict.
 *
 * @param filters   of the documents, and by theme and status
 * @param indicator an id, any name of a known indicator, or a part of what documents call it; "" for all
 * @param periods   2025 also means spans that end in 2025
 * @param places    whose number it is: names of regions, or the words of the document (全市)
 * @param strengths codes
 */
public record FactCriteria(Filters filters, String indicator, List<String> periods, List<String> places,
                           List<String> strengths, ValueRange range) {

    public FactCriteria {
        periods = List.copyOf(periods);
        places = List.copyOf(places);
        strengths = List.copyOf(strengths);
    }
}
