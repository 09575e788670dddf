package cn.duibiao.document;

import cn.duibiao.cleaning.Article;
import cn.duibiao.knowledge.Congresses;
import cn.duibiao.knowledge.DocumentKinds;
import cn.duibiao.knowledge.HeadingWords;
import cn.duibiao.knowledge.KnowledgeFiles;
import cn.duibiao.knowledge.PlanPeriods;
import cn.duibiao.knowledge.Region;
import cn.duibiao.knowledge.Regions;
import cn.duibiao.knowledge.TableWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a document of an article: its outline, sentences and tables, and what it is, with proof.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class DocumentAssembler {

    private final HeadingFinder headings;
    private final TableBuilder tables;
    private final TableWarnings tableWarnings;
    private final KindFinder kinds;
    private final YearFinder years;
    private final RegionFinder regions;

    public DocumentAssembler(Regions regions, DocumentKinds kinds, PlanPeriods plans, Congresses congresses,
                             HeadingWords headingWords, TableWords tableWords) {
        this.headings = new HeadingFinder(headingWords);
        this.tables = new TableBuilder(tableWords);
        this.tableWarnings = new TableWarnings(tableWords);
        this.kinds = new KindFinder(kinds);
        this.years = new YearFinder(plans, congresses);
        this.regions = new RegionFinder(regions);
    }

    /** With the knowledge of a set of data files. */
    public static DocumentAssembler with(KnowledgeFiles files, Regions regions) {
        return new DocumentAssembler(regions, DocumentKinds.load(files), PlanPeriods.load(files),
                Congresses.load(files), HeadingWords.load(files), TableWords.load(files));
    }

    /** The document, with an id that {@link DocumentIds} still has to make unique. */
    public Document assemble(Article article) {
        Reading reading = Reading.of(article);
        KindFinder.Found kind = kinds.find(reading);
        String date = SessionFinder.date(reading);
        YearFinder.Found year = years.find(reading, kind.kind(), date);
        Optional<RegionFinder.Found> region = kind.kind().isPolicy() ? regions.find(reading) : Optional.empty();
        Outline outline = new Outline(headings, tables).add(article.blocks()).addNotes(article.footnotes());
        Metadata metadata = new Metadata(TitleFinder.title(article, reading, kind.kind()),
                region.map(RegionFinder.Found::region), kind.kind(), year.year(),
                date, SessionFinder.speaker(reading),
                new Metadata.Proof(region.map(RegionFinder.Found::proof).orElse(""), kind.proof(), year.proof()));
        return new Document("", metadata, article.source(), outline.sections(), outline.sentences(), outline.tables(),
                Glossary.of(article.footnotes()), warnings(article, reading, kind.kind(), year, region, outline));
    }

    private List<Warning> warnings(Article article, Reading reading, DocumentKind kind, YearFinder.Found year,
                                   Optional<RegionFinder.Found> region, Outline outline) {
        List<Warning> warnings = new ArrayList<>();
        if (article.source().damaged()) {
            warnings.add(Warning.UNDECODABLE_BYTES);
        }
        if (outline.tables().stream().anyMatch(tableWarnings::hasLostValues)) {
            warnings.add(Warning.TABLE_WITHOUT_VALUES);
        }
        if (kind.isPolicy()) {
            addYearWarnings(warnings, reading, kind, year);
            addRegionWarnings(warnings, reading, region);
        }
        return warnings;
    }

    private static void addYearWarnings(List<Warning> warnings, Reading reading, DocumentKind kind,
                                        YearFinder.Found year) {
        if (year.year() == 0) {
            warnings.add(Warning.YEAR_UNKNOWN);
        } else if (year.fromTitle()) {
            warnings.add(Warning.YEAR_FROM_TITLE);
        } else if (!kind.isPlan() && YearFinder.claimed(reading.title()).filter(claim -> claim.year() != year.year())
                .isPresent()) {
            warnings.add(Warning.TITLE_YEAR_DIFFERS);
        }
    }

    private void addRegionWarnings(List<Warning> warnings, Reading reading, Optional<RegionFinder.Found> region) {
        if (region.isEmpty()) {
            warnings.add(Warning.REGION_UNKNOWN);
        } else if (region.get().fromTitle()) {
            warnings.add(Warning.REGION_FROM_TITLE);
        } else {
            Region found = region.get().region();
            regions.claimed(reading.title()).map(RegionFinder.Found::region)
                    .filter(claim -> !found.isWithin(claim) && !claim.isWithin(found))
                    .ifPresent(claim -> warnings.add(Warning.TITLE_REGION_DIFFERS));
        }
    }
}
