package org.liantiao.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.archive.internal.ArchiveShelf;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.base.Texts;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.papers.Filing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 编档号: gives a case its place in the archive of its holder, once; the number is on the cover before the file is bound. */
@Component
class Registering {
    private final ArchiveShelf shelf;
    private final ArchiveSettings settings;
    private final Organisations organisations;
    private final Cases cases;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registering(
            ArchiveShelf shelf,
            ArchiveSettings settings,
            Organisations organisations,
            Cases cases,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.settings = settings;
        this.organisations = organisations;
        this.cases = cases;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The place it has, or the next one. A file that could not be bound then keeps it, so that no number is lost; as long as nothing
     * is sealed under it, whoever tries again says anew for how long it is kept, from that day on. Refuses whoever may not archive it
     * by now.
     */
    @Transactional
    public Outcome<ArchivedFile> place(Actor actor, CaseFile file, @Nullable Retention retention) {
        UUID disputeId = file.head().id();
        Optional<Refusal> no = Archive.refusal(cases.hold(actor, disputeId).orElse(null));
        if (no.isPresent()) return Outcome.refused(no.get());
        ArchivedFile there = shelf.find(disputeId).orElse(null);
        if (there == null) return Outcome.done(begin(actor, file, Objects.requireNonNull(retention)));
        boolean sealed = there.version() > 0;
        return Outcome.done(sealed || retention == null ? there : again(actor, file, there, retention));
    }

    private ArchivedFile again(Actor actor, CaseFile file, ArchivedFile there, Retention retention) {
        LocalDate today = LocalDate.now(clock);
        ArchivedFile now = new ArchivedFile(
                there.disputeId(),
                there.organisation(),
                there.number(),
                today,
                retention,
                settings.years(retention),
                settings.keptUntil(today, retention),
                there.version());
        if (now.equals(there)) return there;
        shelf.keep(now);
        trace(actor, file, now);
        return now;
    }

    private ArchivedFile begin(Actor actor, CaseFile file, Retention retention) {
        LocalDate today = LocalDate.now(clock);
        UUID holder = file.head().holderId();
        String shortName =
                organisations.shortNameOf(holder).orElseGet(() -> file.head().holderName());
        int serial;
        String number;
        do {
            serial = shelf.nextSerial(holder, today.getYear());
            number = settings.number().of(today.getYear(), shortName, serial);
        } while (shelf.hasNumber(number));
        ArchivedFile archived = new ArchivedFile(
                file.head().id(),
                file.head().holderName(),
                number,
                today,
                retention,
                settings.years(retention),
                settings.keptUntil(today, retention),
                0);
        shelf.insert(archived, holder, today.getYear(), serial);
        trace(actor, file, archived);
        return archived;
    }

    private void trace(Actor actor, CaseFile file, ArchivedFile archived) {
        events.publishEvent(Change.of(
                "dispute.archived",
                clock.instant(),
                actor.author(),
                "dispute",
                archived.disputeId(),
                Map.of(
                        "code", file.head().code(),
                        "number", archived.number(),
                        "retention", archived.retention().name())));
    }

    Filing filing(ArchivedFile file) {
        String retention = texts.say(Texts.CHINESE, file.retention().textKey());
        return new Filing(
                file.number(),
                file.keptYears() == null
                        ? retention
                        : texts.say(
                                Texts.CHINESE, "archive.retention.years", retention, String.valueOf(file.keptYears())));
    }
}
