package cn.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names that mean the same, against pairs that somebody judged. */
class GoalSimilarityTest {

    private static final GoalSimilarity SIMILARITY = new GoalSimilarity(Knowledge.load(KnowledgeFiles.packaged()));

    private record Pair(String one, String other, boolean same) {

        double similarity() {
            return SIMILARITY.of(SIMILARITY.name(one), SIMILARITY.name(other));
        }

        boolean isAligned() {
            return similarity() >= GoalAlignment.USUAL_THRESHOLD;
        }
    }

    /** The weights were fitted to all of these; what to expect of others the README says. */
    @Test
    void pairsThatTheWeightsWereFittedToAreToldApart() throws IOException {
        assertToldApart("goal-pairs", 0.95, 0.88);
        assertToldApart("goal-pairs-second", 0.90, 0.70);
        assertToldApart("goal-pairs-third", 0.85, 0.70);
        assertToldApart("goal-pairs-fourth", 0.88, 0.70);
        assertToldApart("goal-pairs-fifth", 0.78, 0.75);
        assertToldApart("goal-pairs-sixth", 0.88, 0.85);
        assertToldApart("goal-pairs-seventh", 0.72, 0.55);
        assertToldApart("goal-pairs-ninth", 0.90, 0.50);
        assertToldApart("goal-pairs-tenth", 0.93, 0.70);
        assertToldApart("goal-pairs-eleventh", 0.82, 0.60);
        assertToldApart("goal-pairs-names", 0.90, 0.52);
        assertToldApart("goal-pairs-names-second", 0.90, 0.68);
    }

    @Test
    void pairsOfAllDrawsTogetherAreToldApart() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String set : Stream.concat(JudgedPairs.SEEN_BY_SYNONYMS.stream(), JudgedPairs.NEW_TO_SYNONYMS.stream()).toList()) {
            pairs.addAll(pairs(set));
        }
        assertToldApart(pairs, 0.88, 0.70);
    }

    @Test
    void aWordThatNarrowsKeepsApartAndOrderDoesNot() {
        assertThat(new Pair("新签约亿元以上内资项目", "签约亿元以上项目", false).isAligned()).isFalse();
        assertThat(new Pair("新增规上物流企业", "新增规上企业", false).isAligned()).isFalse();
        assertThat(new Pair("重点项目开工", "新开工重点项目", true).isAligned()).isTrue();
        assertThat(new Pair("幼儿园和中小学", "中小学、幼儿园", true).isAligned()).isTrue();
    }

    @Test
    void actionsAndLevelsKeepApart() {
        assertThat(new Pair("净增规上企业", "新增规上企业", false).isAligned()).isFalse();
        assertThat(new Pair("筹集公共租赁房", "供应公共租赁房", false).isAligned()).isFalse();
        assertThat(new Pair("建成科创项目", "新增科创项目", false).isAligned()).isFalse();
        assertThat(new Pair("新增国家级示范社区", "新增省级示范社区", false).isAligned()).isFalse();
        assertThat(new Pair("新增自治区级示范托育机构", "创建省级示范托育机构", true).isAligned()).isTrue();
    }

    @Test
    void aLongerFormIsNoNarrowerName() {
        assertThat(new Pair("普惠型小微企业贷款", "普惠小微企业贷款", true).isAligned()).isTrue();
        assertThat(new Pair("新改扩建中小学幼儿园项目", "新改扩建中小学幼儿园", true).isAligned()).isTrue();
        assertThat(new Pair("引进10亿元以上项目", "引进100亿元以上项目", false).isAligned()).isFalse();
    }

    @Test
    void wordsThatHardlyMakeAnotherThingDoNotKeepApart() {
        assertThat(new Pair("再生水利用率", "辖区再生水利用率", true).isAligned()).isTrue();
        assertThat(new Pair("修缮社区居民活动室", "修缮社区活动室", true).isAligned()).isTrue();
        assertThat(new Pair("新增托育机构", "新增托育", true).isAligned()).isTrue();
        assertThat(new Pair("新增托育机构", "新增托育项目", false).isAligned()).isFalse();
        assertThat(new Pair("城镇危桥改造", "辖区危桥改造", false).isAligned()).isFalse();
        assertThat(new Pair("建设重大工程", "打造重大平台", false).isAligned()).isFalse();
    }

    @Test
    void whatStandsBeforeAnActionOrInBracketsIsRead() {
        assertThat(new Pair("新筹集周转房", "筹集周转房", true).isAligned()).isTrue();
        assertThat(new Pair("新建院士(博士)工作站", "建设院士博士工作站", true).isAligned()).isTrue();
        assertThat(new Pair("(二)修缮老年活动室", "修缮老年活动室", true).isAligned()).isTrue();
    }

    @Test
    void wordsThatOthersStandBetweenAreFound() {
        assertThat(new Pair("困难老年人家庭实施适老化改造", "家庭适老化改造", true).isAligned()).isTrue();
    }

    @Test
    void aNumberIsNotTakenApart() {
        assertThat(new Pair("引进注册资本1亿元以上企业", "引进注册资本亿元以上企业", true).isAligned()).isTrue();
        assertThat(new Pair("引进注册资本11亿元以上企业", "引进注册资本1亿元以上企业", false).isAligned()).isFalse();
    }

    @Test
    void wordsThatSayNothingOfWhatIsCountedDoNotAlign() {
        assertThat(new Pair("开工项目", "新开工项目", false).isAligned()).isFalse();
    }

    /** What is kept from comparison for speed would not have been aligned. */
    @Test
    void noPairIsAlignedThatTheSketchesKeepApart() throws IOException {
        for (Pair pair : pairs("goal-pairs-sixth")) {
            if (pair.similarity() > 0) {
                assertThat(SIMILARITY.sketch(pair.one()).mostWith(SIMILARITY.sketch(pair.other())))
                        .as("%s", pair).isGreaterThanOrEqualTo(GoalSimilarity.LEAST_SHARE);
            }
        }
    }

    private static void assertToldApart(String file, double leastPrecision, double leastRecall) throws IOException {
        assertToldApart(pairs(file), leastPrecision, leastRecall);
    }

    private static void assertToldApart(List<Pair> pairs, double leastPrecision, double leastRecall) {
        List<Pair> aligned = pairs.stream().filter(Pair::isAligned).toList();
        long right = aligned.stream().filter(Pair::same).count();
        long same = pairs.stream().filter(Pair::same).count();

        assertThat(pairs).hasSizeGreaterThanOrEqualTo(80);
        assertThat((double) right / aligned.size()).as("precision, %d of %d, wrong: %s", right, aligned.size(),
                aligned.stream().filter(pair -> !pair.same()).toList()).isGreaterThanOrEqualTo(leastPrecision);
        assertThat((double) right / same).as("recall, %d of %d, missed: %s", right, same, pairs.stream()
                .filter(pair -> pair.same() && !aligned.contains(pair)).toList()).isGreaterThanOrEqualTo(leastRecall);
    }

    @Test
    void likenessIsSymmetricAndWholeForEqualNames() throws IOException {
        for (Pair pair : pairs("goal-pairs")) {
            GoalName one = SIMILARITY.name(pair.one());
            GoalName other = SIMILARITY.name(pair.other());
            assertThat(SIMILARITY.of(one, other)).isEqualTo(SIMILARITY.of(other, one)).isBetween(0.0, 1.0);
            assertThat(SIMILARITY.of(one, one)).isEqualTo(1);
        }
    }

    private static List<Pair> pairs(String set) throws IOException {
        return JudgedPairs.of(set).stream().map(judged -> new Pair(judged.one(), judged.other(), judged.same())).toList();
    }
}
