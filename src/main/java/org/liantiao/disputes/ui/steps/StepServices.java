package org.liantiao.disputes.ui.steps;

import java.time.Clock;
import org.liantiao.disputes.Checklist;
import org.liantiao.disputes.Deadlines;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.Endings;
import org.liantiao.disputes.Escalations;
import org.liantiao.disputes.FollowUps;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.JudicialConfirmation;
import org.liantiao.disputes.Mediation;
import org.liantiao.disputes.Performances;
import org.liantiao.disputes.Risks;
import org.liantiao.disputes.RulingDesk;
import org.liantiao.disputes.SealedCases;
import org.liantiao.disputes.Suits;
import org.liantiao.disputes.Unmasking;
import org.liantiao.jurisdiction.Areas;
import org.liantiao.jurisdiction.Vocabulary;
import org.springframework.stereotype.Component;

/** The services that the dialogs of a case call, handed on together. */
@Component
public record StepServices(
        Intake intake,
        Mediation mediation,
        Escalations escalations,
        Endings endings,
        FollowUps followUps,
        Performances performances,
        Suits suits,
        JudicialConfirmation confirmation,
        Deadlines deadlines,
        Risks risks,
        Checklist checklist,
        RulingDesk desk,
        Unmasking unmasking,
        SealedCases sealing,
        Vocabulary vocabulary,
        Drafts drafts,
        Areas areas,
        Clock clock) {}
