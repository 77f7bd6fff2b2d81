package org.liantiao.jurisdiction;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Texts;
import org.liantiao.jurisdiction.internal.CsvTable;
import org.springframework.stereotype.Service;

/** Keeps the names of areas, and their other spellings, which ledgers and files use: 磙子营 for 滚子营, 瀼河 for 让河. */
@Service
public class AreaChanges {
    private static final int LONGEST_ALIAS = 60;
    private static final int LONGEST_NAME = 60;
    /** What the name of a place is written with. */
    static final String NAME = "[\\p{L}\\p{N}()（）·〇-]*";

    private static final int MOST_ROWS = 20_000;

    private final Areas areas;
    private final Redrawing redrawing;
    private final Texts texts;
    private final Changes changes;

    AreaChanges(Areas areas, Redrawing redrawing, Texts texts, Changes changes) {
        this.areas = areas;
        this.redrawing = redrawing;
        this.texts = texts;
        this.changes = changes;
    }

    /**
     * Gives an area another name; the old one stays as a spelling, and cases of that time go on carrying it. Refuses a
     * neighbour's name and an area that was merged.
     */
    public Outcome<Area> rename(UUID areaId, @Nullable String typed, Author author) {
        return changes.make(author, () -> {
            redrawing.alone();
            Area area = areas.withAliases(areaId).orElseThrow();
            Reading reading = new Reading();
            String name = reading.line("name", typed, LONGEST_NAME);
            if (!name.matches(NAME)) reading.refuse("name", "area.nameCharacters");
            if (!area.open()) reading.refuse("", "merge.already", area.name());
            Area parent = area.parent();
            if (parent != null)
                redrawing
                        .namesake(parent, name, area)
                        .ifPresent(other -> reading.refuse(
                                "name",
                                name.equals(other.name()) ? "area.nameTaken" : "alias.taken",
                                name,
                                other.name()));
            if (!reading.clean()) return reading.refused();
            if (name.equals(area.name())) return Outcome.done(area);
            String former = area.name();
            redrawing.rename(area, name, author);
            changes.trace("area.renamed", author, "area", area.id(), Map.of("former", former, "name", name));
            return Outcome.done(area);
        });
    }

    /**
     * Puts other spellings in the place of an area's former ones. Refuses what a neighbour is called.
     *
     * @param typed the spellings, with 、 or a comma between them
     */
    public Outcome<Area> changeAliases(UUID areaId, @Nullable String typed, Author author) {
        return changes.make(author, () -> {
            Area area = areas.findById(areaId).orElseThrow();
            Reading reading = new Reading();
            Set<String> wanted = wanted(reading, area, typed == null ? "" : typed);
            if (!reading.clean()) return reading.refused();
            if (!wanted.equals(area.aliases())) put(area, wanted, author);
            return Outcome.done(area);
        });
    }

    /**
     * Adds the spellings of a file (代码,别名), as it comes with the demo county. All or nothing.
     *
     * @return how many areas it touched
     */
    public Outcome<Integer> addAliases(byte[] file, Author author) {
        List<String> header = List.of(
                texts.say(Texts.CHINESE, "jurisdiction.areas.aliasColumns").split(","));
        return switch (CsvTable.read(file, List.of(header), MOST_ROWS)) {
            case Outcome.Refused<List<CsvTable.Row>>(List<Refusal> refusals) -> Outcome.refused(refusals);
            case Outcome.Done<List<CsvTable.Row>>(List<CsvTable.Row> rows) ->
                changes.make(author, () -> added(byCode(rows), author));
        };
    }

    private static Map<String, Set<String>> byCode(List<CsvTable.Row> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.cell(0), Collectors.mapping(row -> row.cell(1), Collectors.toSet())));
    }

    private Outcome<Integer> added(Map<String, Set<String>> aliases, Author author) {
        Map<Area, Set<String>> changed = new HashMap<>();
        for (Map.Entry<String, Set<String>> entry : aliases.entrySet()) {
            Area area = areas.findByCode(entry.getKey()).orElse(null);
            if (area == null) return Outcome.refused(Refusal.page("alias.unknownCode", entry.getKey()));
            Reading reading = new Reading();
            Set<String> wanted = wanted(reading, area, String.join("、", entry.getValue()));
            wanted.addAll(area.aliases());
            if (!reading.clean()) return reading.refused();
            if (!wanted.equals(area.aliases())) changed.put(area, wanted);
        }
        changed.forEach((area, wanted) -> put(area, wanted, author));
        return Outcome.done(changed.size());
    }

    private void put(Area area, Set<String> wanted, Author author) {
        area.changeAliases(wanted);
        changes.trace(
                "area.aliases",
                author,
                "area",
                area.id(),
                Map.of("name", area.name(), "aliases", String.join("、", wanted)));
    }

    private Set<String> wanted(Reading reading, Area area, String typed) {
        List<Area> neighbours =
                area.parent() == null ? List.of() : areas.below(area.parent().id());
        Set<String> wanted = new TreeSet<>();
        for (String part :
                Arrays.stream(typed.split("[、,，;；\\n]")).map(String::strip).toList()) {
            if (part.isEmpty() || part.equals(area.name())) continue;
            wanted.add(reading.line("aliases", part, LONGEST_ALIAS));
            neighbours.stream()
                    .filter(other -> !other.id().equals(area.id()) && other.isCalled(part))
                    .findFirst()
                    .ifPresent(other -> reading.refuse("aliases", "alias.taken", part, other.name()));
        }
        return wanted;
    }
}
