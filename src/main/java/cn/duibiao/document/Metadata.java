package cn.duibiao.document;

import cn.duibiao.knowledge.Region;
import java.util.Optional;

/**
 * What a document is. Each claim carries the passage that proves it.
 *
 * @param title  its title without site names and spam; "" unknown
 * @param region empty where the text does not say whose document it is
 * @param year   the year of the report, or the first year of the plan; 0 unknown
 * @param date   ISO date of the session or of adoption, "" unknown; never the date of a repost
 * @param speaker who gave the report, "" unknown
 */
public record Metadata(String title, Optional<Region> region, DocumentKind kind, int year, String date, String speaker,
                       Proof proof) {

    /** The passages that region, kind and year were read from; "" where there is none. */
    public record Proof(String region, String kind, String year) {
    }

    /** Name of the region as the tables give it (松江区), "" unknown. */
    public String district() {
        return region.map(Region::name).orElse("");
    }

    /** E.g. 上海市/松江区, "" unknown. */
    public String regionPath() {
        return region.map(Region::path).orElse("");
    }
}
