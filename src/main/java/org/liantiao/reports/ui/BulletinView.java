package org.liantiao.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Limits;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Refusal;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.base.ui.TooMany;
import org.liantiao.disputes.Drafts;
import org.liantiao.monitoring.ui.RateTabs;
import org.liantiao.reports.Bulletin;
import org.liantiao.reports.BulletinPapers;
import org.liantiao.reports.BulletinTables;
import org.liantiao.reports.Bulletins;
import org.liantiao.reports.Paper;

/** One bulletin: to be edited while it is a draft of one's own area, to be read once it is issued. */
@Route(BulletinsView.PATH + "/:id")
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES, Role.AUDITS})
class BulletinView extends Page implements BeforeEnterObserver, Titled {
    private final Bulletins bulletins;
    private final BulletinPapers papers;
    private final Drafts drafts;
    private final Clock clock;
    private final Limits limits;
    private final SignedIn signedIn;

    BulletinView(
            Bulletins bulletins, BulletinPapers papers, Drafts drafts, Limits limits, Clock clock, SignedIn signedIn) {
        this.limits = limits;
        this.bulletins = bulletins;
        this.papers = papers;
        this.drafts = drafts;
        this.clock = clock;
        this.signedIn = signedIn;
        addClassName("lt-bulletins");
    }

    static String path(UUID id) {
        return BulletinsView.PATH + "/" + id;
    }

    /** @throws NotFoundException for one the reader may not see */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").flatMap(Typed::id).orElseThrow(NotFoundException::new);
        show(signedIn.actor(), bulletins.open(signedIn.actor(), id).orElseThrow(NotFoundException::new));
    }

    private void show(Actor actor, Bulletin bulletin) {
        removeAll();
        boolean edits = !bulletin.isIssued() && bulletins.writes(actor, bulletin);
        add(new RateTabs(actor, BulletinsView.PATH, QueryParameters.empty()), head(bulletin));
        if (edits)
            add(new BulletinEditor(
                    bulletins,
                    drafts,
                    actor,
                    bulletin,
                    clock,
                    () -> UI.getCurrent().navigate(path(bulletin.id())),
                    now -> show(actor, now)));
        else add(read(bulletin));
        add(figures(bulletin));
    }

    private Component head(Bulletin bulletin) {
        Instant issued = bulletin.issuedAt();
        Badge state = issued == null
                ? Badge.quiet("pencil", getTranslation("reports.bulletin.state.draft"))
                : Badge.ok("check", getTranslation("reports.bulletin.state.issued"));
        Span who = new Span(
                issued == null
                        ? getTranslation("reports.bulletin.changedBy", bulletin.changedBy(), when(bulletin.changedAt()))
                        : getTranslation("reports.bulletin.issuedBy", bulletin.issuedBy(), when(issued)));
        who.addClassName("lt-second");
        Div head = new Div(
                new Anchor(BulletinsView.PATH, getTranslation("reports.bulletin.all")),
                state,
                who,
                file("reports.bulletin.docx", () -> papers.docx(signedIn.actor(), bulletin.id())),
                file("reports.bulletin.pdf", () -> papers.pdf(signedIn.actor(), bulletin.id())));
        head.addClassName("lt-bulletin-head");
        return head;
    }

    private Component file(String textKey, Supplier<Optional<Paper>> paper) {
        Anchor link = new Anchor(event -> export(event, paper), "");
        link.add(Symbol.of("download"), new Span(getTranslation(textKey)));
        link.addClassName("lt-download");
        return link;
    }

    private void export(DownloadEvent event, Supplier<Optional<Paper>> paper) throws IOException {
        Optional<Refusal> tooMany = limits.use(signedIn.actor(), Limits.Use.EXPORT);
        if (tooMany.isPresent()) TooMany.instead(event, tooMany.get());
        else download(event, paper.get());
    }

    static void download(DownloadEvent event, Optional<Paper> paper) throws IOException {
        if (paper.isEmpty()) {
            event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
            return;
        }
        event.setFileName(paper.get().fileName());
        event.setContentType(paper.get().contentType());
        event.getResponse().setHeader("Cache-Control", "no-store");
        event.getOutputStream().write(paper.get().content());
    }

    private static Component read(Bulletin bulletin) {
        Article article = new Article(new H2(bulletin.title()));
        article.addClassNames("lt-bulletin-text", "lt-panel");
        article.getElement().setAttribute("lang", bulletin.language().toLanguageTag());
        bulletin.body()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> article.add(bulletin.isHeading(line) ? new H3(line) : new Paragraph(line)));
        return article;
    }

    private Component figures(Bulletin bulletin) {
        BulletinTables tables = papers.tables(bulletin);
        Panel panel = new Panel(getTranslation(
                "reports.bulletin.figures",
                Days.full(getLocale(), bulletin.figures().asOf())));
        panel.addClassName("lt-figures");
        panel.add(new PaperGrid(tables.rates()));
        if (!bulletin.figures().places().isEmpty()) panel.add(new PaperGrid(tables.places()));
        tables.more().forEach(more -> panel.add(new PaperGrid(more)));
        panel.add(new PaperGrid(tables.months()));
        return panel;
    }

    private String when(Instant at) {
        return Days.moment(getLocale(), LocalDateTime.ofInstant(at, clock.getZone()));
    }

    @Override
    public String titleKey() {
        return "reports.bulletin.page";
    }
}
