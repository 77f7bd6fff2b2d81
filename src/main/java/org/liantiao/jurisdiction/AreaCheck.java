package org.liantiao.jurisdiction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.RefusedRow;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.internal.CsvTable;

/** Holds the rows of an area file against one another and against the tree as it stands. */
final class AreaCheck {
    private static final int COLUMNS = 5;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SOURCE = 120;
    /** How many digits of a code its children's codes share, by tier. */
    private static final Map<Tier, Integer> PREFIX = Map.of(Tier.COUNTY, 6, Tier.TOWNSHIP, 9);

    private final Map<String, Area> here;
    private final Map<String, Tier> words;
    private final Set<String> formerCodes;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Integer> rowByCode = new HashMap<>();
    private final Map<String, String> codeByName = new HashMap<>();
    private String countyCode = "";
    private final List<AreaPreview.Entry> added = new ArrayList<>();
    private final List<AreaPreview.Renaming> renamed = new ArrayList<>();
    private final List<AreaPreview.Entry> known = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<RefusedRow> doubtful = new ArrayList<>();

    /** What others refer to by its code, wherever it stands. */
    private record Place(Tier tier, String name, boolean open) {}

    private record Candidate(
            AreaPreview.Entry entry, @Nullable Tier tier, Reading reading) {}

    /**
     * @param here the areas of the county as it stands, none before the first import
     * @param words how a file may name a tier
     * @param formerCodes those that areas had before they were moved: a file that has them still would bring them in twice
     */
    AreaCheck(Collection<Area> here, Map<String, Tier> words, Set<String> formerCodes) {
        this.here = here.stream().collect(Collectors.toMap(Area::code, Function.identity()));
        this.words = words;
        this.formerCodes = formerCodes;
        here.forEach(this::remember);
    }

    AreaPreview of(List<CsvTable.Row> rows) {
        List<Candidate> candidates = rows.stream().map(this::read).toList();
        candidates.forEach(this::checkName);
        candidates.forEach(this::place);
        added.sort(AreaPreview.Entry.PARENTS_FIRST);
        return new AreaPreview(
                List.copyOf(added),
                List.copyOf(renamed),
                List.copyOf(known),
                List.copyOf(refused),
                List.copyOf(doubtful));
    }

    private void remember(Area area) {
        Area parent = area.parent();
        String parentCode = parent == null ? "" : parent.code();
        places.put(area.code(), new Place(area.tier(), area.name(), area.open()));
        codeByName.put(key(parentCode, area.name()), area.code());
        area.aliases().forEach(alias -> codeByName.putIfAbsent(key(parentCode, alias), area.code()));
        if (parent == null) countyCode = area.code();
    }

    private Candidate read(CsvTable.Row row) {
        Reading reading = new Reading();
        if (row.cells().size() != COLUMNS)
            reading.refuse("", "csv.columns", COLUMNS, row.cells().size());
        String code = code(reading, row);
        String name = name(reading, row);
        Tier tier = tier(reading, row);
        String parent = digits(row.cell(3));
        String source = reading.optionalLine("source", row.cell(4), LONGEST_SOURCE);
        if (tier != null && isCode(code)) places.putIfAbsent(code, new Place(tier, name, true));
        if (tier == Tier.COUNTY && countyCode.isEmpty()) countyCode = code;
        return new Candidate(
                new AreaPreview.Entry(row.number(), code, name, tier == null ? Tier.VILLAGE : tier, parent, source),
                tier,
                reading);
    }

    private String code(Reading reading, CsvTable.Row row) {
        String code = digits(row.cell(0));
        if (!isCode(code)) reading.refuse("code", "area.code");
        else if (formerCodes.contains(code)) reading.refuse("code", "area.codeFormer");
        else {
            Integer first = rowByCode.putIfAbsent(code, row.number());
            if (first != null) reading.refuse("code", "area.codeTwice", first.toString());
        }
        return code;
    }

    private String name(Reading reading, CsvTable.Row row) {
        String name = reading.line("name", row.cell(1), LONGEST_NAME);
        if (!name.matches(AreaChanges.NAME)) reading.refuse("name", "area.nameCharacters");
        return name;
    }

    private @Nullable Tier tier(Reading reading, CsvTable.Row row) {
        Tier tier = words.get(row.cell(2).toUpperCase(Locale.ROOT));
        if (tier == null) reading.refuse("tier", "area.tier", shortened(row.cell(2)));
        return tier;
    }

    /** Names and aliases that stand keep their meaning; two areas below one parent must not share one. */
    private void checkName(Candidate candidate) {
        AreaPreview.Entry entry = candidate.entry();
        String other = codeByName.putIfAbsent(key(entry.parentCode(), entry.name()), entry.code());
        if (other != null && !other.equals(entry.code()) && !entry.name().isEmpty())
            candidate.reading().refuse("name", "area.nameTwice", other);
    }

    private void place(Candidate candidate) {
        AreaPreview.Entry entry = candidate.entry();
        Reading reading = candidate.reading();
        if (candidate.tier() == Tier.COUNTY) checkCounty(reading, entry);
        else checkParent(reading, entry, candidate.tier());
        Area before = here.get(entry.code());
        if (reading.clean() && before != null) checkSame(reading, entry, before);
        if (!reading.clean()) refused.add(new RefusedRow(entry.row(), entry.name(), reading.refusals()));
        else if (before == null) added.add(entry);
        else if (before.isCalled(entry.name())) known.add(entry);
        else renamed.add(new AreaPreview.Renaming(entry, before.name()));
    }

    private void checkCounty(Reading reading, AreaPreview.Entry entry) {
        if (!entry.parentCode().isEmpty()) reading.refuse("parent", "area.countyParent");
        if (!entry.code().equals(countyCode)) reading.refuse("tier", "area.oneCounty", countyCode);
    }

    /** @param tier the row's own; null when the file names none that is known, which is no reason to trust its parent */
    private void checkParent(Reading reading, AreaPreview.Entry entry, @Nullable Tier tier) {
        String code = entry.parentCode();
        Place parent = places.get(code);
        if (code.isEmpty()) reading.refuse("parent", "required");
        else if (parent == null) reading.refuse("parent", "area.parentUnknown", shortened(code));
        else if (tier != null && parent.tier() != tier.above().orElse(null))
            reading.refuse("parent", "area.parentTier", parent.name());
        else if (!parent.open() && !here.containsKey(entry.code()))
            reading.refuse("parent", "area.parentClosed", parent.name());
        else if (reading.clean() && !entry.code().startsWith(code.substring(0, PREFIX.getOrDefault(parent.tier(), 0))))
            doubtful.add(new RefusedRow(
                    entry.row(), entry.name(), List.of(Refusal.of("code", "area.codePrefix", parent.name()))));
    }

    private static void checkSame(Reading reading, AreaPreview.Entry entry, Area before) {
        Area parent = before.parent();
        if (before.tier() != entry.tier()) reading.refuse("tier", "area.tierChanged", before.name());
        else if (!Objects.equals(parent == null ? "" : parent.code(), entry.parentCode()))
            reading.refuse("parent", "area.parentChanged", parent == null ? "" : parent.name());
    }

    private static boolean isCode(String code) {
        return code.matches("[0-9]{12}");
    }

    private static String digits(String cell) {
        return Typed.halfWidth(cell).replaceAll("\\s", "");
    }

    private static String key(String parentCode, String name) {
        return parentCode + ' ' + name;
    }

    private static String shortened(String cell) {
        return Typed.length(cell) <= 20 ? cell : cell.substring(0, cell.offsetByCodePoints(0, 20)) + "…";
    }
}
