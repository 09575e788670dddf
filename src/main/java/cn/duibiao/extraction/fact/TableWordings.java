package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.WordPattern;
import cn.duibiao.knowledge.Wordings;

/** How names, columns and cells of an indicator table say what its numbers are. Immutable. */
final class TableWordings {

    final WordPattern growth;
    final WordPattern fall;
    final WordPattern yearly;
    final WordPattern yearlyGrowth;
    final WordPattern inStep;
    final WordPattern sum;
    final WordPattern reached;
    final WordPattern aimed;
    final WordPattern binding;
    final WordPattern expected;

    TableWordings(Wordings words) {
        this.growth = words.pattern("{table_growth}|{table_growth_ending}$");
        this.fall = words.pattern("{table_fall}|{table_fall_ending}$");
        this.yearly = words.pattern("{table_yearly}");
        this.yearlyGrowth = words.pattern("{table_yearly_growth}");
        this.inStep = words.pattern("{table_in_step}");
        this.sum = words.pattern("{table_sum}");
        this.reached = words.pattern("{table_reached}");
        this.aimed = words.pattern("{table_aimed}");
        this.binding = words.pattern("{table_binding}");
        this.expected = words.pattern("{table_expected}");
    }
}
