package org.liantiao.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.Adding;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Deadlines;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.Endings;
import org.liantiao.disputes.Escalations;
import org.liantiao.disputes.FollowUps;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.JudicialConfirmation;
import org.liantiao.disputes.Mediation;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.Performances;
import org.liantiao.disputes.Risks;
import org.liantiao.disputes.RulingDesk;
import org.liantiao.disputes.SealedCases;
import org.liantiao.reports.Bulletins;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The steps that people of the county can take, the same ones the screens offer, and what they see on a case's page. */
@Component
@Profile("demo")
record Office(
        Intake intake,
        Mediation mediation,
        Escalations escalations,
        Endings endings,
        FollowUps followUps,
        Performances performances,
        JudicialConfirmation confirmation,
        Deadlines deadlines,
        Risks risks,
        SealedCases sealing,
        RulingDesk desk,
        Drafts drafts,
        Cases cases,
        Bulletins bulletins,
        Adding adding,
        SigningDesk signing,
        ReviewDesk reviews) {

    UUID party(Actor who, UUID dispute, String name) {
        return open(who, dispute).parties().stream()
                .filter(party -> party.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What the agreement makes somebody do. */
    List<ObligationLine> items(Actor who, UUID dispute) {
        return Objects.requireNonNull(open(who, dispute).agreement()).obligations();
    }

    @Nullable
    UUID planned(Actor who, UUID dispute, LocalDate day) {
        return open(who, dispute).sessions().stream()
                .filter(session -> session.planned() && session.heldOn().equals(day))
                .findFirst()
                .map(CaseFile.SessionLine::id)
                .orElse(null);
    }

    boolean isToFollowUp(Actor who, UUID dispute, LocalDate today) {
        LocalDate planned = open(who, dispute).followUps().plannedOn();
        return planned != null && !planned.isAfter(today);
    }

    UUID openEscalation(Actor who, UUID dispute) {
        return open(who, dispute).escalations().stream()
                .filter(CaseFile.EscalationLine::open)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Outcome<UUID> attach(Actor who, UUID dispute, String name, InputStream file) {
        try (file) {
            return adding.add(who, dispute, name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CaseFile open(Actor who, UUID dispute) {
        return cases.open(who, dispute).orElseThrow();
    }
}
