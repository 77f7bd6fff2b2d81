package org.liantiao.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Axis;
import org.liantiao.disputes.BodyKind;
import org.liantiao.disputes.FigureArea;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.disputes.Figures;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Slice;
import org.liantiao.disputes.Tally;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.OrganisationKind;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.springframework.stereotype.Component;

/** The lines of a statistics table: every word that is in use, in the county's order, and no line is left out for being empty. */
@Component
class TableRows {
    private final Figures figures;
    private final Areas areas;
    private final Organisations organisations;
    private final Vocabulary vocabulary;
    private final Texts texts;

    TableRows(Figures figures, Areas areas, Organisations organisations, Vocabulary vocabulary, Texts texts) {
        this.figures = figures;
        this.areas = areas;
        this.organisations = organisations;
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** The lines, and what all of them come to. */
    record Lines(List<TableRow> rows, TableRow total) {}

    /** What each part comes to. */
    private record Parts<K>(Map<K, Tally> tallies, Map<K, BigDecimal> yuan, Map<K, Map<Harm, Long>> people) {
        /** The three are asked one after the other, so a case that is settled meanwhile may be in the later ones alone. */
        Set<K> known() {
            Set<K> known = new HashSet<>(tallies.keySet());
            known.addAll(yuan.keySet());
            known.addAll(people.keySet());
            return known;
        }

        TableRow total(FigureArea place) {
            return new TableRow(
                    "",
                    place,
                    Slice.ALL,
                    tallies.values().stream().reduce(Tally.NOTHING, Tally::plus),
                    yuan.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                    people.values().stream().reduce(new EnumMap<>(Harm.class), TableRow::together));
        }

        Tally tally(K part) {
            return tallies.getOrDefault(part, Tally.NOTHING);
        }

        TableRow row(K part, String name, FigureArea place, Slice slice) {
            return new TableRow(
                    name,
                    place,
                    slice,
                    tally(part),
                    yuan.getOrDefault(part, BigDecimal.ZERO),
                    people.getOrDefault(part, Map.of()));
        }
    }

    /** @param money whether what the agreements are about is asked for as well */
    Lines of(Breakdown by, FigureQuestion question, Area area, Locale locale, boolean money) {
        Parts<String> places = parts(Axis.AREA, question, money);
        List<TableRow> rows = switch (by) {
            case TYPE -> ofWords(Axis.TYPE, WordList.TYPE, question, locale, money);
            case SOURCE -> ofWords(Axis.SOURCE, WordList.SOURCE, question, locale, money);
            case ORGANISATION -> ofOrganisations(question, locale, money);
            case AREA -> ofAreas(places, area, locale);
        };
        return new Lines(rows, places.total(question.area()));
    }

    private Parts<String> parts(Axis axis, FigureQuestion question, boolean money) {
        return new Parts<>(
                figures.by(axis, question), money ? figures.amounts(axis, question) : Map.of(), people(axis, question));
    }

    private Map<String, Map<Harm, Long>> people(Axis axis, FigureQuestion question) {
        return Harm.isIn(question.figures()) ? figures.people(axis, question) : Map.of();
    }

    /** A word that is no longer offered keeps its line while it has cases, and so does one that is no longer in the list. */
    private List<TableRow> ofWords(Axis axis, WordList list, FigureQuestion question, Locale locale, boolean money) {
        Parts<String> parts = parts(axis, question, money);
        Map<String, String> names = new LinkedHashMap<>();
        for (Word word : vocabulary.words(list))
            if (word.active() || !parts.tally(word.code()).isEmpty()) names.put(word.code(), word.in(locale));
        parts.known().stream().sorted().forEach(code -> names.putIfAbsent(code, code));
        List<TableRow> rows = new ArrayList<>();
        names.forEach((code, name) -> rows.add(
                parts.row(code, name, question.area(), axis == Axis.TYPE ? Slice.ALL.of(code) : Slice.ALL.from(code))));
        return rows;
    }

    private List<TableRow> ofAreas(Parts<String> parts, Area area, Locale locale) {
        List<TableRow> rows = new ArrayList<>();
        if (area.tier() != Tier.VILLAGE)
            for (Area child : areas.below(area.id())) {
                String id = child.id().toString();
                if (child.open() || !parts.tally(id).isEmpty())
                    rows.add(parts.row(id, child.name(), FigureArea.of(child), Slice.ALL));
            }
        String itself = area.id().toString();
        if (area.tier() == Tier.VILLAGE || !parts.tally(itself).isEmpty())
            rows.add(parts.row(
                    itself,
                    texts.say(locale, "monitoring.areas.itself." + area.tier(), area.name()),
                    new FigureArea(area.id(), area.tier(), area.tier() != Tier.VILLAGE),
                    Slice.ALL));
        return rows;
    }

    // --- by kind of organisation

    private List<TableRow> ofOrganisations(FigureQuestion question, Locale locale, boolean money) {
        Parts<BodyKind> parts = together(parts(Axis.BODY, question, money));
        List<TableRow> rows = new ArrayList<>();
        for (Word word : vocabulary.words(WordList.ORGANISATION_KIND))
            for (BodyKind kind : kinds(word))
                if (word.active() || !parts.tally(kind).isEmpty())
                    rows.add(parts.row(kind, name(kind, word.in(locale), locale), question.area(), Slice.ALL.by(kind)));
        return rows;
    }

    /** Committees are told apart by the tier they belong to: 村调委会, 乡镇调委会, 县调委会. */
    private static List<BodyKind> kinds(Word word) {
        if (!word.nature().equals(OrganisationKind.COMMITTEE.name())) return List.of(new BodyKind(word.code(), null));
        return Arrays.stream(Tier.values())
                .map(tier -> new BodyKind(word.code(), tier))
                .toList();
    }

    private Parts<BodyKind> together(Parts<String> bodies) {
        Map<UUID, BodyKind> kinds = organisations
                .byIds(bodies.known().stream().map(UUID::fromString).toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, TableRows::kind));
        Map<BodyKind, Tally> tallies = new HashMap<>();
        Map<BodyKind, BigDecimal> yuan = new HashMap<>();
        bodies.tallies().forEach((id, tally) -> tallies.merge(kind(kinds, id), tally, Tally::plus));
        bodies.yuan().forEach((id, amount) -> yuan.merge(kind(kinds, id), amount, BigDecimal::add));
        Map<BodyKind, Map<Harm, Long>> people = new HashMap<>();
        bodies.people().forEach((id, kept) -> people.merge(kind(kinds, id), kept, TableRow::together));
        return new Parts<>(tallies, yuan, people);
    }

    private static BodyKind kind(Map<UUID, BodyKind> kinds, String id) {
        BodyKind kind = kinds.get(UUID.fromString(id));
        if (kind == null) throw new IllegalStateException("cases of no organisation " + id);
        return kind;
    }

    private static BodyKind kind(Organisation organisation) {
        @Nullable Tier tier = organisation.kind() == OrganisationKind.COMMITTEE ? organisation.tier() : null;
        return new BodyKind(organisation.kindCode(), tier);
    }

    private String name(BodyKind kind, String word, Locale locale) {
        return kind.tier() == null ? word : texts.say(locale, "disputes.list.bodies." + kind.tier(), word);
    }
}
