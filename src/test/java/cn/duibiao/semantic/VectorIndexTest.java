package cn.duibiao.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.SampleIndex;
import cn.duibiao.semantic.VectorIndex.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VectorIndexTest {

    @TempDir
    private Path folder;
    private Path words;
    private Path vectors;

    @BeforeEach
    void writeIndex() throws IOException {
        words = folder.resolve("index");
        vectors = folder.resolve("vectors");
        SampleIndex.write(words);
    }

    @Test
    void passageIsAsNearAsTheNearestOfItsSentences() throws IOException {
        SampleIndex.change(words, "在河流两岸种植森林和果树。",
                "整治道路桥梁，改造农贸市场，翻新老旧厂房。每年建成托育机构二十个。", "翻新老旧厂房，改造农贸市场，整治道路桥梁。");
        build(new CountingEmbedder());

        assertThat(nearest("每年建成托育机构")).startsWith("整治道路桥梁，改造农贸市场，翻新老旧厂房。每年建成托育机构二十个。");
    }

    @Test
    void sentenceIsUnderstoodByItsPassage() throws IOException {
        SampleIndex.change(words, "农贸市场整治有序推进。全年已经完成二十个。", "托育机构建设加快推进。全年已经完成二十个。");
        build(new CountingEmbedder());

        assertThat(nearest("托育机构全年已经完成")).startsWith("托育机构建设加快推进。全年已经完成二十个。");
        assertThat(nearest("农贸市场全年已经完成")).startsWith("农贸市场整治有序推进。全年已经完成二十个。");
    }

    @Test
    void labelsAreNotNearToShortQuestions() throws IOException {
        SampleIndex.change(words, "森林面积", "到2025年，森林面积达到20万亩。");
        build(new CountingEmbedder());

        assertThat(nearest("森林面积")).contains("到2025年，森林面积达到20万亩。").doesNotContain("森林面积");
    }

    @Test
    void passageIsFoundOnceThoughAllItsSentencesAreNear() throws IOException {
        String passage = "在河流两岸种植森林。在公路两旁种植森林。在村庄四周种植森林。";
        SampleIndex.change(words, passage);
        build(new CountingEmbedder());

        assertThat(nearest("种植森林")).startsWith(passage).containsOnlyOnce(passage);
    }

    @Test
    void onlyPassagesToChooseFromAreFound() throws IOException {
        SampleIndex.change(words, "养老服务供给更加优质均衡。", "在河流两岸种植森林和果树。");
        build(new CountingEmbedder());
        BitSet second = new BitSet();
        second.set(1);

        try (VectorIndex index = VectorIndex.open(vectors, new CountingEmbedder())) {
            assertThat(index.nearest("养老床位", 10, second)).containsExactly(1);
            assertThat(index.nearest("养老床位", 10, new BitSet())).isEmpty();
        }
    }

    @Test
    void passagesThatAreStillThereKeepTheirVectorsWhenADocumentChanges() throws IOException {
        SampleIndex.change(words, "养老服务供给更加优质均衡。", "在河流两岸种植森林和果树。");
        build(new CountingEmbedder());
        SampleIndex.change(words, "养老服务供给更加优质均衡。", "新建公园和绿道二十公里。");
        assertThat(state(new CountingEmbedder())).isEqualTo(State.OUTDATED);
        CountingEmbedder again = new CountingEmbedder();

        build(again);

        assertThat(again.sentences()).isEqualTo(1);
        assertThat(state(again)).isEqualTo(State.COMPLETE);
        assertThat(nearest("新建公园")).startsWith("新建公园和绿道二十公里。");
        assertThat(nearest("种植森林")).as("of the passage that is gone").doesNotContain("在河流两岸种植森林和果树。");
    }

    @Test
    void damagedVectorsAreComputedAnew() throws IOException {
        SampleIndex.change(words, "养老服务供给更加优质均衡。", "在河流两岸种植森林和果树。");
        CountingEmbedder first = new CountingEmbedder();
        build(first);
        try (Stream<Path> files = Files.list(vectors)) {
            Path segment = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
            byte[] bytes = Files.readAllBytes(segment);
            bytes[bytes.length / 2] ^= 1;
            Files.write(segment, bytes);
        }

        CountingEmbedder again = new CountingEmbedder();
        build(again);

        assertThat(again.sentences()).isEqualTo(first.sentences());
        assertThat(nearest("种植森林")).startsWith("在河流两岸种植森林和果树。");
    }

    @Test
    void interruptedComputationGoesOnWhereItStopped() throws IOException {
        SampleIndex.change(words, IntStream.range(0, 300).mapToObj(i -> "推进第" + i + "项重点工作。").toArray(String[]::new));
        assertThatIllegalStateException().isThrownBy(() -> build(new CountingEmbedder("characters", 250)));
        assertThat(state(new CountingEmbedder())).isEqualTo(State.INCOMPLETE);
        CountingEmbedder rest = new CountingEmbedder();
        List<Integer> steps = new ArrayList<>();

        try (PassageSearcher searcher = SampleIndex.open(words)) {
            VectorIndex.build(vectors, searcher, rest, steps::add);
            assertThat(steps).startsWith(200).endsWith(searcher.count());
        }

        assertThat(rest.sentences()).isBetween(50, 120);
        assertThat(nearest("推进第299项重点工作")).contains("推进第299项重点工作。");
    }

    @Test
    void vectorsOfAnotherModelAreThrownAway() throws IOException {
        build(new CountingEmbedder());
        CountingEmbedder other = new CountingEmbedder("other", Integer.MAX_VALUE);
        assertThat(state(other)).isEqualTo(State.OUTDATED);

        build(other);

        assertThat(other.sentences()).isPositive();
        assertThat(state(other)).isEqualTo(State.COMPLETE);
        assertThat(state(new CountingEmbedder())).isEqualTo(State.OUTDATED);
    }

    @Test
    void completeVectorsAreNotComputedAgain() throws IOException {
        assertThat(state(new CountingEmbedder())).isEqualTo(State.MISSING);
        build(new CountingEmbedder());
        CountingEmbedder again = new CountingEmbedder();

        build(again);

        assertThat(again.sentences()).isZero();
    }

    private void build(Embedder embedder) throws IOException {
        try (PassageSearcher searcher = SampleIndex.open(words)) {
            VectorIndex.build(vectors, searcher, embedder, done -> { });
        }
    }

    private State state(Embedder embedder) throws IOException {
        try (PassageSearcher searcher = SampleIndex.open(words)) {
            return VectorIndex.state(vectors, searcher, embedder);
        }
    }

    private List<String> nearest(String text) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PassageSearcher searcher = SampleIndex.open(words);
             VectorIndex index = VectorIndex.open(vectors, new CountingEmbedder())) {
            BitSet all = new BitSet();
            all.set(0, searcher.count());
            for (int place : index.nearest(text, 10, all)) {
                texts.add(searcher.text(place));
            }
        }
        return texts;
    }
}
