package org.liantiao.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.bench.BenchCounty.Village;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.disputes.Escalations;
import org.liantiao.disputes.Escalations.RulingForm;
import org.liantiao.disputes.Escalations.SeatForm;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.Mediation;
import org.liantiao.disputes.Mediation.Terms;
import org.liantiao.disputes.PartRole;
import org.liantiao.disputes.PartyForm;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Registration;
import org.liantiao.disputes.RulingKind;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.testing.AdjustableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that were really told, one for each way a case goes; everything in the database is a copy of one of them. */
final class Templates {
    /**
     * One way a case goes.
     *
     * @param weight how many of a thousand cases go this way
     * @param back a copy may have begun up to so many days earlier: what is under way has begun of late
     */
    record Template(UUID id, int weight, int back) {}

    private static final int YEARS = 5 * 365;

    private final Chains chains;
    private final Endings endings;
    private final Mediation mediation;
    private final Intake intake;
    private final Escalations escalations;
    private final AdjustableClock clock;
    private final JdbcClient jdbc;
    private final LocalDate today;
    private final Village at;
    private final Actor centre;
    private final List<Template> told = new ArrayList<>();

    /** @param today the clock is turned back from this day, and stays where the last case left it */
    Templates(ApplicationContext app, JdbcClient jdbc, BenchCounty county, LocalDate today) {
        clock = app.getBean(AdjustableClock.class);
        intake = app.getBean(Intake.class);
        mediation = app.getBean(Mediation.class);
        escalations = app.getBean(Escalations.class);
        endings = app.getBean(Endings.class);
        chains = app.getBean(Chains.class);
        this.jdbc = jdbc;
        this.today = today;
        this.at = county.villages().getFirst();
        this.centre = county.centre();
    }

    List<Template> tell() {
        underWay();
        settled();
        notSettled();
        return told;
    }

    private void underWay() {
        add(10, 2, registered(3));
        add(25, 3, met(8));
        add(20, 2, sentUp(5));
        add(20, 3, taken(RulingKind.TAKE_OVER));
        UUID pending = taken(RulingKind.TAKE_OVER);
        upFromTownship(pending, 2);
        add(5, 1, pending);
        UUID atCounty = taken(RulingKind.TAKE_OVER);
        upFromTownship(atCounty, 3);
        on(1);
        done(chains.rule(centre, atCounty, open(atCounty), RulingKind.TAKE_OVER));
        add(5, 2, atCounty);
        add(2, 5, dangerous(6));
    }

    private void settled() {
        UUID waiting = met(25);
        done(agree(at.mediator(), waiting, AgreementForm.WRITTEN, 20));
        add(30, 10, waiting);
        UUID oral = met(60);
        done(agree(at.mediator(), oral, AgreementForm.ORAL, 55));
        close(at.mediator(), oral);
        add(350, YEARS, oral);
        UUID written = met(60);
        done(agree(at.mediator(), written, AgreementForm.WRITTEN, 55));
        close(at.mediator(), written);
        add(330, YEARS, written);
        for (RulingKind kind : List.of(RulingKind.TAKE_OVER, RulingKind.JOINT)) {
            UUID above = taken(kind, 60);
            done(agree(at.reviewer(), above, AgreementForm.WRITTEN, 45));
            close(at.reviewer(), above);
            add(kind == RulingKind.JOINT ? 20 : 80, YEARS, above);
        }
    }

    private void notSettled() {
        for (End end : List.of(End.FAILED, End.WITHDRAWN)) {
            UUID dispute = met(60);
            on(40);
            done(endings.end(at.mediator(), Ids.next(), dispute, end, chains.today(), "谈不拢", true));
            add(25, YEARS, dispute);
        }
        UUID refused = accepted(60);
        done(endings.end(at.mediator(), Ids.next(), refused, End.REFUSED, chains.today(), "不愿调", true));
        add(25, YEARS, refused);
        UUID declined = registered(60);
        done(intake.decline(at.mediator(), Ids.next(), declined, "法院已经受理", true));
        add(28, YEARS, declined);
    }

    private UUID registered(int ago) {
        on(ago);
        return chains.registered(at.mediator());
    }

    private UUID dangerous(int ago) {
        on(ago);
        Registration plain = chains.form(at.area());
        return intake.register(
                        at.mediator(),
                        Ids.next(),
                        new Registration(
                                List.of(
                                        PartyForm.named(PartySide.APPLICANT, "程德山"),
                                        PartyForm.named(PartySide.RESPONDENT, "苏广田")),
                                plain.placeId(),
                                "",
                                plain.typeCode(),
                                plain.sourceCode(),
                                plain.gradeCode(),
                                "",
                                plain.facts(),
                                "",
                                plain.occurredOn(),
                                Set.of("THREAT"),
                                "扬言报复",
                                true))
                .orThrow();
    }

    private UUID accepted(int ago) {
        on(ago);
        return chains.accepted(at.mediator());
    }

    /** Accepted, and one sitting that settled nothing. */
    private UUID met(int ago) {
        UUID dispute = accepted(ago);
        on(ago - 1);
        done(chains.session(at.mediator(), dispute));
        return dispute;
    }

    private UUID sentUp(int ago) {
        UUID dispute = met(ago);
        on(ago - 2);
        done(chains.escalate(at.mediator(), dispute));
        return dispute;
    }

    private UUID taken(RulingKind kind) {
        return taken(kind, 8);
    }

    private UUID taken(RulingKind kind, int ago) {
        UUID dispute = sentUp(ago);
        on(ago - 3);
        List<SeatForm> seats = List.of(new SeatForm(
                PartRole.ASSIST, ParticipantKind.OFFICER, "王警官", at.police().id()));
        RulingForm form = new RulingForm(kind, "", null, kind == RulingKind.JOINT ? seats : List.of());
        done(escalations.rule(at.reviewer(), Ids.next(), dispute, open(dispute), form));
        on(ago - 4);
        done(chains.session(at.reviewer(), dispute));
        return dispute;
    }

    private void upFromTownship(UUID dispute, int ago) {
        on(ago);
        done(chains.escalate(at.reviewer(), dispute));
    }

    private Outcome<UUID> agree(Actor actor, UUID dispute, AgreementForm form, int ago) {
        on(ago);
        LocalDate day = chains.today();
        LocalDate signed = form == AgreementForm.WRITTEN ? day : null;
        return mediation.agree(
                actor,
                Ids.next(),
                dispute,
                new Terms(form, day, "各让一步，地边以老界石为准", "当面", "", day.plusDays(20), signed, signed, signed));
    }

    private void close(Actor actor, UUID dispute) {
        on(30);
        done(chains.perform(actor, dispute, chains.today(), ""));
        done(chains.followUp(actor, dispute));
        done(endings.close(actor, Ids.next(), dispute));
    }

    private UUID open(UUID dispute) {
        return jdbc.sql("select id from escalation where open_for = ?")
                .param(dispute)
                .query(UUID.class)
                .single();
    }

    private void on(int daysAgo) {
        clock.set(today.minusDays(daysAgo));
    }

    private static void done(Outcome<UUID> outcome) {
        outcome.orThrow();
    }

    private void add(int weight, int back, UUID id) {
        told.add(new Template(id, weight, back));
    }
}
