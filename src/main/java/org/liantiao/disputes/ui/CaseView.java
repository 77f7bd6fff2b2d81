package org.liantiao.disputes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Ids;
import org.liantiao.base.RefusedAccess;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.MainLayout;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.SealedCases;
import org.liantiao.disputes.ui.cards.AgreementCard;
import org.liantiao.disputes.ui.cards.CaseHeader;
import org.liantiao.disputes.ui.cards.ClockCard;
import org.liantiao.disputes.ui.cards.DutyCard;
import org.liantiao.disputes.ui.cards.EarlierCard;
import org.liantiao.disputes.ui.cards.EscalationsCard;
import org.liantiao.disputes.ui.cards.FactsCard;
import org.liantiao.disputes.ui.cards.FollowUpsCard;
import org.liantiao.disputes.ui.cards.LadderCard;
import org.liantiao.disputes.ui.cards.NextCard;
import org.liantiao.disputes.ui.cards.OnPage;
import org.liantiao.disputes.ui.cards.PartiesCard;
import org.liantiao.disputes.ui.cards.RiskCard;
import org.liantiao.disputes.ui.cards.SeatsCard;
import org.liantiao.disputes.ui.cards.SessionsCard;
import org.liantiao.disputes.ui.cards.TimelineCard;
import org.liantiao.disputes.ui.page.CasePage;
import org.liantiao.disputes.ui.page.CasePart;
import org.liantiao.disputes.ui.steps.StepDialogs;
import org.liantiao.disputes.ui.steps.StepServices;
import org.liantiao.jurisdiction.Team;
import org.liantiao.jurisdiction.TeamMember;
import org.liantiao.jurisdiction.Vocabulary;
import org.springframework.beans.factory.ObjectProvider;

/** A case: what it is, whose turn, by when and why, the next step and its button; and everything that is known of it. */
@Route("case/:id")
@RolesAllowed({Role.MEDIATES, Role.RULES, Role.SUPERVISES, Role.JOINS, Role.AUDITS})
class CaseView extends Page implements BeforeEnterObserver, Titled {
    private final StepServices services;
    private final Vocabulary vocabulary;
    private final Team team;
    private final ObjectProvider<CasePart> parts;
    private final SignedIn signedIn;
    private final RefusedAccess refused;
    private String code = "";

    CaseView(
            StepServices services,
            Vocabulary vocabulary,
            Team team,
            ObjectProvider<CasePart> parts,
            SignedIn signedIn,
            RefusedAccess refused) {
        this.services = services;
        this.vocabulary = vocabulary;
        this.team = team;
        this.parts = parts;
        this.signedIn = signedIn;
        this.refused = refused;
        addClassName("lt-case");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").flatMap(Typed::id).orElseThrow(NotFoundException::new);
        Optional<CaseFile> file = services.sealing().show(signedIn.actor(), id);
        if (file.isPresent()) show(file.get(), true);
        else
            services.sealing().door(signedIn.actor(), id).ifPresentOrElse(this::close, () -> {
                refused.note(signedIn.author(), "dispute", id, "case");
                throw new NotFoundException();
            });
    }

    /** A case under seal that is not theirs to handle: they find its door. */
    private void close(SealedCases.Door door) {
        code = door.code();
        removeAll();
        add(new SealedDoor(
                door,
                vocabulary,
                reason -> services.sealing().open(signedIn.actor(), door.id(), reason),
                reason -> services.sealing().unseal(signedIn.actor(), Ids.next(), door.id(), reason),
                file -> show(file, false),
                () -> reload(door.id())));
    }

    @Override
    public String titleKey() {
        return "disputes.case.title";
    }

    /** The code, for a title is kept by browsers and must name nobody. */
    @Override
    public String getPageTitle() {
        return code;
    }

    @Override
    public boolean hasOwnHeading() {
        return true;
    }

    /** A step may have closed it to whoever took it: they find its door, or go where they came from. */
    private Optional<StepDialogs> reload(UUID id) {
        Optional<CaseFile> file = services.sealing().show(signedIn.actor(), id);
        MainLayout.countAgain(this);
        if (file.isEmpty())
            services.sealing()
                    .door(signedIn.actor(), id)
                    .ifPresentOrElse(this::close, () -> UI.getCurrent().navigate(""));
        return file.map(one -> show(one, true));
    }

    /** @param whole with what other modules keep of it, which stays closed to whoever opens it in need */
    private StepDialogs show(CaseFile file, boolean whole) {
        UUID id = file.head().id();
        StepDialogs steps = new StepDialogs(services, signedIn.actor(), file, () -> reload(id));
        Clock clock = services.clock();
        OnPage page = new OnPage(file, steps, LocalDateTime.now(clock), clock.getZone(), getLocale());
        code = file.head().code();
        removeAll();
        ClockCard due = new ClockCard(page);
        add(new CaseHeader(page, vocabulary), new NextCard(page, due::lead));
        if (file.head().reportOutstanding()) add(new DutyCard(page));
        Div columns = new Div(known(page), new Div(new TimelineCard(page)), watched(page, due));
        if (whole) columns.add(kept(page));
        columns.addClassName("lt-case-columns");
        add(new LadderCard(page), columns);
        return steps;
    }

    private Div known(OnPage page) {
        Div column = new Div(new FactsCard(page, vocabulary), new PartiesCard(page), new SessionsCard(page));
        CaseFile.AgreementLine agreement = page.file().agreement();
        if (!page.file().earlier().isEmpty()) column.addComponentAsFirst(new EarlierCard(page));
        if (agreement != null && agreement.effectiveOn() != null
                || !page.file().followUps().made().isEmpty()) column.addComponentAsFirst(new FollowUpsCard(page));
        if (agreement != null) column.addComponentAsFirst(new AgreementCard(page, agreement));
        return column;
    }

    private Div watched(OnPage page, ClockCard due) {
        Div column = new Div(due, new RiskCard(page));
        if (!page.file().escalations().isEmpty()) column.add(new EscalationsCard(page));
        List<TeamMember> members = team.serving(page.file().head().placeId());
        if (!members.isEmpty() || page.file().head().joint()) column.add(new SeatsCard(page, members));
        return column;
    }

    /** Stands below the timeline, where the side is the longer one otherwise. */
    private Div kept(OnPage page) {
        Div column = new Div();
        CasePage opened = new CasePage(
                signedIn.actor(), page.file(), () -> reload(page.file().head().id()));
        parts.orderedStream().flatMap(part -> part.of(opened).stream()).forEach(column::add);
        return column;
    }
}
