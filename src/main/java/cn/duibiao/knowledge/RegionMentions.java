package cn.duibiao.knowledge;

import cn.duibiao.knowledge.Regions.Mention;
import cn.duibiao.text.PhraseTrie;
import cn.duibiao.text.PhraseTrie.Match;
import cn.duibiao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the names of regions in running text. */
final class RegionMentions {

    private static final String CONTEXT = "region-context.tsv";

    private final PhraseTrie<Name> names;
    private final PhraseTrie<Boolean> otherNameAfter;

    private RegionMentions(PhraseTrie<Name> names, PhraseTrie<Boolean> otherNameAfter) {
        this.names = names;
        this.otherNameAfter = otherNameAfter;
    }

    /**
     * A name and the regions that bear it.
     *
     * @param regions      none for an expression that only looks as if it contained a name
     * @param isFull       whether it is the full name of one of them
     * @param isAlsoAWord  whether it means the region only behind the name of a region above
     */
    private record Name(List<Region> regions, boolean isFull, boolean isAlsoAWord) {
    }

    static RegionMentions load(KnowledgeFiles files, List<Region> regions) {
        Set<String> words = new HashSet<>();
        Map<String, Boolean> after = new HashMap<>();
        Map<String, Name> names = new HashMap<>();
        for (KnowledgeFiles.Row row : files.table(CONTEXT, "kind", "text")) {
            String text = row.require("text");
            switch (row.require("kind")) {
                case "word" -> words.add(text);
                case "after" -> after.put(text, true);
                case "phrase" -> names.put(text, new Name(List.of(), false, false));
                default -> throw row.error("unknown kind: " + row.get("kind"));
            }
        }
        Map<String, List<Region>> bearers = new HashMap<>();
        Set<String> full = new HashSet<>();
        for (Region region : regions) {
            full.add(region.name());
            bearers.computeIfAbsent(region.name(), k -> new ArrayList<>()).add(region);
            region.aliases().forEach(alias -> bearers.computeIfAbsent(alias, k -> new ArrayList<>()).add(region));
        }
        bearers.forEach((name, bearing) -> names.putIfAbsent(name,
                new Name(List.copyOf(bearing), full.contains(name), words.contains(name))));
        return new RegionMentions(PhraseTrie.of(names), PhraseTrie.of(after));
    }

    List<Mention> in(CharSequence text, Optional<Region> home) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Optional<Match<Name>> match = names.longestAt(text, at);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            Span span = match.get().span();
            region(match.get().value(), span, text, regionBefore(mentions, at), home)
                    .ifPresent(region -> mentions.add(new Mention(region, span)));
            at = span.end();
        }
        return mentions;
    }

    private Optional<Region> region(Name name, Span span, CharSequence text, Optional<Region> before,
                                    Optional<Region> home) {
        if (!name.isFull && otherNameAfter.longestAt(text, span.end()).isPresent()) {
            return Optional.empty();
        }
        List<Region> below = name.regions.stream()
                .filter(region -> before.map(b -> !region.equals(b) && region.isWithin(b)).orElse(false)).toList();
        if (below.size() == 1) {
            return Optional.of(below.get(0));
        }
        if (name.isAlsoAWord) {
            return home.flatMap(h -> only(name.regions.stream().filter(region -> isNear(region, h)).toList()));
        }
        return home.isPresent() ? nearest(name.regions, home.get()) : only(name.regions);
    }

    /** The region whose name ends where the next one begins, 上海市 before 松江区. */
    private static Optional<Region> regionBefore(List<Mention> mentions, int at) {
        if (mentions.isEmpty()) {
            return Optional.empty();
        }
        Mention last = mentions.get(mentions.size() - 1);
        return last.span().end() == at ? Optional.of(last.region()) : Optional.empty();
    }

    /** Whether a document of {@code home} will speak of the region by its short name. */
    private static boolean isNear(Region region, Region home) {
        return home.isWithin(region) || region.parent().equals(Optional.of(home))
                || region.level() == Region.Level.TOWN && region.parent().equals(home.parent());
    }

    private static Optional<Region> only(List<Region> regions) {
        List<Region> highest = regions.stream()
                .filter(region -> regions.stream().allMatch(other -> other.isWithin(region))).toList();
        return highest.size() == 1 ? Optional.of(highest.get(0)) : Optional.empty();
    }

    private static Optional<Region> nearest(List<Region> regions, Region home) {
        List<Region> possible = regions.stream()
                .filter(region -> region.level() != Region.Level.TOWN || commonDepth(region, home) > 1).toList();
        int best = possible.stream().mapToInt(region -> commonDepth(region, home)).max().orElse(0);
        return only(possible.stream().filter(region -> commonDepth(region, home) == best).toList());
    }

    /** How many regions from the country down contain both. */
    private static int commonDepth(Region one, Region other) {
        int depth = 0;
        for (Optional<Region> at = Optional.of(one); at.isPresent(); at = at.get().parent()) {
            if (other.isWithin(at.get())) {
                depth++;
            }
        }
        return depth;
    }
}
