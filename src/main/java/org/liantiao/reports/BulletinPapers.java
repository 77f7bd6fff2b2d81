package org.liantiao.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Change;
import org.liantiao.base.Texts;
import org.liantiao.base.TrailHead;
import org.liantiao.monitoring.PeriodWords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bulletins as files: to be edited further, or to be sent. Each that goes out leaves a line in the trail. */
@Service
public class BulletinPapers {
    private final Bulletins bulletins;
    private final Texts texts;
    private final TrailHead head;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulletinPapers(Bulletins bulletins, Texts texts, TrailHead head, ApplicationEventPublisher events, Clock clock) {
        this.bulletins = bulletins;
        this.texts = texts;
        this.head = head;
        this.events = events;
        this.clock = clock;
    }

    /** For Word and WPS; empty for whoever may not see it. */
    @Transactional
    public Optional<Paper> docx(Actor actor, UUID id) {
        return bulletins
                .open(actor, id)
                .map(bulletin -> out(actor, bulletin, "docx", Paper.DOCX, new BulletinDocx(content(bulletin)).write()));
    }

    /** To be read and printed anywhere, with its typefaces inside; empty for whoever may not see it. */
    @Transactional
    public Optional<Paper> pdf(Actor actor, UUID id) {
        return bulletins
                .open(actor, id)
                .map(bulletin -> out(actor, bulletin, "pdf", Paper.PDF, new BulletinPdf(content(bulletin)).write()));
    }

    public BulletinTables tables(Bulletin bulletin) {
        return new BulletinTables(texts, bulletin.language(), bulletin.figures());
    }

    private BulletinContent content(Bulletin bulletin) {
        String day = new PeriodWords(texts, bulletin.language())
                .full(
                        bulletin.issuedAt() == null
                                ? bulletin.figures().asOf()
                                : LocalDate.ofInstant(bulletin.issuedAt(), clock.getZone()));
        BulletinTables tables = tables(bulletin);
        PaperTable months = tables.months();
        String draft = bulletin.isIssued() ? "" : texts.say(bulletin.language(), "reports.bulletin.draft");
        return new BulletinContent(
                bulletin.language(),
                bulletin.title(),
                draft,
                bulletin.body().lines().toList(),
                tables.rates(),
                bulletin.figures().places().isEmpty() ? Optional.empty() : Optional.of(tables.places()),
                tables.more(),
                months,
                new TrendChart(bulletin.figures().months(), months).png(),
                day,
                head.line(bulletin.language()).orElse(""));
    }

    private Paper out(Actor actor, Bulletin bulletin, String ending, String type, byte[] content) {
        events.publishEvent(Change.of(
                "bulletin.exported",
                clock.instant(),
                actor.author(),
                "bulletin",
                bulletin.id(),
                Map.of("form", ending, "version", String.valueOf(bulletin.version()))));
        String name =
                bulletin.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return new Paper(name + "." + ending, type, content);
    }
}
