package org.liantiao.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.base.Change;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Period;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.monitoring.RateScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 通报: makes, keeps and issues bulletins. Supervisors and reviewers write those of their area; issued ones are read by
 * whoever sees the rates of the area they are about, partners excepted. An issued one is never changed.
 */
@Service
@Transactional
public class Bulletins {
    /** In characters. */
    public static final int LONGEST_TITLE = 100;

    public static final int LONGEST_BODY = 8000;

    private final BulletinShelf shelf;
    private final BulletinCount counting;
    private final List<BulletinPart> parts;
    private final Areas areas;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bulletins(
            BulletinShelf shelf,
            BulletinCount counting,
            List<BulletinPart> parts,
            Areas areas,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.counting = counting;
        this.parts = parts;
        this.areas = areas;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this person writes bulletins of their area. */
    public static boolean writes(Actor actor) {
        return actor.isAny(Role.SUPERVISOR, Role.REVIEWER)
                && actor.organisationKind().worksForItsTier();
    }

    private static Optional<RateScope> reads(Actor actor) {
        return RateScope.of(actor).filter(scope -> !scope.ownCasesOnly());
    }

    @Transactional(readOnly = true)
    public List<BulletinLine> list(Actor actor) {
        return reads(actor)
                .map(scope -> shelf.list(scope.areaId(), writes(actor) ? actor.areaId() : null))
                .orElse(List.of());
    }

    /** Empty for whoever may not see it. */
    @Transactional(readOnly = true)
    public Optional<Bulletin> open(Actor actor, UUID id) {
        return shelf.find(id)
                .filter(bulletin -> bulletin.isIssued() ? reads(actor, bulletin) : writes(actor, bulletin));
    }

    /** What a draft said before, the latest first; nothing for whoever may not write it, and of an issued one. */
    @Transactional(readOnly = true)
    public List<Wording> formerWordings(Actor actor, UUID id) {
        return open(actor, id)
                .filter(bulletin -> !bulletin.isIssued() && writes(actor, bulletin))
                .map(bulletin -> shelf.formerWordings(id))
                .orElse(List.of());
    }

    private boolean reads(Actor actor, Bulletin bulletin) {
        Area area = areas.findById(bulletin.areaId()).orElseThrow();
        return reads(actor).filter(scope -> scope.covers(area)).isPresent();
    }

    /** Whether somebody may change and issue a draft. */
    public boolean writes(Actor actor, Bulletin bulletin) {
        return writes(actor) && bulletin.madeIn().equals(actor.areaId()) && reads(actor, bulletin);
    }

    /** Begins one from the figures as they are. Refuses who writes none, an area that is not theirs, a period not begun. */
    public Outcome<UUID> make(Actor by, UUID areaId, Period period, Locale language) {
        Optional<Area> area = areas.findById(areaId)
                .filter(found -> reads(by).filter(scope -> scope.covers(found)).isPresent());
        if (!writes(by) || area.isEmpty()) return Outcome.refused(Refusal.page("bulletin.notYours"));
        if (LocalDate.now(clock).isBefore(period.from())) return Outcome.refused(Refusal.page("bulletin.notBegun"));
        Locale spoken = Texts.spoken(language);
        BulletinFigures figures = count(by, area.get(), period, spoken);
        BulletinText text = new BulletinText(texts, spoken, figures);
        Bulletin made = new Bulletin(
                Ids.next(),
                1,
                areaId,
                by.areaId(),
                period,
                spoken,
                text.title(),
                text.body(),
                figures,
                now(),
                by.name(),
                null,
                "");
        shelf.insert(made, by);
        trace("bulletin.made", by, made);
        return Outcome.done(made.id());
    }

    /**
     * Saves a wording. Refuses an issued one, and one that somebody else saved since: their wording stays, and it says whose
     * it is.
     *
     * @param version the one somebody began to write from
     */
    public Outcome<Bulletin> save(Actor by, UUID id, int version, String title, String body) {
        return change(by, id, version, old -> {
            Reading reading = new Reading();
            String line = reading.line("title", title, LONGEST_TITLE);
            String text = reading.text("body", body, LONGEST_BODY);
            return reading.clean() ? Outcome.done(next(old, by, line, text, old.figures())) : reading.refused();
        });
    }

    /** Counts anew and writes the text anew; the former wording is kept. Refuses what {@link #save} refuses. */
    public Outcome<Bulletin> recount(Actor by, UUID id, int version) {
        return change(by, id, version, old -> {
            BulletinFigures figures =
                    count(by, areas.findById(old.areaId()).orElseThrow(), old.period(), old.language());
            BulletinText text = new BulletinText(texts, old.language(), figures);
            return Outcome.done(next(old, by, text.title(), text.body(), figures));
        });
    }

    /** Issues it as it is: from now on nothing of it changes. Refuses what {@link #save} refuses. */
    public Outcome<Bulletin> issue(Actor by, UUID id, int version) {
        Optional<Bulletin> old = open(by, id).filter(found -> writes(by, found));
        if (old.isEmpty()) return Outcome.refused(Refusal.page("bulletin.notYours"));
        if (!shelf.issue(id, version, by, now())) return overtaken(id);
        Bulletin issued = shelf.find(id).orElseThrow();
        trace("bulletin.issued", by, issued);
        return Outcome.done(issued);
    }

    /** Whether the figures would be others today; an issued one is not asked. */
    @Transactional(readOnly = true)
    public boolean isOutdated(Actor actor, Bulletin bulletin) {
        if (bulletin.isIssued()) return false;
        Area area = areas.findById(bulletin.areaId()).orElseThrow();
        BulletinFigures.Of now = counting.now(reads(actor).orElseThrow(), area, bulletin.period());
        return !now.isAs(bulletin.figures().now())
                || !sections(actor, area, bulletin.period(), bulletin.language())
                        .equals(bulletin.figures().sections());
    }

    private BulletinFigures count(Actor actor, Area area, Period period, Locale language) {
        return counting.count(reads(actor).orElseThrow(), area, period, language)
                .with(sections(actor, area, period, language));
    }

    private List<BulletinSection> sections(Actor actor, Area area, Period period, Locale language) {
        LocalDate today = LocalDate.now(clock);
        return parts.stream()
                .flatMap(part -> part.of(actor, area, period, today, language).stream())
                .toList();
    }

    private Outcome<Bulletin> change(Actor by, UUID id, int version, Function<Bulletin, Outcome<Bulletin>> change) {
        Optional<Bulletin> old = open(by, id).filter(found -> writes(by, found));
        if (old.isEmpty()) return Outcome.refused(Refusal.page("bulletin.notYours"));
        if (old.get().version() != version || old.get().isIssued()) return overtaken(id);
        Outcome<Bulletin> next = change.apply(old.get());
        if (!(next instanceof Outcome.Done<Bulletin> done)) return next;
        if (!shelf.rewrite(done.value(), by)) return overtaken(id);
        trace("bulletin.changed", by, done.value());
        return next;
    }

    private Outcome<Bulletin> overtaken(UUID id) {
        Bulletin now = shelf.find(id).orElseThrow();
        return Outcome.refused(
                now.isIssued()
                        ? Refusal.page("bulletin.issued", now.issuedBy())
                        : Refusal.page("bulletin.changed", now.changedBy()));
    }

    private Bulletin next(Bulletin old, Actor by, String title, String body, BulletinFigures figures) {
        return new Bulletin(
                old.id(),
                old.version() + 1,
                old.areaId(),
                old.madeIn(),
                old.period(),
                old.language(),
                title,
                body,
                figures,
                now(),
                by.name(),
                null,
                "");
    }

    private void trace(String kind, Actor by, Bulletin bulletin) {
        Map<String, String> content = Map.of(
                "area", bulletin.areaId().toString(),
                "period", bulletin.period().code(),
                "version", String.valueOf(bulletin.version()));
        events.publishEvent(Change.of(kind, clock.instant(), by.author(), "bulletin", bulletin.id(), content));
    }

    /** As databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
