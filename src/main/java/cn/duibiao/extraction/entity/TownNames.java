package cn.duibiao.extraction.entity;

import cn.duibiao.extraction.entity.Entity.Type;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The short names by which the documents of a district call its own streets and towns: 控江 for 控江路街道. */
final class TownNames {

    private static final Pattern KIND = Pattern.compile("(?:路|新村)?(?:街道|镇|乡)$");
    private static final int SHORTEST = 2;

    private TownNames() {
    }

    /** The short names of the towns of a region that are no words of other meaning. */
    static Map<String, Type> of(Region home, Regions regions, EntityWords words) {
        Map<String, Type> names = new HashMap<>();
        for (Region town : regions.all()) {
            if (town.level() == Region.Level.TOWN && town.parent().filter(home::equals).isPresent()) {
                String name = KIND.matcher(town.name()).replaceFirst("");
                if (name.length() >= SHORTEST && !words.isCommon(name, 0, name.length())) {
                    names.put(name, Type.PLACE);
                }
            }
        }
        return names;
    }
}
