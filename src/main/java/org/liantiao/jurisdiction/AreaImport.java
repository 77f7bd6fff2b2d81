package org.liantiao.jurisdiction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Texts;
import org.liantiao.jurisdiction.internal.CsvTable;
import org.springframework.stereotype.Service;

/**
 * Brings in the area tree from a CSV file (代码,名称,级别,上级代码,来源), each new area with its committee. First a preview,
 * then all or nothing; the same file again changes nothing.
 */
@Service
public class AreaImport {
    /** A county has some hundred areas; a province is no county. */
    public static final int MOST_ROWS = 20_000;

    /** Hears how far an import has come. */
    public interface Progress {
        void at(int done, int of);
    }

    private final Areas areas;
    private final AreaHistory history;
    private final AreaWriter writer;
    private final Redrawing redrawing;
    private final Texts texts;
    private final Changes changes;

    AreaImport(Areas areas, AreaHistory history, AreaWriter writer, Redrawing redrawing, Texts texts, Changes changes) {
        this.areas = areas;
        this.history = history;
        this.writer = writer;
        this.redrawing = redrawing;
        this.texts = texts;
        this.changes = changes;
    }

    /** What a file would do. Refused is only a file that cannot be read at all; its rows are judged one by one. */
    public Outcome<AreaPreview> preview(byte[] file) {
        return CsvTable.read(file, headers(), MOST_ROWS).map(rows -> checked(rows, here()));
    }

    /** Adds one area with its committee. Fields of refusals: {@code code, name}. */
    public Outcome<Area> add(UUID parentId, @Nullable String code, @Nullable String name, Author author) {
        return changes.make(author, () -> {
            redrawing.alone();
            return added(areas.findById(parentId).orElseThrow(), code, name, author);
        });
    }

    /** The same, within the transaction of a greater change. */
    Outcome<Area> added(Area parent, @Nullable String code, @Nullable String name, Author author) {
        Tier tier = parent.tier() == Tier.COUNTY ? Tier.TOWNSHIP : Tier.VILLAGE;
        String source = texts.say(Texts.CHINESE, "jurisdiction.areas.source.own");
        List<String> cells =
                List.of(code == null ? "" : code, name == null ? "" : name, tier.name(), parent.code(), source);
        List<Area> here = areas.ofCounty(parent.countyId());
        AreaPreview preview = checked(List.of(new CsvTable.Row(1, cells)), here);
        if (!preview.refused().isEmpty())
            return Outcome.refused(preview.refused().getFirst().refusals());
        if (preview.added().isEmpty()) return Outcome.refused(Refusal.of("code", "area.codeTaken"));
        write(preview, here, author, (done, of) -> {});
        return Outcome.done(areas.findByCode(preview.added().getFirst().code()).orElseThrow());
    }

    private AreaPreview checked(List<CsvTable.Row> rows, List<Area> here) {
        return new AreaCheck(here, tierWords(), history.formerCodes()).of(rows);
    }

    /** Brings the file in, or leaves everything as it is: a single refused row is enough. */
    public Outcome<AreaPreview> apply(byte[] file, Author author, Progress progress) {
        return changes.make(author, () -> applied(file, author, progress));
    }

    private Outcome<AreaPreview> applied(byte[] file, Author author, Progress progress) {
        redrawing.alone();
        Outcome<AreaPreview> read = preview(file);
        if (!(read instanceof Outcome.Done<AreaPreview>(AreaPreview preview))) return read;
        if (!preview.refused().isEmpty())
            return Outcome.refused(
                    Refusal.page("csv.rowsRefused", preview.refused().size()));
        if (!preview.changesNothing()) write(preview, here(), author, progress);
        return read;
    }

    private void write(AreaPreview preview, List<Area> here, Author author, Progress progress) {
        writer.write(preview, here, progress, author);
        trace(preview, author);
    }

    private void trace(AreaPreview preview, Author author) {
        @Nullable Area county = areas.county().orElse(null);
        Map<String, String> content = new HashMap<>();
        content.put("added", String.valueOf(preview.added().size()));
        content.put("renamed", String.valueOf(preview.renamed().size()));
        preview.renamed().stream()
                .limit(50)
                .forEach(renaming -> content.put(
                        renaming.entry().code(),
                        renaming.formerName() + " → " + renaming.entry().name()));
        changes.trace("areas.imported", author, "area", county == null ? null : county.id(), content);
    }

    private List<Area> here() {
        return areas.county().map(county -> areas.ofCounty(county.id())).orElse(List.of());
    }

    private List<List<String>> headers() {
        return languages()
                .map(locale -> Arrays.asList(
                        texts.say(locale, "jurisdiction.areas.columns").split(",")))
                .toList();
    }

    private Map<String, Tier> tierWords() {
        Map<String, Tier> words = new HashMap<>();
        for (Tier tier : Tier.values()) {
            words.put(tier.name(), tier);
            languages()
                    .forEach(locale -> words.put(
                            texts.say(locale, "jurisdiction.tier." + tier).toUpperCase(Locale.ROOT), tier));
        }
        return words;
    }

    private Stream<Locale> languages() {
        return Stream.of(Texts.CHINESE, Texts.ENGLISH);
    }
}
