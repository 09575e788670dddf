package cn.duibiao.knowledge;

import cn.duibiao.text.Width;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the region that a user means by a name. */
final class RegionLookup {

    /** The municipality whose districts the program is made for; they win where a name is shared. */
    private static final String PREFERRED = "上海市";
    private static final List<String> PINYIN_SUFFIXES =
            List.of("district", "province", "city", "county", "qu", "shi", "sheng", "xian", "zhen", "jiedao");
    private static final int LONGEST_INPUT = 60;

    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<String, List<Region>> byAlias = new HashMap<>();
    private final Map<String, List<Region>> byPinyin = new HashMap<>();

    RegionLookup(List<Region> regions) {
        for (Region region : regions) {
            add(byName, region.name(), region);
            region.aliases().forEach(alias -> add(byAlias, alias, region));
            add(byPinyin, region.pinyin(), region);
        }
    }

    private static void add(Map<String, List<Region>> index, String key, Region region) {
        index.computeIfAbsent(key, k -> new ArrayList<>()).add(region);
    }

    Optional<Region> named(String userInput) {
        String name = plain(userInput);
        if (name.isEmpty() || name.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        return choose(byName.getOrDefault(name, List.of()))
                .or(() -> byPath(name, region -> true))
                .or(() -> choose(byAlias.getOrDefault(name, List.of())))
                .or(() -> choose(byPinyin(name)));
    }

    /** A name in parts, 上海市松江区: the first names a region, the rest one below it. */
    private Optional<Region> byPath(String name, Predicate<Region> inside) {
        for (int cut = name.length() - 1; cut > 0; cut--) {
            String rest = name.substring(cut);
            for (Region above : candidates(name.substring(0, cut))) {
                if (!inside.test(above)) {
                    continue;
                }
                Predicate<Region> below = region -> !region.equals(above) && region.isWithin(above);
                Optional<Region> found = choose(candidates(rest).stream().filter(below).toList())
                        .or(() -> byPath(rest, below));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private List<Region> candidates(String name) {
        if (byName.containsKey(name)) {
            return byName.get(name);
        }
        return byAlias.containsKey(name) ? byAlias.get(name) : byPinyin.getOrDefault(name, List.of());
    }

    private List<Region> byPinyin(String name) {
        if (byPinyin.containsKey(name)) {
            return byPinyin.get(name);
        }
        return PINYIN_SUFFIXES.stream().filter(name::endsWith)
                .map(suffix -> byPinyin.getOrDefault(name.substring(0, name.length() - suffix.length()), List.of()))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }

    /** The one that is meant where several share a name. */
    private static Optional<Region> choose(List<Region> found) {
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        return only(found, region -> found.stream().allMatch(other -> other.isWithin(region)))
                .or(() -> only(found, RegionLookup::isPreferred))
                .or(() -> only(found, region -> region.level() != Region.Level.TOWN));
    }

    private static Optional<Region> only(List<Region> found, Predicate<Region> condition) {
        List<Region> fitting = found.stream().filter(condition).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean isPreferred(Region region) {
        return region.level() == Region.Level.DISTRICT
                && region.parent().map(parent -> parent.name().equals(PREFERRED)).orElse(false);
    }

    private static String plain(String input) {
        StringBuilder kept = new StringBuilder();
        Width.fold(input).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString().replace('ü', 'v');
    }
}
