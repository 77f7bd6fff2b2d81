package org.liantiao.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.RefusedAccess;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.base.ui.EmptyState;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.jurisdiction.Vocabulary;
import org.liantiao.monitoring.ui.PeriodNames;
import org.liantiao.monitoring.ui.RateTabs;
import org.liantiao.reviews.DrawnSheets;
import org.liantiao.reviews.ReviewRights;
import org.liantiao.reviews.Sample;
import org.liantiao.reviews.SamplePage;
import org.liantiao.reviews.Samples;

/** 抽查: the samples of the county, and what the one in sight tells of the rate that was reported. */
@Route(SamplesView.PATH)
@RolesAllowed({Role.RULES, Role.SUPERVISES, Role.AUDITS})
class SamplesView extends Page implements BeforeEnterObserver, Titled {
    static final String PATH = "rate/samples";
    private static final String SAMPLE = "sample";

    private final Samples samples;
    private final DrawnSheets sheets;
    private final StratumNames names;
    private final SignedIn signedIn;
    private final RefusedAccess refused;
    private final Clock clock;

    SamplesView(
            Samples samples,
            DrawnSheets sheets,
            Vocabulary vocabulary,
            Organisations organisations,
            SignedIn signedIn,
            RefusedAccess refused,
            Clock clock) {
        this.samples = samples;
        this.sheets = sheets;
        this.names = new StratumNames(this, vocabulary, organisations);
        this.signedIn = signedIn;
        this.refused = refused;
        this.clock = clock;
        addClassName("lt-samples");
    }

    /** @throws NotFoundException for whoever sees no sample, and for one that is not there */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Actor actor = signedIn.actor();
        QueryParameters parameters = event.getLocation().getQueryParameters();
        List<Sample> all = samples.list(actor).orElseThrow(NotFoundException::new);
        add(new RateTabs(actor, PATH, parameters));
        Optional<UUID> wanted = parameters.getSingleParameter(SAMPLE).flatMap(Typed::id);
        Optional<SamplePage> shown =
                wanted.or(() -> all.stream().findFirst().map(Sample::id)).flatMap(id -> samples.page(actor, id));
        if (wanted.isPresent() && shown.isEmpty()) {
            refused.note(actor.author(), "sample", wanted.get(), "sample");
            throw new NotFoundException();
        }
        shown.ifPresent(page -> show(actor, page));
        add(overview(all, shown.map(page -> page.sample().id())));
        if (Samples.draws(actor)) {
            Button announce = new Button(
                    getTranslation("reviews.sample.announce"),
                    Symbol.of("plus"),
                    click -> new AnnounceDialog(samples, signedIn, names, LocalDate.now(clock), SamplesView::open)
                            .open());
            if (shown.filter(SamplesView::isUnderWay).isEmpty()) announce.addThemeNames("primary");
            addDock(announce);
        }
    }

    @Override
    public String titleKey() {
        return "reviews.sample.title";
    }

    /** Something else is to be done first: it waits for its seed, or for sheets. */
    private static boolean isUnderWay(SamplePage page) {
        return !page.sample().isDrawn() || page.concluded() + page.withoutReviewer() < page.wanted();
    }

    private void show(Actor actor, SamplePage page) {
        if (page.sample().isDrawn()) add(new AuditedPanel(page));
        add(new DrawPanel(
                samples, signedIn, page, names, clock, () -> open(page.sample().id())));
        if (page.sample().isDrawn()) add(new DrawnPanel(sheets, actor, ReviewRights.reviewsDrawn(actor), page));
    }

    private Panel overview(List<Sample> all, Optional<UUID> shown) {
        Panel panel = new Panel(getTranslation("reviews.sample.all"));
        panel.add(new Paragraph(getTranslation("reviews.sample.lead")));
        if (all.isEmpty()) panel.add(new EmptyState(getTranslation("reviews.sample.none")));
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-lines");
        for (Sample sample : all)
            list.add(line(sample, shown.filter(sample.id()::equals).isPresent()));
        panel.add(list);
        return panel;
    }

    private ListItem line(Sample sample, boolean shown) {
        Anchor link = new Anchor(href(sample.id()), new PeriodNames(this, getLocale()).of(sample.period()));
        if (shown) link.getElement().setAttribute("aria-current", "true");
        Span how = new Span(getTranslation(
                "reviews.sample.announced",
                Days.full(getLocale(), LocalDate.ofInstant(sample.announcedAt(), clock.getZone())),
                sample.announcedBy()));
        how.addClassName("lt-second");
        Div text = new Div(link, how);
        String reason = sample.reason();
        if (reason != null) text.add(new Span(getTranslation("reviews.sample.again", reason)));
        text.addClassName("lt-line-text");
        return new ListItem(text, state(sample));
    }

    private Badge state(Sample sample) {
        if (sample.replaced()) return Badge.bad("alert", getTranslation("reviews.sample.state.replaced"));
        return sample.isDrawn()
                ? Badge.ok("check", getTranslation("reviews.sample.state.drawn"))
                : Badge.warn("clock", getTranslation("reviews.sample.state.announced"));
    }

    private static String href(UUID sample) {
        return PATH + "?" + SAMPLE + "=" + sample;
    }

    private static void open(UUID sample) {
        UI.getCurrent().navigate(SamplesView.class, QueryParameters.of(SAMPLE, sample.toString()));
    }
}
