package org.liantiao.disputes;

import java.util.List;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.disputes.Escalations.SeatForm;
import org.liantiao.disputes.internal.JointSeats;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody needs at hand to rule: whom to give the case to, and whom to call in. */
@Service
@Transactional(readOnly = true)
public class RulingDesk {
    private final People people;
    private final JointSeats seats;
    private final Cases cases;

    RulingDesk(People people, JointSeats seats, Cases cases) {
        this.people = people;
        this.seats = seats;
        this.cases = cases;
    }

    /** A preset of joint mediation by its name in both languages. */
    public record JointPreset(String code, String zh, String en) {}

    /** Somebody a case can be given to. */
    public record Handler(UUID id, String name, String organisation) {}

    /** The mediators of the actor's own tier. */
    public List<Handler> handlers(Actor actor) {
        return people.mediatorsOf(actor.areaId()).stream()
                .filter(person -> person.actor().mediatesFor(actor.areaId()))
                .map(person -> new Handler(
                        person.id(), person.name(), person.organisation().name()))
                .toList();
    }

    /** 三级联调, 三所联合, 三员联动, 1+3+N, as the county has them. */
    public List<JointPreset> jointPresets() {
        return seats.presets();
    }

    /** Whom a preset calls in for this case: the partners of its township and county, and the village's own team first. */
    public List<SeatForm> seats(Actor actor, UUID disputeId, String preset) {
        return cases.open(actor, disputeId)
                .map(file -> seats.propose(preset, file.head().placeId()))
                .orElse(List.of());
    }

    /** Everybody who could be called in: the village's team and the partners of the township and the county. */
    public List<SeatForm> everybody(Actor actor, UUID disputeId) {
        return cases.open(actor, disputeId)
                .map(file -> seats.everybody(file.head().placeId()))
                .orElse(List.of());
    }
}
