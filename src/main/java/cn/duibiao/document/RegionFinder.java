package cn.duibiao.document;

import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.knowledge.Regions.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds whose document it is: from the words of office in its head, else from the region that it names most. */
final class RegionFinder {

    private static final Pattern OFFICE = Pattern.compile("我(?:受[^。]{2,20}委托[,，])?代表([^。,，\\n]{0,16}?)(?:人民)?(?:政府|管委会|管理委员会)");
    private static final Pattern SESSION = Pattern.compile(
            "(?:在|于)?([\\u4E00-\\u9FA5]{2,16}?)第[〇零一二三四五六七八九十]{1,4}届(?:人民代表大会|人大|委员会)");
    private static final Pattern PLAN = Pattern.compile("([\\u4E00-\\u9FA5]{2,12}?)国民经济和社会发展第");
    private static final Pattern PARTY = Pattern.compile("(?:中共|中国共产党)([\\u4E00-\\u9FA5]{2,12}?)(?:委|第)");
    private static final Pattern STATE = Pattern.compile("我(?:现在)?(?:受[^。]{2,20}委托[,，])?代表国务院");
    private static final String COUNTRY = "国";
    private static final Pattern OWN_OFFICE = Pattern.compile(
            "代表(市|区|县|州|盟|省|自治区|旗)(?:人民)?(?:政府|行署|行政公署)|代表(新区)(?:党工委|管委会|管理委员会)");
    /** Levels by the last syllables of the regions' names, the lowest first, and how a government speaks of its own. */
    private static final List<OwnWords> OWN_WORDS = List.of(
            new OwnWords("新区", "新区"), new OwnWords("区", "全区|我区"), new OwnWords("县", "全县|我县"),
            new OwnWords("盟", "全盟|我盟"), new OwnWords("州", "全州|我州"), new OwnWords("市", "全市|我市"),
            new OwnWords("省", "全省|我省"), new OwnWords(COUNTRY, "我国|全国各族人民|国务院"));
    private static final double NOTABLE = 0.2;
    private static final int FEW = 3;

    private final Regions regions;

    RegionFinder(Regions regions) {
        this.regions = regions;
    }

    /**
     * A region and the passage that it was read from.
     *
     * @param fromTitle whether only title or file name says so
     */
    record Found(Region region, String proof, boolean fromTitle) {
    }

    Optional<Found> find(Reading reading) {
        Optional<Found> byOffice = byOffice(reading);
        if (byOffice.isPresent()) {
            return byOffice;
        }
        Optional<Found> byCount = byCount(reading);
        if (byCount.isPresent()) {
            return byCount;
        }
        return claimed(reading.title()).or(() -> claimed(reading.fileName()));
    }

    private Optional<Found> byOffice(Reading reading) {
        String head = reading.head();
        for (Pattern pattern : List.of(OFFICE, SESSION, PLAN, PARTY)) {
            Matcher found = pattern.matcher(head);
            while (found.find()) {
                Optional<Region> region = lastNamed(found.group(1));
                if (region.isPresent()) {
                    return Optional.of(new Found(region.get(), found.group(), false));
                }
            }
        }
        Matcher state = STATE.matcher(head);
        return state.find() ? country().map(country -> new Found(country, state.group(), false)) : Optional.empty();
    }

    private Optional<Region> country() {
        return regions.all().stream().filter(region -> region.level() == Region.Level.COUNTRY).findFirst();
    }

    private Optional<Region> lastNamed(String name) {
        List<Mention> mentions = regions.mentions(name);
        return mentions.isEmpty() ? Optional.empty() : Optional.of(mentions.get(mentions.size() - 1).region());
    }

    private record OwnWords(String level, Pattern words) {

        OwnWords(String level, String words) {
            this(level, Pattern.compile(words));
        }
    }

    private Optional<Found> byCount(Reading reading) {
        String own = ownLevel(reading);
        if (own.equals(COUNTRY)) {
            return country().map(country -> new Found(country, COUNTRY, false));
        }
        boolean autonomous = reading.text().split("自治区", FEW + 2).length > FEW + 1;
        Map<Region, Integer> named = new HashMap<>();
        regions.mentions(reading.text()).forEach(mention -> named.merge(mention.region(), 1, Integer::sum));
        Region best = null;
        int most = FEW - 1;
        for (Region region : regions.all()) {
            if (isOf(region, own, autonomous) && (named.containsKey(region) || isBelowNamed(region, named))) {
                int count = Math.max(named.getOrDefault(region, 0), count(reading.text(), region));
                if (count > most) {
                    best = region;
                    most = count;
                }
            }
        }
        return Optional.ofNullable(best).map(region -> new Found(region, place(reading, region), false));
    }

    private static boolean isBelowNamed(Region region, Map<Region, Integer> named) {
        return region.parent().filter(parent -> named.getOrDefault(parent, 0) >= FEW).isPresent();
    }

    /** How often the short name stands in the text, also where it could be another word. */
    private static int count(String text, Region region) {
        String name = region.shortName();
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            count++;
        }
        return count;
    }

    private static String place(Reading reading, Region region) {
        int at = Math.max(0, reading.text().indexOf(region.shortName()));
        return reading.around(at, at + region.shortName().length());
    }

    private static boolean isOf(Region region, String own, boolean autonomous) {
        if (region.level() == Region.Level.TOWN || region.level() == Region.Level.COUNTRY) {
            return false;
        }
        if (region.name().endsWith("自治区") || region.name().endsWith("特别行政区")) {
            return autonomous && (own.isEmpty() || own.equals("区")) && !region.name().endsWith("特别行政区");
        }
        return own.isEmpty() || region.name().endsWith(own);
    }

    /**
     * What a government calls itself: 市, 区, 省 …; "" unknown. It speaks of the levels above it too, so the lowest level
     * that it speaks of notably is its own.
     */
    private static String ownLevel(Reading reading) {
        Matcher office = OWN_OFFICE.matcher(reading.head());
        if (office.find()) {
            return (office.group(1) != null ? office.group(1) : office.group(2)).replace("自治区", "区");
        }
        boolean autonomous = reading.text().split("自治区", FEW + 2).length > FEW + 1;
        List<Long> counts = OWN_WORDS.stream().map(words -> words.words().matcher(reading.text()).results().count()).toList();
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        String whole = "";
        for (int i = 0; i < OWN_WORDS.size(); i++) {
            if (counts.get(i) > FEW && counts.get(i) >= NOTABLE * most) {
                // In an autonomous region 全区 is the region itself, above its cities.
                if (autonomous && OWN_WORDS.get(i).level().equals("区")) {
                    whole = "区";
                    continue;
                }
                return OWN_WORDS.get(i).level().equals(COUNTRY) && !whole.isEmpty() ? whole : OWN_WORDS.get(i).level();
            }
        }
        return whole;
    }

    /** The region that a title or a file name claims. */
    Optional<Found> claimed(String title) {
        return lastNamed(title).map(region -> new Found(region, title, true));
    }
}
