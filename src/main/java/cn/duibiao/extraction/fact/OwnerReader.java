package cn.duibiao.extraction.fact;

import cn.duibiao.extraction.fact.QuantityContext.Link;
import cn.duibiao.knowledge.Owners;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.knowledge.Verbs;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says whose number it is, where it is not the document's own region. */
final class OwnerReader {

    private static final Pattern MARKS = Pattern.compile("^(?:[\\s\u2014\u2015-]|[一二三四五六七八九十]是)+");

    private static final Pattern COUNTY = Pattern.compile("[\\u4e00-\\u9fa5]{2,4}[县市旗]");
    private static final Pattern COMMA = Pattern.compile("[,，]");
    private static final int LONGEST_STATEMENT = 200;
    private static final int LONGEST_REGION = 12;
    private static final int LONGEST_LIST = 24;
    /** 银川到北京 is no number of either. */
    private static final Pattern WAY = Pattern.compile("[到至经—-]");

    private final Owners owners;
    private final Verbs verbs;
    private final Regions regions;
    private final Optional<Region> own;
    private final List<String> zones;
    /** Counties that the document names; the table of regions has not all of them. */
    private final List<String> counties;

    /**
     * @param own    the document's region
     * @param places that the document names
     */
    OwnerReader(Owners owners, Verbs verbs, Regions regions, Optional<Region> own, Set<String> places) {
        this.owners = owners;
        this.verbs = verbs;
        this.regions = regions;
        this.own = own;
        this.counties = places.stream().filter(COUNTY.asMatchPredicate()).filter(place -> !owners.isZone(place))
                .filter(place -> !own.map(Region::name).orElse("").contains(place)).toList();
        this.zones = places.stream().filter(owners::isZone).sorted(Comparator.comparingInt((String zone) -> -zone.length())).toList();
    }

    /** The groups that govern what stands behind them in a half-width sentence; to be found once a sentence. */
    Map<Owners.Owner, Integer> governing(String sentence) {
        return owners.governing(sentence);
    }

    /** Whether a sentence names a zone that it may be about; to be found once a sentence. */
    boolean mayHaveSubject(String sentence) {
        return owners.mayNameSubject(sentence);
    }

    /** Where the first zone stands in a sentence: what follows may be the zone's own. The sentence's end if it names none. */
    int firstZone(String sentence) {
        return zones.stream().mapToInt(sentence::indexOf).filter(place -> place >= 0).min().orElse(sentence.length());
    }

    /** Whether a half-width sentence begins with a zone or a region that is neither the document's nor above it. */
    boolean opensElsewhere(String sentence) {
        String words = MARKS.matcher(sentence).replaceFirst("");
        String opening = words.substring(0, Math.min(LONGEST_REGION, words.length()));
        return owners.zoneAtBeginning(words).filter(this::isNamed).isPresent()
                || regions.mentions(opening).stream().filter(mention -> mention.span().start() == 0)
                .anyMatch(mention -> own.filter(home -> home.isWithin(mention.region())).isEmpty());
    }

    /**
     * The owner's name, "" for the document's own region.
     *
     * @param zone    see {@link #zone}
     * @param subject see {@link #subject}
     */
    String owner(Map<Owners.Owner, Integer> governing, NamedQuantity named, Optional<String> zone, Optional<String> subject) {
        int place = named.context().quantity().span().start();
        String left = named.context().left().strip();
        Optional<Owners.Owner> higherUp = named.context().quantity().baseUnit().equals("%")
                ? owners.ofPercentageBehind(left) : Optional.empty();
        if (higherUp.isPresent()) {
            return higherUp.get().isRegionAbove() ? own.flatMap(Region::parent).map(Region::name).orElse("")
                    : higherUp.get().region();
        }
        int clause = named.context().clause().start();
        return governing.entrySet().stream().filter(entry -> entry.getValue() < place)
                .filter(entry -> entry.getKey().reach() == Owners.Reach.SENTENCE || entry.getValue() >= clause)
                .map(Map.Entry::getKey).findFirst()
                .map(Owners.Owner::region).or(() -> zone)
                .or(() -> owners.atBeginning(named.indicator()).map(Owners.Owner::region))
                .or(() -> otherRegion(named.indicator())).or(() -> subject).orElse("");
    }

    /**
     * 商圈销售额, 科技园入驻企业: the zone whose own statistic it is; what is done with a zone is the region's, and so is a number
     * of zones (20个园区完成改造).
     *
     * @param before the zone of the quantity before it in the sentence, whose number it is as well if it needs that one's words
     */
    Optional<String> zone(NamedQuantity named, Optional<String> before) {
        String left = owners.withoutLead(MARKS.matcher(named.context().left()).replaceFirst(""));
        Optional<String> known = zones.stream().filter(named.indicator()::startsWith)
                .filter(zone -> isOfZone(named.indicator(), zone)).findFirst();
        if (known.isPresent()) {
            return known;
        }
        boolean first = named.context().link() == Link.FIRST;
        boolean goesOn = !first || named.certainty() != NamedQuantity.Certainty.DIRECT || owners.goesOn(left);
        return first ? zone(owners.withoutLead(named.indicator()), left).or(() -> zone(left, left).filter(zone -> !named.indicator().startsWith(zone)))
                .or(() -> goesOn ? before : Optional.empty()) : before.map(zone -> ownZone(named.indicator()).orElse(zone));
    }

    /**
     * 科创园建设加快,注册企业2600家: the zone that the statement opens with, unless a clause between is about others.
     */
    Optional<String> subject(String sentence, NamedQuantity named) {
        int clause = named.context().clause().start();
        int start = ClauseSplitter.statementStart(sentence, clause, clause - LONGEST_STATEMENT);
        String statement = MARKS.matcher(sentence.substring(start, clause)).replaceFirst("");
        Optional<String> zone = owners.subjectOf(statement).filter(this::isNamed);
        boolean otherwise = zone.isPresent() && COMMA.splitAsStream(statement.substring(zone.get().length()) + named.context().left())
                .skip(1).anyMatch(next -> owners.isOfOthers(next) || beginsWithRegion(next));
        return otherwise ? Optional.empty() : zone;
    }

    /** Whether it is surely a name: one that the document uses as such, that stands in quotes, or that needs no other name. */
    private boolean isNamed(String zone) {
        return zone.startsWith("“") || owners.isBare(zone) || zones.contains(zone);
    }

    private boolean beginsWithRegion(String clause) {
        return regions.mentions(clause.substring(0, Math.min(LONGEST_REGION, clause.length()))).stream()
                .anyMatch(mention -> mention.span().start() == 0);
    }

    /** 甲经开区、乙高新区营收分别突破9亿元、8亿元: each number of a list has the zone that its name begins with. */
    private Optional<String> ownZone(String indicator) {
        return owners.zoneAtBeginning(indicator).filter(zone -> !isDone(zone));
    }

    private Optional<String> zone(String words, String left) {
        return owners.zoneAtBeginning(words).filter(zone -> left.contains(zone) && !isDone(zone) && isOfZone(words, zone));
    }

    private boolean isOfZone(String words, String zone) {
        String rest = words.substring(zone.length());
        return owners.isOfZone(rest) && !verbs.isOnly(rest, Verbs.Role.KEEP);
    }

    /** Whether words say what is done, so that they are no name. */
    private boolean isDone(String words) {
        return IntStream.range(0, words.length()).mapToObj(i -> verbs.startingAt(words, i)).flatMap(Optional::stream)
                .anyMatch(verb -> verb.text().length() > 1);
    }

    /**
     * A region that an indicator begins with owns it, unless it is the document's own or one above it; of several that are
     * listed (甲市、乙市), all do. A province's own cities need not have their full names.
     */
    private Optional<String> otherRegion(String indicator) {
        if (own.isEmpty() || !beginsWithRegion(indicator)) {
            return counties.stream().filter(indicator::startsWith).findFirst();
        }
        List<Regions.Mention> mentions = regions.mentions(indicator.substring(0, Math.min(LONGEST_LIST, indicator.length())));
        int listed = 1;
        while (listed < mentions.size()
                && indicator.substring(mentions.get(listed - 1).span().end(), mentions.get(listed).span().start()).equals("、")) {
            listed++;
        }
        Region region = mentions.get(0).region();
        boolean related = own.get().isWithin(region) || region.level() == Region.Level.TOWN;
        boolean named = isCityOfOwn(region) || indicator.startsWith(region.name());
        boolean way = WAY.matcher(indicator).region(mentions.get(0).span().end(), indicator.length()).lookingAt();
        return related || !named || way ? Optional.empty()
                : Optional.of(mentions.subList(0, listed).stream().map(mention -> mention.region().name())
                        .collect(Collectors.joining("、")));
    }

    private boolean isCityOfOwn(Region region) {
        Region home = own.orElseThrow();
        return home.level() == Region.Level.PROVINCE && region.level() == Region.Level.CITY && region.isWithin(home);
    }
}
