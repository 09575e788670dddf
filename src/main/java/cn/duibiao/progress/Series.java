package cn.duibiao.progress;

import cn.duibiao.extraction.fact.Measure;
import java.util.List;

/**
 * An indicator of one place over the years.
 *
 * @param unit   base unit of the first number
 * @param points by years; periods of several years stand behind the years that they end in
 */
public record Series(String regionPath, String district, String indicator, Measure measure, String unit,
                     List<SeriesPoint> points) {

    public Series {
        points = List.copyOf(points);
    }
}
