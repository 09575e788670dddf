package cn.duibiao.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * An administrative region.
 *
 * @param name    full name, e.g. 松江区
 * @param pinyin  of the name without its suffix, lower case, without tones: songjiang
 * @param parent  the region it belongs to; empty for the country
 * @param aliases other names that documents and users use, the short name first: 松江
 */
public record Region(String name, String pinyin, Level level, Optional<Region> parent, List<String> aliases) {

    /** The levels of government, from the top. */
    public enum Level { COUNTRY, PROVINCE, CITY, DISTRICT, TOWN }

    public Region {
        aliases = List.copyOf(aliases);
    }

    /** The name without its suffix: 松江. */
    public String shortName() {
        return aliases.isEmpty() ? name : aliases.get(0);
    }

    /** The names from the province down, joined by a slash: 上海市/松江区. The country alone is its own path. */
    public String path() {
        return parent.filter(p -> p.level != Level.COUNTRY).map(p -> p.path() + "/" + name).orElse(name);
    }

    public boolean isWithin(Region other) {
        return equals(other) || parent.map(p -> p.isWithin(other)).orElse(false);
    }
}
