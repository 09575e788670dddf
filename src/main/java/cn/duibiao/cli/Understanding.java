package cn.duibiao.cli;

import cn.duibiao.index.Understood;
import cn.duibiao.knowledge.Region;
import cn.duibiao.report.Messages;
import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says which words of a query were taken for filters. */
final class Understanding {

    private Understanding() {
    }

    static void print(Understood understood, Messages messages, PrintWriter out) {
        if (understood.restricts()) {
            String filters = Stream.concat(understood.regions().stream().map(Region::name),
                    understood.statuses().stream().map(status -> messages.label("status", status)))
                    .collect(Collectors.joining(", "));
            out.println(messages.get("search.understood", understood.text(), filters));
        }
    }
}
