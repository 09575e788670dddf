package cn.duibiao.evaluation;

import cn.duibiao.text.Span;

/** A row and where its number stands in the flat text of a document. */
record PlacedRow(FactRow row, Span span) {
}
