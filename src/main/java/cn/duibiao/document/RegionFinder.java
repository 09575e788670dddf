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
    private static final Pattern SESSION = Pattern.compile("(?:在|于)?([\\u4E00-\\u9FA5]{2,16}?)第[〇零一二三四五六七八九十]{1,4}届");
    private static final Pattern PLAN = Pattern.compile("([\\u4E00-\\u9FA5]{2,12}?)国民经济和社会发展第");
    private static final Pattern PARTY = Pattern.compile("(?:中共|中国共产党)([\\u4E00-\\u9FA5]{2,12}?)(?:委|第)");
    private static final Pattern STATE = Pattern.compile("我(?:现在)?(?:受[^。]{2,20}委托[,，])?代表国务院|全国人民代表大会第|全国人大.{0,6}次会议");
    /** Words by which a government speaks of its own level. */
    private static final Map<String, Pattern> OWN_LEVEL = Map.of(
            "市", Pattern.compile("代表市(?:人民)?政府|全市|我市|市委"),
            "区", Pattern.compile("代表区(?:人民)?政府|全区|我区|区委"),
            "县", Pattern.compile("代表县(?:人民)?政府|全县|我县|县委"),
            "州", Pattern.compile("代表州(?:人民)?政府|全州|我州|州委"),
            "盟", Pattern.compile("代表盟|全盟|我盟|盟委"),
            "省", Pattern.compile("代表省(?:人民)?政府|全省|我省|省委"),
            "自治区", Pattern.compile("代表自治区(?:人民)?政府|自治区党委|我区|全区"));
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

    private Optional<Found> byCount(Reading reading) {
        Map<Region, Integer> counts = new HashMap<>();
        Map<Region, Mention> first = new HashMap<>();
        for (Mention mention : regions.mentions(reading.text())) {
            counts.merge(mention.region(), 1, Integer::sum);
            first.putIfAbsent(mention.region(), mention);
        }
        String own = ownLevel(reading.text());
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEW && isOf(entry.getKey(), own))
                .max(Map.Entry.comparingByValue())
                .map(entry -> new Found(entry.getKey(), reading.around(first.get(entry.getKey()).span().start(),
                        first.get(entry.getKey()).span().end()), false));
    }

    private static boolean isOf(Region region, String own) {
        if (region.level() == Region.Level.TOWN || region.level() == Region.Level.COUNTRY) {
            return false;
        }
        boolean autonomous = region.name().endsWith("自治区");
        return own.isEmpty() || own.equals("自治区") && autonomous || !autonomous && region.name().endsWith(own);
    }

    private static String ownLevel(String text) {
        String best = "";
        long most = 2;
        for (Map.Entry<String, Pattern> level : OWN_LEVEL.entrySet()) {
            long count = level.getValue().matcher(text).results().count();
            if (count > most || count == most && level.getKey().length() > best.length()) {
                best = level.getKey();
                most = count;
            }
        }
        return best;
    }

    /** The region that a title or a file name claims. */
    Optional<Found> claimed(String title) {
        return lastNamed(title).map(region -> new Found(region, title, true));
    }
}
