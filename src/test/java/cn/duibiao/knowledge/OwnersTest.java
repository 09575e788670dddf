package cn.duibiao.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnersTest {

    private static final Owners PACKAGED = Owners.load(KnowledgeFiles.packaged());

    @TempDir
    Path folder;

    @Test
    void percentageBehindAWiderRegionIsThatOfTheRegion() {
        assertThat(PACKAGED.ofPercentageBehind("增速低于全国平均")).map(Owners.Owner::region).contains("全国");
        assertThat(PACKAGED.ofPercentageBehind("比全市的")).hasValueSatisfying(owner -> assertThat(owner.isRegionAbove()).isTrue());
        assertThat(PACKAGED.ofPercentageBehind("完成全年目标")).isEmpty();
    }

    @Test
    void indicatorThatBeginsWithAWiderRegionIsTheDocumentsOwn() {
        assertThat(PACKAGED.atBeginning("全市生产总值")).isEmpty();
    }

    @Test
    void zoneHasANameOfItsOwn() {
        assertThat(PACKAGED.isZone("城北经开区")).isTrue();
        assertThat(PACKAGED.isZone("现代农业科技示范园")).isFalse();
        assertThat(PACKAGED.isOfZone("块改造提升")).isFalse();
    }

    @Test
    void unknownReachIsReportedWithFileAndLine() throws IOException {
        Files.writeString(folder.resolve("owners.tsv"), "word\tregion\treach\n九城市\t九城市\tparagraph\n");
        assertThatThrownBy(() -> Owners.load(KnowledgeFiles.in(folder))).isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("owners.tsv, line 2").hasMessageContaining("paragraph");
    }
}
