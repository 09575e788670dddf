package cn.duibiao.knowledge;

import cn.duibiao.knowledge.KnowledgeFiles.Row;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The groups and zones of {@code models/owners.tsv} that own numbers. Immutable. */
public final class Owners {

    private static final String FILE = "owners.tsv";
    private static final String REGION_ABOVE = "^";
    private static final int LONGEST_ZONE = 20;
    private static final int SHORTEST_OWN_NAME = 2;
    /** What no name of a zone has inside. */
    private static final Pattern NO_NAME = Pattern.compile("[、,，:：;；(《)》和与及的在以对为了各每从年由]");

    private static final Set<Reach> OWNING = Set.of(Reach.BEGIN, Reach.SENTENCE);

    /** Those that own an indicator which begins with their word; like all lists, the longest word first. */
    private final WordsByLetter<Owner> owning;
    /** Those that govern what stands behind them. */
    private final WordsByLetter<Owner> governing;
    private final Map<Reach, List<Owner>> byReach;
    private final Map<Reach, WordsByLetter<Owner>> byBeginning = new EnumMap<>(Reach.class);
    /** Most names hold no letter that a zone's word ends with. */
    private final WordsByLetter<Owner> zonesByEnd;

    /**
     * A group or zone.
     *
     * @param region         the name the tables give it
     * @param reach          from where to where its word makes it the owner
     */
    public record Owner(String word, String region, Reach reach) {

        /** Whether it is the region above the document's own. */
        public boolean isRegionAbove() {
            return region.equals(REGION_ABOVE);
        }
    }

    /** From where to where a word makes its owner own numbers. */
    public enum Reach {
        /** The number of an indicator that begins with it. */
        BEGIN,
        /** All numbers behind it in its sentence. */
        SENTENCE,
        /** All numbers behind it in its clause. */
        CLAUSE,
        /** The percentage directly behind it. */
        BEFORE,
        /** Not an owner: what stands before it then is the whole of a share. */
        WHOLE,
        /** Not an owner: the end of the names of zones that own their numbers. */
        ZONE,
        /** Not an owner: a zone of which a region has only one, named by its kind alone (综保区进出口额). */
        BARE,
        /** Not an owner: a zone whose name ends so and that opens a statement owns the numbers of its next clauses. */
        SUBJECT,
        /** Not an owner: follows the name of such a zone where the statement is about the zone itself (科创园成功开园). */
        ABOUT,
        /** Not an owner: a clause that begins with it is about others than the zone that was spoken of. */
        OTHERS,
        /** Not an owner: the number of an indicator that goes on so behind a zone's name says what is made of the zone. */
        MADE,
        /** Not an owner: a zone of whose name nothing but such words is left has no name of its own (省级产业园区). */
        KIND,
        /** Not an owner: a clause that begins with it goes on about the zone of the clause before (年销售额超过60亿元). */
        ON,
        /** Not an owner: stands before a zone's name without being a part of it (盘活留仙洞片区). */
        LEAD
    }

    private Owners(List<Owner> owners) {
        this.owning = WordsByLetter.first(owners.stream().filter(owner -> OWNING.contains(owner.reach())).toList(), Owner::word);
        this.byReach = new EnumMap<>(Reach.class);
        for (Reach reach : Reach.values()) {
            byReach.put(reach, owners.stream().filter(owner -> owner.reach() == reach).toList());
            byBeginning.put(reach, WordsByLetter.first(byReach.get(reach), Owner::word));
        }
        this.governing = WordsByLetter.first(Stream.of(Reach.SENTENCE, Reach.CLAUSE).map(byReach::get).flatMap(List::stream).toList(),
                Owner::word);
        this.zonesByEnd = WordsByLetter.last(byReach.get(Reach.ZONE), Owner::word);
    }

    public static Owners load(KnowledgeFiles files) {
        return new Owners(files.table(FILE, "word", "region", "reach").stream()
                .map(row -> new Owner(row.require("word"), row.get("region"), reach(row)))
                .sorted(Comparator.comparingInt(owner -> -owner.word().length())).toList());
    }

    private static Reach reach(Row row) {
        try {
            return Reach.valueOf(row.require("reach").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.error("the reach \"" + row.get("reach")
                    + "\" is none of begin, sentence, clause, before, whole, zone, bare, subject, about, others, made, kind, on, lead");
        }
    }

    /** The one whose word an indicator begins with. */
    public Optional<Owner> atBeginning(String indicator) {
        return owning.atBeginning(indicator).stream().filter(owner -> indicator.startsWith(owner.word())).findFirst();
    }

    /** Whether a place is a zone that can own numbers, rather than a kind of zone (现代农业科技示范园). */
    public boolean isZone(String place) {
        return zonesByEnd.atEnd(place).stream()
                .anyMatch(zone -> place.endsWith(zone.word()) && place.length() > zone.word().length()) && !isKind(place);
    }

    /** Words without what stands before a zone's name (盘活留仙洞片区). */
    public String withoutLead(String words) {
        String rest = words;
        for (Optional<String> lead = atBeginning(rest, Reach.LEAD); lead.isPresent(); lead = atBeginning(rest, Reach.LEAD)) {
            rest = rest.substring(lead.get().length());
        }
        return rest;
    }

    /** The zone whose name words begin with, as long as it can be; empty if they begin with none, or with a mere kind of zone. */
    public Optional<String> zoneAtBeginning(String words) {
        String near = words.substring(0, Math.min(LONGEST_ZONE, words.length()));
        if (near.chars().allMatch(unit -> zonesByEnd.at((char) unit).isEmpty())) {
            return Optional.empty();
        }
        Matcher mark = NO_NAME.matcher(near);
        String name = mark.find() ? near.substring(0, mark.start()) : near;
        int end = byReach.get(Reach.ZONE).stream().mapToInt(zone -> endOfLast(name, zone.word())).max().orElse(0);
        boolean quoted = name.indexOf('”') < name.lastIndexOf('“');
        return end > 0 && !quoted && !isKind(name.substring(0, end)) ? Optional.of(name.substring(0, end))
                : atBeginning(words, Reach.BARE);
    }

    /** Whether a sentence holds the ending of a zone that a statement may open with. */
    public boolean mayNameSubject(String sentence) {
        return byReach.get(Reach.SUBJECT).stream().anyMatch(end -> sentence.contains(end.word()));
    }

    /** The zone that a statement opens with as what it is about. */
    public Optional<String> subjectOf(String statement) {
        return zoneAtBeginning(statement)
                .filter(zone -> byReach.get(Reach.SUBJECT).stream().anyMatch(end -> withoutQuote(zone).endsWith(end.word())))
                .filter(zone -> atBeginning(statement.substring(zone.length()), Reach.ABOUT).isPresent());
    }

    /** Whether a zone is named by its kind alone, since a region has only one (综保区). */
    public boolean isBare(String zone) {
        return byReach.get(Reach.BARE).stream().anyMatch(bare -> bare.word().equals(zone));
    }

    private static String withoutQuote(String zone) {
        return zone.endsWith("”") ? zone.substring(0, zone.length() - 1) : zone;
    }

    /** Whether a clause is about others than the zone that was spoken of. */
    public boolean isOfOthers(String clause) {
        return atBeginning(clause, Reach.OTHERS).isPresent() || zoneAtBeginning(clause).isPresent();
    }

    private static int endOfLast(String words, String ending) {
        int place = words.lastIndexOf(ending);
        int end = place + ending.length();
        return place < SHORTEST_OWN_NAME ? 0 : words.startsWith("”", end) ? end + 1 : end;
    }

    /** Whether a zone's name says only what kind of zone it is. */
    private boolean isKind(String zone) {
        String rest = zone;
        for (Optional<String> kind = kind(rest); kind.isPresent(); kind = kind(rest)) {
            rest = rest.substring(kind.get().length());
        }
        return rest.isEmpty();
    }

    private Optional<String> kind(String words) {
        return atBeginning(words, Reach.ZONE).filter(words::equals).or(() -> atBeginning(words, Reach.KIND))
                .or(() -> atBeginning(words, Reach.ZONE));
    }

    private Optional<String> atBeginning(String words, Reach reach) {
        return byBeginning.get(reach).atBeginning(words).stream()
                .map(Owner::word).filter(words::startsWith).findFirst();
    }

    /** Whether words behind the name of a zone say a number of its own, rather than what is made of it (开发区建设). */
    public boolean isOfZone(String words) {
        return !words.isEmpty() && atBeginning(words, Reach.MADE).isEmpty();
    }

    /** Whether a clause goes on about the zone of the clause before it. */
    public boolean goesOn(String clause) {
        return atBeginning(clause, Reach.ON).isPresent();
    }

    /** The one that owns the percentage behind these words; not the whole that it is a share of (占全国1.5%). */
    public Optional<Owner> ofPercentageBehind(String words) {
        return byReach.get(Reach.BEFORE).stream().filter(owner -> words.endsWith(owner.word()))
                .filter(owner -> byReach.get(Reach.WHOLE).stream()
                        .noneMatch(share -> words.endsWith(share.word() + owner.word()))).findFirst();
    }

    /** Those that govern what stands behind them in a sentence or a clause, with the first place where their word stands. */
    public Map<Owner, Integer> governing(String sentence) {
        Map<Owner, Integer> places = new LinkedHashMap<>();
        for (int start = 0; start < sentence.length(); start++) {
            for (Owner owner : governing.startingAt(sentence, start)) {
                if (sentence.startsWith(owner.word(), start)) {
                    places.putIfAbsent(owner, start);
                }
            }
        }
        return places;
    }
}
