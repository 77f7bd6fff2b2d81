package org.liantiao.demo;

import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Deadlines;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Ground;
import org.liantiao.disputes.Mediation.SessionForm;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.Registration;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.SessionResult;
import org.liantiao.jurisdiction.Tier;

/**
 * One dispute as its history is told. Each word of it is a step that somebody takes at the time the history has reached;
 * nothing happens until the script is played.
 */
final class Life {
    private final Teller teller;
    private final Telling told;
    private final Tale tale;
    private final Dice dice;
    private final Dangers dangers;
    private final Rulings rulings;
    private Set<String> signals = Set.of();
    private int sessions;
    private @Nullable LocalDate plannedFor;

    Life(Teller teller, Tale tale, Telling told, Dice dice) {
        this.teller = teller;
        this.tale = tale;
        this.told = told;
        this.dice = dice;
        this.dangers = new Dangers(teller, told, tale, dice);
        this.rulings = new Rulings(teller, told, tale);
    }

    Tale tale() {
        return tale;
    }

    /** The risk signals it came in with. */
    Set<String> signals() {
        return signals;
    }

    Telling told() {
        return told;
    }

    Dice dice() {
        return dice;
    }

    /** Some days pass, both bounds included. */
    Life waits(int least, int most) {
        told.waits(least, most);
        return this;
    }

    /** It begins at this very time. */
    Life beginsAt(LocalDateTime time) {
        told.beginsAt(time);
        return this;
    }

    /** The next thing happens at this very time. */
    Life at(LocalDateTime time) {
        told.at(time);
        return this;
    }

    private void does(BiFunction<Actor, UUID, Outcome<UUID>> step) {
        told.step(told.holder(), step);
    }

    private Office office() {
        return teller.office();
    }

    // --- coming in

    /** @param daysAgo when it happened */
    Life registered(int daysAgo, boolean accepted) {
        Set<String> signals = dangers.thrown();
        registered(daysAgo, accepted, signals);
        dangers.report(signals);
        return this;
    }

    Life registered(int daysAgo, boolean accepted, Set<String> signals) {
        this.signals = signals;
        String note = dangers.note(signals);
        Registration form = tale.registration(told.today().minusDays(daysAgo), signals, note, accepted);
        told.begin(who -> office().intake().register(who, Ids.next(), form));
        return this;
    }

    Life reports(String signal) {
        dangers.report(signal);
        return this;
    }

    Life sealed(String why, String reason) {
        does((who, dispute) -> office().sealing().seal(who, Ids.next(), dispute, why, reason));
        return this;
    }

    Life accepted() {
        does((who, dispute) -> office().intake().accept(who, Ids.next(), dispute));
        return this;
    }

    /** A file that whoever has it adds. @param name the phrase that names it */
    Life attached(String name, Supplier<InputStream> drawing) {
        String file = Tale.PHRASES.text(name);
        does((who, dispute) -> office().attach(who, dispute, file, drawing.get()));
        return this;
    }

    Life declined() {
        String reason = tale.phrase("decline");
        does((who, dispute) -> office().intake().decline(who, Ids.next(), dispute, reason, true));
        return this;
    }

    /** A number that was missing is written down. */
    Life completed() {
        for (PartyForm party : tale.withoutNumber()) {
            PartyForm complete = tale.completed(party);
            does((who, dispute) -> office().intake()
                    .completeParty(who, Ids.next(), dispute, office().party(who, dispute, party.name()), complete));
        }
        return this;
    }

    // --- sittings

    Life stuck() {
        return session(SessionResult.NONE, tale.say("stuck", sessions));
    }

    Life partly() {
        return session(SessionResult.PARTLY, tale.say("partly", sessions));
    }

    Life settled() {
        return session(SessionResult.AGREED, tale.say("agreed", sessions));
    }

    /** Plans a sitting for a later day, with the people who come. */
    Life planned(LocalDate day, LocalTime time) {
        SessionForm form = new SessionForm(null, day, time, mediators(), tale.phrase("relative"), null, "", false);
        plannedFor = day;
        does((who, dispute) -> office().mediation().plan(who, Ids.next(), dispute, form));
        return this;
    }

    Life session(SessionResult result, String record) {
        return session(told.holder(), told.today(), result, record);
    }

    /** @param day when it was held, which may be before it is written down */
    Life session(Actor by, LocalDate day, SessionResult result, String record) {
        LocalTime time = told.now().toLocalTime().minusMinutes(dice.between(4, 9) * 10L);
        LocalTime round = LocalTime.of(time.getHour(), time.getMinute() / 10 * 10);
        String attendees = dice.chance(70) ? tale.phrase("relative") : "";
        String mediators = by.equals(told.holder()) ? mediators() : by.name();
        boolean wasPlanned = day.equals(plannedFor);
        told.step(by, (who, dispute) -> {
            UUID planned = wasPlanned ? office().planned(who, dispute, day) : null;
            SessionForm form = new SessionForm(planned, day, round, mediators, attendees, result, record, true);
            return office().mediation().record(who, Ids.next(), dispute, form);
        });
        sessions++;
        return this;
    }

    private String mediators() {
        return told.holder().name();
    }

    // --- the chain

    Life escalated(Ground ground) {
        return escalated(ground, false);
    }

    Life escalated(Ground ground, boolean toCounty) {
        String reason = tale.say("ask");
        does((who, dispute) -> office().escalations().escalate(who, Ids.next(), dispute, ground, reason, toCounty));
        return this;
    }

    /** The tier above takes it over: one of its people, or a colleague of whoever ruled. */
    Life takenOver(Actor ruler, Actor handler) {
        rulings.rule(
                ruler, RulingKind.TAKE_OVER, ruler.tier() == Tier.COUNTY ? "takeOverCounty" : "takeOver", handler, "");
        told.moveTo(handler);
        return this;
    }

    /** @param preset who is called in */
    Life joined(Actor ruler, Actor handler, String preset) {
        rulings.rule(ruler, RulingKind.JOINT, ruler.tier() == Tier.COUNTY ? "jointCounty" : "joint", handler, preset);
        told.moveTo(handler);
        return this;
    }

    Life guided(Actor ruler) {
        rulings.rule(ruler, RulingKind.GUIDE, "guide", null, "");
        return this;
    }

    Life returned(Actor ruler) {
        rulings.rule(ruler, RulingKind.RETURN, "return", null, "");
        return this;
    }

    // --- deadlines and ends

    Life paused() {
        return paused(tale.phrase("pause"));
    }

    Life paused(String reason) {
        does((who, dispute) -> deadlines().pause(who, Ids.next(), dispute, reason));
        return this;
    }

    Life continued() {
        return continued(tale.phrase("continued"));
    }

    Life continued(String note) {
        does((who, dispute) -> deadlines().resume(who, Ids.next(), dispute, note));
        return this;
    }

    Life extended() {
        String reason = tale.phrase("extend");
        int days = Integer.parseInt(tale.phrase("extendDays"));
        does((who, dispute) -> deadlines().extend(who, Ids.next(), dispute, days, true, reason));
        return this;
    }

    private Deadlines deadlines() {
        return office().deadlines();
    }

    Life ended(End end) {
        LocalDate day = told.today();
        String reason = tale.phrase(
                switch (end) {
                    case FAILED -> "fail";
                    case REFUSED -> "refuse";
                    default -> "withdraw";
                });
        does((who, dispute) -> office().endings().end(who, Ids.next(), dispute, end, day, reason, true));
        return this;
    }

    Life reopened() {
        String reason = tale.phrase("reopened");
        does((who, dispute) -> office().endings().reopen(who, Ids.next(), dispute, reason));
        return this;
    }

    Settlement agrees() {
        return new Settlement(this, teller);
    }
}
