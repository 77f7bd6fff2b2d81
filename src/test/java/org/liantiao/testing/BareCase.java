package org.liantiao.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.internal.FigureDeltas;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A dispute as a bare row, for tests that count many of them: only what figures look at, everything else the same. What a
 * test sets must make sense together; nobody checks it.
 */
public class BareCase {
    private static final AtomicInteger LAST = new AtomicInteger();

    /** Who held the case from a day on. */
    public record Held(LocalDate from, Tier tier, int round) {}

    /** The case was sent up from a tier. */
    public record Sent(LocalDate on, Tier from, int round) {}

    public final UUID id = Ids.next();
    public final String code = "T26-" + LAST.incrementAndGet();
    /** Where it happened; changed only when a village was made out of it. */
    public Area place;

    public final LocalDate registeredOn;
    public final List<Held> held = new ArrayList<>();
    public final List<Sent> sent = new ArrayList<>();
    public LocalDate deadline;
    public @Nullable LocalDate acceptedOn;
    public @Nullable LocalDate pausedOn;
    public @Nullable LocalDate countedOn;
    public @Nullable String outcome;
    public @Nullable Tier countedTier;
    public @Nullable String form;
    public @Nullable LocalDate performanceDueOn;
    public @Nullable LocalDate performedOn;
    public @Nullable LocalDate followedUpOn;
    public @Nullable LocalDate confirmedOn;
    public @Nullable LocalDate suedOn;
    /** The people its settlement kept from each harm. */
    public final Map<Harm, Integer> prevented = new EnumMap<>(Harm.class);

    public @Nullable LocalDate reopenedOn;
    public @Nullable LocalDate repeatedOn;
    public @Nullable Integer ledgerYear;
    public boolean unverified;
    public int risk = 4;
    public String type = "02";
    public String source = "APPLIED";
    /** What stands for the hash of its facts; none when empty. */
    public String facts = "";
    /** What stands for the hash of a party's telephone, and that party's name. */
    public @Nullable String phone;

    public String partyName = "甲";
    public @Nullable LocalDate heldOn;
    public @Nullable LocalDate reachedOn;
    /** So many seconds after it was registered its agreement was entered. */
    public @Nullable Integer agreedAfter;

    public boolean enteredLate;
    public boolean endEnteredLate;
    /** Whoever holds it, and concluded it if it is concluded; set when it is inserted. */
    public @Nullable UUID body;

    public Tier tier;

    public BareCase(Area place, LocalDate registeredOn) {
        this.place = place;
        this.registeredOn = registeredOn;
        this.deadline = registeredOn.plusDays(30);
        this.tier = place.tier();
    }

    /** The first round ends where the case is held. */
    public BareCase ends(LocalDate day, String outcome) {
        this.countedOn = day;
        this.outcome = outcome;
        this.countedTier = tier;
        this.form = outcome.equals("RESOLVED") ? "ORAL" : null;
        return this;
    }

    /** Writes the row, held by any organisation there is. */
    public void insert(JdbcClient jdbc, Organisation holder) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("code", code);
        values.put("origin", ledgerYear == null ? "LOGGED" : "IMPORTED");
        values.put("ledgerYear", ledgerYear);
        values.put("unverified", unverified);
        values.put("risk", risk);
        values.put("place", place.id());
        values.put("village", place.at(Tier.VILLAGE));
        values.put("township", place.at(Tier.TOWNSHIP));
        values.put("county", place.countyId());
        values.put("registeredOn", registeredOn);
        values.put(
                "registeredAt",
                registeredOn.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime());
        values.put("state", state());
        values.put("outcome", reopenedOn == null ? outcome : null);
        values.put("round", reopenedOn == null ? 1 : 2);
        values.put("steps", sent.size());
        values.put("tier", tier.name());
        values.put("holder", holder.id());
        values.put("acceptedOn", acceptedOn);
        values.put("deadline", deadline);
        values.put("dueAt", countedOn == null ? deadline.atTime(23, 59) : null);
        values.put("pausedOn", pausedOn);
        values.put("countedOn", countedOn);
        values.put("countedTier", countedTier == null ? null : countedTier.name());
        values.put("form", form);
        values.put("counted", outcome);
        values.put("dueOn", performanceDueOn);
        values.put("performedOn", performedOn);
        values.put("followedUpOn", followedUpOn);
        values.put("confirmedOn", confirmedOn);
        values.put("suedOn", suedOn);
        for (Harm harm : Harm.values()) values.put(harm.name(), prevented.get(harm));
        values.put("reopenedOn", reopenedOn);
        values.put("type", type);
        values.put("source", source);
        body = holder.id();
        values.put("countedBody", countedOn == null ? null : body);
        values.put("repeatedOn", repeatedOn);
        values.put("facts", facts);
        values.put("enteredLate", enteredLate);
        values.put("endEnteredLate", endEnteredLate);
        jdbc.sql("""
                        insert into dispute (id, version, code, origin, ledger_year, unverified, type_code, source_code,
                          grade_code, title, facts, applicant_name, respondent_name, place_id, village_id, township_id,
                          county_id, occurred_on, registered_on, registered_at, entered_late, state, outcome, round,
                          steps_taken, tier, holder_id, joint, risk, report_outstanding, accepted_on, deadline,
                          round_deadline, due_at, due_provisional, paused_on, counted_on, counted_entered_on,
                          counted_outcome, counted_tier, counted_form, counted_late_entry, performance_due_on,
                          performed_on, followed_up_on, counted_body_id, reopened_on, repeated_on, concluded_on, pair_names,
                          facts_hash, confirmed_on, sued_on, prevented_suicides, prevented_crimes, prevented_petitions,
                          prevented_fights)
                        values (:id, 0, :code, :origin, :ledgerYear, :unverified, :type, :source, 'SIMPLE', '地边',
                          '两家争一条地边', '甲', '乙', :place, :village, :township, :county, :registeredOn,
                          :registeredOn, :registeredAt, :enteredLate, :state, :outcome, :round, :steps, :tier, :holder, false, :risk,
                          false, :acceptedOn, :deadline, :deadline, :dueAt, false, :pausedOn, :countedOn, :countedOn,
                          :counted, :countedTier, :form, :endEnteredLate, :dueOn, :performedOn, :followedUpOn, :countedBody, :reopenedOn,
                          :repeatedOn, :countedOn, '-', :facts, :confirmedOn, :suedOn, :SUICIDE, :CRIME, :PETITION, :FIGHT)""").params(values).update();
        jdbc.sql(FigureDeltas.appending(1, " and d.id = :id")).param("id", id).update();
        for (int serial = 0; serial < held.size(); serial++) insert(jdbc, held.get(serial), serial);
        for (int serial = 0; serial < sent.size(); serial++) insert(jdbc, sent.get(serial), serial);
        insertItsParts(jdbc, holder);
    }

    private void insertItsParts(JdbcClient jdbc, Organisation holder) {
        OffsetDateTime registered =
                registeredOn.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toOffsetDateTime();
        if (phone != null)
            jdbc.sql("""
                            insert into party (id, dispute_id, position, side, kind, name, phone_hash, claim)
                            values (?, ?, 0, 'APPLICANT', 'PERSON', ?, ?, '')""").params(Ids.next(), id, partyName, phone).update();
        if (heldOn != null)
            jdbc.sql("""
                            insert into mediation_session (id, dispute_id, round, tier, serial, held_on, planned, mediators,
                              attendees, record, informed, organisation_id, entered_at, entered_late)
                            values (?, ?, 1, ?, 1, ?, false, '', '', '', true, ?, ?, false)""")
                    .params(Ids.next(), id, tier.name(), heldOn, holder.id(), registered)
                    .update();
        if (reachedOn != null) jdbc.sql("""
                            insert into agreement (id, dispute_id, round, form, content, manner, reached_on)
                            values (?, ?, 1, 'ORAL', '', '', ?)""").params(Ids.next(), id, reachedOn).update();
        if (agreedAfter != null)
            jdbc.sql("""
                            insert into step (id, request_id, dispute_id, round, serial, kind, tier, at, on_day, actor_name,
                              note)
                            values (?, ?, ?, 1, 1000, 'AGREED', ?, ?, ?, '', '')""")
                    .params(Ids.next(), Ids.next(), id, tier.name(), registered.plusSeconds(agreedAfter), registeredOn)
                    .update();
    }

    /** An organisation was called into it; after {@link #insert}. */
    public void involves(Organisation partner, JdbcClient jdbc) {
        jdbc.sql("insert into involvement (dispute_id, organisation_id, role) values (?, ?, 'ASSIST')")
                .params(id, partner.id())
                .update();
    }

    /** Whether nobody works on it any more. */
    public boolean isOver() {
        return Set.of("CLOSED", "DECLINED").contains(state());
    }

    private String state() {
        if (countedOn == null || reopenedOn != null) return "IN_MEDIATION";
        if ("DECLINED".equals(outcome)) return "DECLINED";
        return "RESOLVED".equals(outcome) ? "AGREED" : "CLOSED";
    }

    private void insert(JdbcClient jdbc, Held line, int serial) {
        LocalDateTime entered = line.from().atTime(9, 0);
        jdbc.sql("""
                        insert into clock_entry (id, dispute_id, round, serial, kind, tier, entered_at, on_day, days,
                          unit, reason, deadline_after)
                        values (?, ?, ?, ?, 'TIER_STARTED', ?, ?, ?, 7, 'CALENDAR', '', ?)""")
                .params(Ids.next(), id, line.round(), serial, line.tier().name(), entered, line.from(), deadline)
                .update();
    }

    private void insert(JdbcClient jdbc, Sent line, int serial) {
        jdbc.sql("""
                        insert into step (id, request_id, dispute_id, round, serial, kind, tier, at, on_day, actor_name,
                          note)
                        values (?, ?, ?, ?, ?, 'ESCALATED', ?, ?, ?, '', '')""")
                .params(
                        Ids.next(),
                        Ids.next(),
                        id,
                        line.round(),
                        serial,
                        line.from().name(),
                        line.on()
                                .atTime(9, 0)
                                .atZone(ZoneId.of("Asia/Shanghai"))
                                .toOffsetDateTime(),
                        line.on())
                .update();
    }
}
