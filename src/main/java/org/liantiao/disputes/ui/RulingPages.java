package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Panel;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.CaseRow;
import org.liantiao.disputes.Drafts;
import org.liantiao.disputes.Escalations;
import org.liantiao.disputes.RulingDesk;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.SamePair;
import org.liantiao.disputes.SealedCases;
import org.liantiao.jurisdiction.Vocabulary;

/** Puts together what the rulings' screen shows of its cases. */
@org.springframework.stereotype.Component
class RulingPages {
    private final SealedCases sealing;
    private final RulingDesk desk;
    private final SamePair samePair;
    private final Escalations escalations;
    private final Drafts drafts;
    private final Vocabulary vocabulary;
    private final Clock clock;

    RulingPages(
            SealedCases sealing,
            RulingDesk desk,
            SamePair samePair,
            Escalations escalations,
            Drafts drafts,
            Vocabulary vocabulary,
            Clock clock) {
        this.sealing = sealing;
        this.desk = desk;
        this.samePair = samePair;
        this.escalations = escalations;
        this.drafts = drafts;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** What waits first, with the one that is shown marked. @param all how many wait */
    RulingQueue queue(List<CaseRow> waiting, int all, @Nullable UUID shown) {
        return new RulingQueue(waiting, all, shown, vocabulary, clock);
    }

    /**
     * A case with its escalation and the form to rule on it; empty when it does not wait for this actor.
     *
     * @param ruled told which case was ruled on and how
     * @param refused told which case could not be
     */
    Optional<Component> of(Actor actor, UUID caseId, BiConsumer<UUID, RulingKind> ruled, Consumer<UUID> refused) {
        return sealing.show(actor, caseId)
                .filter(file -> file.can(CaseAction.RULE))
                .flatMap(file -> file.escalations().stream()
                        .filter(CaseFile.EscalationLine::open)
                        .findFirst()
                        .map(escalation -> page(actor, file, escalation, ruled, refused)));
    }

    private Component page(
            Actor actor,
            CaseFile file,
            CaseFile.EscalationLine escalation,
            BiConsumer<UUID, RulingKind> ruled,
            Consumer<UUID> refused) {
        UUID id = file.head().id();
        RulingFacts facts = new RulingFacts(
                file,
                escalation,
                desk.sender(actor, id).orElse(null),
                samePair.before(actor.scope(), id),
                clock,
                UI.getCurrent().getLocale());
        RulingDraft draft = new RulingDraft(drafts, actor, id, escalation.id());
        RulingForm form = new RulingForm(actor, file, escalation, desk, escalations, draft, clock);
        form.onRuled(kind -> ruled.accept(id, kind));
        form.onRefused(() -> {
            refused.accept(id);
            return sealing.show(actor, id);
        });
        Panel page = new Panel();
        page.addClassName("lt-ruling-page");
        page.add(facts, form);
        return page;
    }
}
