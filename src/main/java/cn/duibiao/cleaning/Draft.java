package cn.duibiao.cleaning;

import java.util.List;

/** An article before its edges are trimmed. */
record Draft(String title, List<Part> parts) {
}
