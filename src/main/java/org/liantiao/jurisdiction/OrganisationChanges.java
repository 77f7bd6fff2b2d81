package org.liantiao.jurisdiction;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Typed;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.springframework.stereotype.Service;

/** Keeps the county's organisations: partners are added, named and suspended; committees come with the area tree. */
@Service
public class OrganisationChanges {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_SHORT_NAME = 12;

    private final Areas areas;
    private final Organisations organisations;
    private final Vocabulary vocabulary;
    private final Redrawing redrawing;
    private final Changes changes;

    OrganisationChanges(
            Areas areas, Organisations organisations, Vocabulary vocabulary, Redrawing redrawing, Changes changes) {
        this.areas = areas;
        this.organisations = organisations;
        this.vocabulary = vocabulary;
        this.redrawing = redrawing;
        this.changes = changes;
    }

    /**
     * Adds a partner (司法所, 派出所, 人民法庭, 综治中心, ...) to an area. Refuses a committee, a kind that is not offered, a name
     * the area has already, and an area that was merged.
     *
     * @param kindCode of the county's list of organisation kinds
     */
    public Outcome<Organisation> add(
            UUID areaId, @Nullable String kindCode, @Nullable String typedName, Author author) {
        return changes.make(author, () -> {
            redrawing.alone();
            Area area = areas.findById(areaId).orElseThrow();
            Reading reading = new Reading();
            checkOpen(reading, area);
            Word chosen = reading.choice("kind", offered(kindCode));
            if (chosen != null && OrganisationKind.COMMITTEE.name().equals(chosen.nature()))
                reading.refuse("kind", "organisation.committee");
            String name = freeName(reading, areaId, null, typedName);
            if (chosen == null || !reading.clean()) return reading.refused();
            OrganisationKind nature = OrganisationKind.valueOf(chosen.nature());
            Organisation added = organisations.save(new Organisation(area, nature, chosen.code(), name, null));
            trace("organisation.added", author, added, Map.of("area", area.name(), "kind", chosen.code()));
            return Outcome.done(added);
        });
    }

    private @Nullable Word offered(@Nullable String kindCode) {
        if (kindCode == null) return null;
        return vocabulary
                .find(WordList.ORGANISATION_KIND, kindCode)
                .filter(Word::active)
                .orElse(null);
    }

    /**
     * Gives an organisation its names. Refuses a name its area has already, a short name another organisation has, and
     * another short name once a document number carries the old one.
     *
     * @param typedShortName what document numbers carry; null leaves it as it is
     */
    public Outcome<Organisation> name(
            UUID id, @Nullable String typedName, @Nullable String typedShortName, Author author) {
        return change(author, id, (reading, organisation) -> {
            String name = freeName(reading, organisation.area().id(), organisation, typedName);
            String shortName = typedShortName == null
                    ? organisation.shortName()
                    : freeShortName(reading, organisation, typedShortName);
            if (!reading.clean()) return;
            rename(organisation, name, author);
            renumber(organisation, shortName, author);
        });
    }

    private void rename(Organisation organisation, String name, Author author) {
        String former = organisation.name();
        if (name.equals(former)) return;
        organisation.rename(name);
        trace("organisation.renamed", author, organisation, Map.of("former", former));
    }

    private void renumber(Organisation organisation, @Nullable String shortName, Author author) {
        String former = organisation.shortName();
        if (shortName == null || shortName.equals(former)) return;
        organisation.changeShortName(shortName);
        Map<String, String> content = Map.of("former", former == null ? "" : former, "shortName", shortName);
        trace("organisation.numbered", author, organisation, content);
    }

    /** Takes a partner out of every list to choose from; what it did stays. Refuses a committee: its area needs one. */
    public Outcome<Organisation> suspend(UUID id, Author author) {
        return change(author, id, (reading, organisation) -> {
            if (organisation.kind() == OrganisationKind.COMMITTEE) reading.refuse("", "organisation.committeeStays");
            else turn(organisation.active(), organisation, Organisation::suspend, "organisation.suspended", author);
        });
    }

    /** Offers it again. Refuses one of an area that was merged. */
    public Outcome<Organisation> resume(UUID id, Author author) {
        return change(author, id, (reading, organisation) -> {
            checkOpen(reading, organisation.area());
            if (!reading.clean()) return;
            turn(!organisation.active(), organisation, Organisation::resume, "organisation.resumed", author);
        });
    }

    private static void checkOpen(Reading reading, Area area) {
        if (!area.open()) reading.refuse("", "merge.already", area.name());
    }

    private interface Step {
        void take(Reading reading, Organisation organisation);
    }

    private Outcome<Organisation> change(Author author, UUID id, Step step) {
        return changes.make(author, () -> {
            redrawing.alone();
            Organisation organisation = organisations.findById(id).orElseThrow();
            Reading reading = new Reading();
            step.take(reading, organisation);
            return reading.clean() ? Outcome.done(organisation) : reading.refused();
        });
    }

    private void turn(
            boolean needed, Organisation organisation, Consumer<Organisation> step, String kind, Author author) {
        if (!needed) return;
        step.accept(organisation);
        trace(kind, author, organisation, Map.of());
    }

    private String freeName(Reading reading, UUID areaId, @Nullable Organisation self, @Nullable String typed) {
        String name = reading.line("name", typed, LONGEST_NAME);
        boolean taken = organisations.ofArea(areaId).stream()
                .anyMatch(other -> other.name().equals(name)
                        && (self == null || !other.id().equals(self.id())));
        if (taken) reading.refuse("name", "organisation.nameTwice");
        return name;
    }

    private String freeShortName(Reading reading, Organisation organisation, String typed) {
        String shortName = Typed.halfWidth(reading.line("shortName", typed, LONGEST_SHORT_NAME));
        if (shortName.isEmpty() || shortName.equals(organisation.shortName())) return shortName;
        if (organisation.shortNameUsed()) reading.refuse("shortName", "organisation.shortNameUsed");
        else if (!shortName.matches("[\\p{L}\\p{N}]+")) reading.refuse("shortName", "organisation.shortNameCharacters");
        else if (organisations.existsByShortName(shortName)) reading.refuse("shortName", "organisation.shortNameTaken");
        return shortName;
    }

    private void trace(String kind, Author author, Organisation organisation, Map<String, String> content) {
        Map<String, String> facts = new HashMap<>(content);
        facts.put("name", organisation.name());
        changes.trace(kind, author, "organisation", organisation.id(), facts);
    }
}
