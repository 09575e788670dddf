package cn.duibiao.index;

import cn.duibiao.knowledge.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A query in which words that stand by themselves were understood as restrictions: 青浦 养老床位 目标.
 *
 * @param text     what is left to look for, never empty
 * @param regions  the regions that were named
 * @param statuses codes of the statuses that were named
 */
public record Understood(String text, List<Region> regions, List<String> statuses) {

    public Understood {
        regions = List.copyOf(regions);
        statuses = List.copyOf(statuses);
    }

    /** The query as it stands. */
    static Understood literally(String text) {
        return new Understood(text, List.of(), List.of());
    }

    /**
     * Understands a query. Where nothing would be left to look for, or only one part stands there, it is taken as it
     * is.
     *
     * @param known whether there are documents of a region
     */
    static Understood of(String text, SearchKnowledge knowledge, Predicate<Region> known) {
        List<String> rest = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        List<String> statuses = new ArrayList<>();
        for (String part : text.strip().split("[\\s\\u3000]+")) {
            Optional<Region> region = knowledge.regions().named(part).filter(known);
            Optional<String> status = knowledge.words().status(part);
            region.ifPresent(regions::add);
            status.ifPresent(statuses::add);
            if (region.isEmpty() && status.isEmpty()) {
                rest.add(part);
            }
        }
        String left = String.join(" ", rest);
        return left.codePoints().anyMatch(Character::isLetterOrDigit) ? new Understood(left, regions, statuses)
                : literally(text);
    }

    public boolean restricts() {
        return !regions.isEmpty() || !statuses.isEmpty();
    }
}
