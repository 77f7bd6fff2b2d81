package org.liantiao.archive;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.archive.internal.SealingBook;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseRights;
import org.liantiao.disputes.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 封存: takes the wish to have the file of a case sealed; the {@link Sealer} does it, for binding a large one takes its time. */
@Service
public class Sealings {
    private final Archive archive;
    private final SealingBook book;
    private final Cases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sealings(Archive archive, SealingBook book, Cases cases, ApplicationEventPublisher events, Clock clock) {
        this.archive = archive;
        this.book = book;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that it is to be done; asked for twice it is done once. Refuses at once what {@link Archive#seal} would refuse.
     *
     * @param retention for how long it is kept; only the first time
     */
    @Transactional
    public Outcome<UUID> ask(Actor actor, UUID disputeId, @Nullable Retention retention) {
        Optional<CaseRights> there = cases.hold(actor, disputeId);
        Optional<Refusal> no = archive.refusal(actor, disputeId, retention);
        if (no.isPresent()) return Outcome.refused(no.get());
        if (of(disputeId).filter(Sealing::isUnderWay).isPresent()) return Outcome.done(disputeId);
        book.ask(actor, disputeId, retention);
        events.publishEvent(Change.of(
                "dispute.sealing-asked",
                clock.instant(),
                actor.author(),
                "dispute",
                disputeId,
                Map.of("code", there.orElseThrow().code())));
        return Outcome.done(disputeId);
    }

    /** What is under way for a case, or was refused last. Whoever asks has made sure that the case is theirs to read. */
    public Optional<Sealing> of(UUID disputeId) {
        return book.find(disputeId);
    }
}
