package cn.duibiao.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duibiao.text.CountedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionsTest {

    private static final Regions REGIONS = Regions.load(KnowledgeFiles.packaged());

    @ParameterizedTest
    @CsvSource({
        "松江, 上海市/松江区", "松江区, 上海市/松江区", "上海市松江区, 上海市/松江区", "songjiang, 上海市/松江区",
        "上海松江, 上海市/松江区", "Songjiang District, 上海市/松江区", "上海市/松江区, 上海市/松江区",
        "SONGJIANGQU, 上海市/松江区", "jing'an, 上海市/静安区", "浦东, 上海市/浦东新区", "长宁, 上海市/长宁区",
        "徐泾镇, 上海市/青浦区/徐泾镇", "青浦区徐泾镇, 上海市/青浦区/徐泾镇", "中国, 全国", "全国, 全国",
        "内蒙古, 内蒙古自治区", "黔东南州, 贵州省/黔东南苗族侗族自治州", "天门市, 湖北省/天门市",
        "锡林郭勒盟, 内蒙古自治区/锡林郭勒盟", "深圳市光明新区, 广东省/深圳市/光明区", "光明, 广东省/深圳市/光明区",
        "黄山市黄山区, 安徽省/黄山市/黄山区", "北京朝阳, 北京市/朝阳区", "浙江舟山普陀, 浙江省/舟山市/普陀区",
        "shaanxi, 陕西省", "shanxi, 山西省", "吉林, 吉林省", "吉林市, 吉林省/吉林市", "zhongshan, 广东省/中山市"})
    void understandsNamesPathsShortNamesAndPinyin(String input, String path) {
        assertThat(REGIONS.named(input)).map(Region::path).contains(path);
    }

    @ParameterizedTest
    @CsvSource({"putuo, 上海市/普陀区", "普陀区, 上海市/普陀区", "baoshan, 上海市/宝山区", "jinshan, 上海市/金山区"})
    void prefersTheDistrictsOfShanghai(String input, String path) {
        assertThat(REGIONS.named(input)).map(Region::path).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"朝阳", "taizhou", "suzhou", "江北区", "亚特兰蒂斯", "", "  ", "区", "松江区青浦区"})
    void doesNotGuess(String input) {
        assertThat(REGIONS.named(input)).isEmpty();
    }

    @Test
    void everyFullPathNamesItsRegion() {
        assertThat(REGIONS.all()).allSatisfy(region -> assertThat(REGIONS.named(region.path())).contains(region));
    }

    @Test
    void holdsAllDistrictsOfShanghaiWithTheirStreetsAndTowns() {
        Region shanghai = REGIONS.named("上海市").orElseThrow();
        List<Region> districts = children(shanghai);
        assertThat(districts).hasSize(16);
        assertThat(districts).allSatisfy(district -> assertThat(children(district)).hasSizeGreaterThanOrEqualTo(8));
        assertThat(children(REGIONS.named("松江").orElseThrow())).hasSize(17);
    }

    @Test
    void holdsThePrefecturesOfChina() {
        assertThat(REGIONS.all().stream().filter(r -> r.level() == Region.Level.PROVINCE)).hasSize(34);
        assertThat(REGIONS.all().stream().filter(r -> r.level() == Region.Level.CITY)).hasSizeGreaterThan(333);
    }

    @Test
    void findsTheLongestNameAtEachPlace() {
        assertThat(mentions("推动上海市松江区与浦东新区、苏州昆山联动")).containsExactly(
                "上海市", "上海市/松江区", "上海市/浦东新区", "江苏省/苏州市", "江苏省/苏州市/昆山市");
        assertThat(mentions("长宁、静安两区")).containsExactly("上海市/长宁区", "上海市/静安区");
    }

    @Test
    void wordsThatOnlyLookLikeRegionsAreNotMentions() {
        assertThat(mentions("绿水青山就是金山银山，其中山水相依，中山路改造，延安西路拓宽，建设光明未来，欢迎来宾"))
                .isEmpty();
        assertThat(mentions("广西来宾和深圳光明")).containsExactly(
                "广西壮族自治区", "广西壮族自治区/来宾市", "广东省/深圳市", "广东省/深圳市/光明区");
    }

    @Test
    void aSharedNameIsNoMentionUnlessTheTextSaysWhich() {
        assertThat(mentions("学习朝阳经验")).isEmpty();
        assertThat(mentions("学习北京市朝阳区经验")).containsExactly("北京市", "北京市/朝阳区");
    }

    @Test
    void theHomeOfATextDecidesBetweenSharedNames() {
        Optional<Region> zhoushan = REGIONS.named("舟山");
        assertThat(REGIONS.mentions("定海区、普陀区", zhoushan)).extracting(m -> m.region().path())
                .containsExactly("浙江省/舟山市/定海区", "浙江省/舟山市/普陀区");
        assertThat(REGIONS.mentions("中山街道", zhoushan)).isEmpty();
        assertThat(REGIONS.mentions("中山街道", REGIONS.named("松江"))).hasSize(1);
    }

    @Test
    void aTextOfTwiceTheLengthIsTwiceTheWork() {
        assertThat(looksAt("上海市松江区上海上海松", 20_000)).isLessThan(3 * looksAt("上海市松江区上海上海松", 10_000));
    }

    private static long looksAt(String part, int times) {
        CountedText text = new CountedText(part.repeat(times));
        assertThat(REGIONS.mentions(text)).hasSizeGreaterThan(times);
        return text.looks();
    }

    private static Stream<String> mentions(String text) {
        return REGIONS.mentions(text).stream().map(mention -> mention.region().path());
    }

    private static List<Region> children(Region parent) {
        return REGIONS.all().stream().filter(r -> r.parent().equals(Optional.of(parent))).toList();
    }
}
