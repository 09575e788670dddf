package cn.duibiao.extraction.fact;

import cn.duibiao.knowledge.Owners;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says whose number it is, where it is not the document's own region. */
final class OwnerReader {

    private final Owners owners;
    private final Regions regions;
    private final Optional<Region> own;
    private final List<String> zones;

    /**
     * @param own    the document's region
     * @param places that the document names
     */
    OwnerReader(Owners owners, Regions regions, Optional<Region> own, Set<String> places) {
        this.owners = owners;
        this.regions = regions;
        this.own = own;
        this.zones = places.stream().filter(owners::isZone).sorted(Comparator.comparingInt((String zone) -> -zone.length())).toList();
    }

    /** The groups that govern what stands behind them in a half-width sentence; to be found once a sentence. */
    Map<Owners.Owner, Integer> governing(String sentence) {
        return owners.governing(sentence);
    }

    /** Where the first zone stands in a sentence: what follows may be the zone's own. The sentence's end if it names none. */
    int firstZone(String sentence) {
        return zones.stream().mapToInt(sentence::indexOf).filter(place -> place >= 0).min().orElse(sentence.length());
    }

    /** The owner's name, "" for the document's own region. */
    String owner(Map<Owners.Owner, Integer> governing, NamedQuantity named) {
        int place = named.context().quantity().span().start();
        String left = named.context().left().strip();
        Optional<Owners.Owner> higherUp = named.context().quantity().baseUnit().equals("%")
                ? owners.ofPercentageBehind(left) : Optional.empty();
        if (higherUp.isPresent()) {
            return higherUp.get().isRegionAbove() ? own.flatMap(Region::parent).map(Region::name).orElse("")
                    : higherUp.get().region();
        }
        return governing.entrySet().stream().filter(entry -> entry.getValue() < place).map(Map.Entry::getKey).findFirst()
                .map(Owners.Owner::region).or(() -> zone(named.indicator()))
                .or(() -> owners.atBeginning(named.indicator()).map(Owners.Owner::region))
                .orElseGet(() -> otherRegion(named.indicator()));
    }

    /** 商圈销售额, 科技园入驻企业: the zone whose own statistic it is; what is done with a zone is the region's. */
    private Optional<String> zone(String indicator) {
        return zones.stream().filter(indicator::startsWith)
                .filter(zone -> owners.isOfZone(indicator.substring(zone.length()))).findFirst();
    }

    /** A region that an indicator begins with owns it, unless it is the document's own or one above it. */
    private String otherRegion(String indicator) {
        List<Regions.Mention> mentions = regions.mentions(indicator.substring(0, Math.min(12, indicator.length())));
        if (mentions.isEmpty() || mentions.get(0).span().start() != 0 || own.isEmpty()) {
            return "";
        }
        Region region = mentions.get(0).region();
        boolean related = own.get().isWithin(region) || region.level() == Region.Level.TOWN;
        boolean named = indicator.startsWith(region.name());
        return related || !named ? "" : region.name();
    }
}
