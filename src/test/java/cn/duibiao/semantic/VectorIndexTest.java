package cn.duibiao.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import cn.duibiao.index.PassageSearcher;
import cn.duibiao.index.SampleIndex;
import cn.duibiao.semantic.VectorIndex.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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
        SampleIndex.change(words, "种植森林。", "整治道路桥梁，改造农贸市场，翻新老旧厂房。托育机构更多。", "托育老旧机构桥梁更多市场。");
        build(new CountingEmbedder());

        assertThat(nearest("托育机构更多")).startsWith("整治道路桥梁，改造农贸市场，翻新老旧厂房。托育机构更多。");
    }

    @Test
    void passageIsFoundOnceThoughAllItsSentencesAreNear() throws IOException {
        SampleIndex.change(words, "种植森林。多种植森林。再种植森林。");
        build(new CountingEmbedder());

        assertThat(nearest("种植森林")).startsWith("种植森林。多种植森林。再种植森林。")
                .containsOnlyOnce("种植森林。多种植森林。再种植森林。");
    }

    @Test
    void onlyPassagesToChooseFromAreFound() throws IOException {
        build(new CountingEmbedder());
        BitSet second = new BitSet();
        second.set(1);

        try (VectorIndex index = VectorIndex.open(vectors, new CountingEmbedder())) {
            assertThat(index.nearest("养老床位", 10, second)).containsExactly(1);
            assertThat(index.nearest("养老床位", 10, new BitSet())).isEmpty();
        }
    }

    @Test
    void sentencesThatAreStillThereKeepTheirVectorsWhenADocumentChanges() throws IOException {
        build(new CountingEmbedder());
        SampleIndex.change(words, "养老服务更加优质。", "新建公园。种植森林。");
        assertThat(state(new CountingEmbedder())).isEqualTo(State.OUTDATED);
        CountingEmbedder again = new CountingEmbedder();

        build(again);

        assertThat(again.sentences()).isEqualTo(1);
        assertThat(state(again)).isEqualTo(State.COMPLETE);
        assertThat(nearest("新建公园")).startsWith("新建公园。种植森林。");
        assertThat(nearest("种植森林")).as("of the passage that is gone").doesNotContain("种植森林。");
    }

    @Test
    void interruptedComputationGoesOnWhereItStopped() throws IOException {
        SampleIndex.change(words, IntStream.range(0, 300).mapToObj(i -> "第" + i + "项工作。").toArray(String[]::new));
        assertThatIllegalStateException().isThrownBy(() -> build(new CountingEmbedder("characters", 250)));
        assertThat(state(new CountingEmbedder())).isEqualTo(State.INCOMPLETE);
        CountingEmbedder rest = new CountingEmbedder();
        List<Integer> steps = new ArrayList<>();

        try (PassageSearcher searcher = SampleIndex.open(words)) {
            VectorIndex.build(vectors, searcher, rest, steps::add);
            assertThat(steps).startsWith(200).endsWith(searcher.count());
        }

        assertThat(rest.sentences()).isBetween(50, 120);
        assertThat(nearest("第299项工作")).contains("第299项工作。");
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
