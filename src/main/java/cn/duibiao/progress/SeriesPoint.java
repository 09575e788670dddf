package cn.duibiao.progress;

import java.util.Optional;

/**
 * What is known of an indicator for one period: the target and the figure, each of the best document.
 */
public record SeriesPoint(Years years, Optional<Observation> target, Optional<Observation> actual) {
}
