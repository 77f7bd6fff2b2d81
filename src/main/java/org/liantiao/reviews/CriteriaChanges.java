package org.liantiao.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Topic;
import org.liantiao.jurisdiction.Changes;
import org.springframework.stereotype.Service;

/**
 * How the administrator changes the criteria. What holds is never changed: the first change makes a version that holds from
 * tomorrow, and until that day it can be worked on. Refuses everybody else.
 */
@Service
public class CriteriaChanges {
    /** Under which the trail keeps its changes. */
    public static final Topic TOPIC = new Topic("review-criteria");

    private static final int MOST_POINTS = 100;
    private static final int YEARS_AHEAD = 2;

    private final CriteriaShelf shelf;
    private final Changes changes;
    private final Clock clock;

    CriteriaChanges(CriteriaShelf shelf, Changes changes, Clock clock) {
        this.shelf = shelf;
        this.changes = changes;
        this.clock = clock;
    }

    /** What is worked on: the version to come, or what holds while there is none. */
    public Criteria shown() {
        LocalDate today = LocalDate.now(clock);
        return shelf.after(today).orElseGet(() -> shelf.on(today));
    }

    /** Whether that version has not begun. */
    public boolean isToCome(Criteria criteria) {
        return criteria.from().isAfter(LocalDate.now(clock));
    }

    /** @param id which it replaces; null for one more at the end */
    public Outcome<Integer> put(Actor by, @Nullable UUID id, CriterionForm form) {
        Reading reading = new Reading();
        String sectionZh = reading.line("sectionZh", form.sectionZh(), 40);
        String sectionEn = reading.line("sectionEn", form.sectionEn(), 80);
        String zh = reading.line("zh", form.zh(), 200);
        String en = reading.line("en", form.en(), 400);
        int points = reading.number("points", form.points(), 0, MOST_POINTS);
        if (form.grave() && points > 0) reading.refuse("points", "review.gravePoints");
        if (form.unsettles() && !form.grave()) reading.refuse("unsettles", "review.graveOnly");
        if (!by.author().administers()) return Outcome.refused(Changes.NOT_YOURS);
        if (!reading.clean()) return reading.refused();
        Criterion made =
                new Criterion(Ids.next(), sectionZh, sectionEn, zh, en, points, form.grave(), form.unsettles());
        if (id == null)
            return edit(by, "review.criterion.added", list -> {
                list.add(made);
                return Optional.of(made);
            });
        return edit(by, "review.criterion.changed", id, (list, at) -> {
            list.set(at, made);
            return made;
        });
    }

    /** Takes one off the list of the version to come. Refuses to leave nothing to give points for. */
    public Outcome<Integer> remove(Actor by, UUID id) {
        return edit(by, "review.criterion.removed", id, (list, at) -> list.remove((int) at));
    }

    /** Moves one by a place; nothing happens at an end. */
    public Outcome<Integer> move(Actor by, UUID id, boolean up) {
        Criteria shown = shown();
        List<UUID> ids = shown.list().stream().map(Criterion::id).toList();
        if (id.equals(up ? ids.getFirst() : ids.getLast())) return Outcome.done(shown.version());
        return edit(by, "review.criterion.moved", id, (list, at) -> {
            Criterion moved = list.remove((int) at);
            list.add(Math.clamp(up ? at - 1 : at + 1, 0, list.size()), moved);
            return moved;
        });
    }

    /** From which day the version to come holds, and what passes under it. Refuses a day that has begun. */
    public Outcome<Integer> holdFrom(Actor by, @Nullable LocalDate day, @Nullable Integer passFrom) {
        LocalDate today = LocalDate.now(clock);
        Reading reading = new Reading();
        LocalDate from = reading.day("from", day, today.plusDays(1), today.plusYears(YEARS_AHEAD));
        int pass = reading.number("passFrom", passFrom, 1, MOST_POINTS);
        if (!by.author().administers()) return Outcome.refused(Changes.NOT_YOURS);
        if (!reading.clean()) return reading.refused();
        return changes.make(by.author(), () -> {
            shelf.hold();
            Criteria base = toCome();
            shelf.save(new Criteria(base.version(), from, pass, false, base.list()));
            changes.trace(
                    "review.criteria.dated",
                    by.author(),
                    TOPIC,
                    Map.of("what", from.toString(), "now", String.valueOf(pass)));
            return Outcome.done(base.version());
        });
    }

    /** Gives up the version to come; what holds goes on. */
    public Outcome<Integer> giveUp(Actor by) {
        return changes.make(by.author(), () -> {
            shelf.hold();
            shelf.after(LocalDate.now(clock)).ifPresent(toCome -> {
                shelf.remove(toCome.version());
                changes.trace("review.criteria.givenUp", by.author(), TOPIC, Map.of());
            });
            return Outcome.done(shown().version());
        });
    }

    /** One that is found where the change is made; refuses one that went meanwhile. */
    private Outcome<Integer> edit(
            Actor by, String kind, UUID id, BiFunction<List<Criterion>, Integer, Criterion> work) {
        return edit(by, kind, list -> {
            int at = index(list, id);
            return at < 0 ? Optional.empty() : Optional.of(work.apply(list, at));
        });
    }

    private Outcome<Integer> edit(Actor by, String kind, Function<List<Criterion>, Optional<Criterion>> work) {
        return changes.make(by.author(), () -> {
            shelf.hold();
            Criteria base = toCome();
            List<Criterion> list = new ArrayList<>(base.list());
            Optional<Criterion> what = work.apply(list);
            if (what.isEmpty()) return Outcome.refused(Refusal.page("county.meanwhile"));
            Criteria now = new Criteria(base.version(), base.from(), base.passFrom(), false, list);
            if (now.points() == 0) return Outcome.refused(Refusal.page("review.noPoints"));
            shelf.save(now);
            Map<String, String> facts =
                    Map.of("what", what.get().zh(), "whatEn", what.get().en());
            changes.trace(kind, by.author(), TOPIC, facts);
            return Outcome.done(now.version());
        });
    }

    /** The version to come; a copy of what holds, for tomorrow on, while there is none. */
    private Criteria toCome() {
        LocalDate today = LocalDate.now(clock);
        return shelf.after(today).orElseGet(() -> {
            Criteria held = shelf.on(today);
            List<Criterion> copy =
                    held.list().stream().map(one -> one.withId(Ids.next())).toList();
            return new Criteria(held.version() + 1, today.plusDays(1), held.passFrom(), false, copy);
        });
    }

    /** A copy has other ids, so a place is found in what was shown. */
    private int index(List<Criterion> list, UUID id) {
        for (int i = 0; i < list.size(); i++) if (list.get(i).id().equals(id)) return i;
        List<Criterion> shown = shown().list();
        for (int i = 0; i < Math.min(shown.size(), list.size()); i++)
            if (shown.get(i).id().equals(id)) return i;
        return -1;
    }
}
