package cn.duibiao.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.knowledge.Knowledge;
import cn.duibiao.knowledge.KnowledgeFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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

    @Test
    void pairsThatTheRulesWereMadeWithAreToldApartAtTheUsualThreshold() throws IOException {
        assertToldApart("goal-pairs.tsv", 0.95, 0.90);
        assertToldApart("goal-pairs-second.tsv", 0.95, 0.75);
    }

    /** Seen when rules were written; the README says what they gave when they were first measured. */
    @Test
    void pairsThatWereMeasuredBeforeAreToldApartAsTheReadmeSays() throws IOException {
        assertToldApart("goal-pairs-third.tsv", 0.93, 0.70);
        assertToldApart("goal-pairs-fourth.tsv", 0.95, 0.70);
        assertToldApart("goal-pairs-fifth.tsv", 0.93, 0.75);
        assertToldApart("goal-pairs-sixth.tsv", 0.93, 0.85);
    }

    @Test
    void pairsThatTheLaterRulesWereMadeWithAreToldApart() throws IOException {
        assertToldApart("goal-pairs-seventh.tsv", 0.90, 0.60);
        assertToldApart("goal-pairs-ninth.tsv", 0.90, 0.70);
        assertToldApart("goal-pairs-tenth.tsv", 0.95, 0.90);
    }

    /** Whose names nobody looked at when rules were written: what to expect of other names. */
    @Test
    void pairsThatNoRuleHasSeenAreToldApartLessWell() throws IOException {
        assertToldApart("goal-pairs-eleventh.tsv", 0.80, 0.40);
        assertToldApart("goal-pairs-eighth.tsv", 0.83, 0.50);
    }

    @Test
    void aTitleWithoutItsLevelIsTheSameButAListOfProjectsIsNot() {
        assertThat(new Pair("新增示范书店", "新增省级示范书店", true).isAligned()).isTrue();
        assertThat(new Pair("新增市级示范书店", "新增省级示范书店", false).isAligned()).isFalse();
        assertThat(new Pair("示范书店", "省级示范书店", false).isAligned()).isFalse();
        assertThat(new Pair("重点文旅项目", "市级重点文旅项目", false).isAligned()).isFalse();
    }

    @Test
    void aPlaceIsLeftOutUnlessBothNameOne() {
        assertThat(new Pair("青浦区停车场收费率", "停车场收费率", true).isAligned()).isTrue();
        assertThat(new Pair("青浦区停车场收费率", "长宁区停车场收费率", false).isAligned()).isFalse();
    }

    @Test
    void lettersCutFromASentenceDoNotCount() {
        assertThat(new Pair("度社区绿道完好率", "社区绿道完好率至", true).similarity()).isGreaterThan(0.9);
        assertThat(new Pair("5亿元以上项目签约", "5亿元以上项目", false).isAligned()).isFalse();
    }

    @Test
    void whatIsRenewedMayBeSaidToBeBuilt() {
        assertThat(new Pair("建成旧街坊雨污管改造", "旧街坊雨污管改造", true).isAligned()).isTrue();
        assertThat(new Pair("新建改造雨污管", "改造雨污管", false).isAligned()).isFalse();
    }

    @Test
    void aRateIsNoCount() {
        assertThat(new Pair("大型商场停车", "大型商场停车率", false).isAligned()).isFalse();
    }

    @Test
    void whereAnAmountSaysHowLargeMajorSaysNothing() {
        assertThat(new Pair("开工5亿元以上重大工业项目", "新开工5亿元以上工业项目", true).isAligned()).isTrue();
        assertThat(new Pair("开工重大工业项目", "开工工业项目", false).isAligned()).isFalse();
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
        assertThat(new Pair("新增自治区级示范社区", "创建省级示范社区", true).isAligned()).isTrue();
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
        assertThat(new Pair("主城区投资", "投资总额", false).isAligned()).isFalse();
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
    void theBoundIsNeverBelowTheLikeness() throws IOException {
        for (Pair pair : Stream.concat(pairs("goal-pairs-sixth.tsv").stream(), pairs("goal-pairs-tenth.tsv").stream()).toList()) {
            assertThat(SIMILARITY.sketch(pair.one()).mostWith(SIMILARITY.sketch(pair.other())))
                    .as("%s", pair).isGreaterThanOrEqualTo(pair.similarity());
        }
    }

    private static void assertToldApart(String file, double leastPrecision, double leastRecall) throws IOException {
        List<Pair> pairs = pairs(file);
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
        for (Pair pair : pairs("goal-pairs.tsv")) {
            GoalSimilarity.Name one = SIMILARITY.name(pair.one());
            GoalSimilarity.Name other = SIMILARITY.name(pair.other());
            assertThat(SIMILARITY.of(one, other)).isEqualTo(SIMILARITY.of(other, one)).isBetween(0.0, 1.0);
            assertThat(SIMILARITY.of(one, one)).isEqualTo(1);
        }
    }

    private static List<Pair> pairs(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                GoalSimilarityTest.class.getResourceAsStream("/judgements/" + file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t"))
                    .map(cells -> new Pair(cells[0], cells[1], cells[2].equals("same"))).toList();
        }
    }
}
