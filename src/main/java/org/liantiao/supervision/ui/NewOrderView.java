package org.liantiao.supervision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.jurisdiction.Organisations;
import org.liantiao.monitoring.Bodies;
import org.liantiao.supervision.Issuing;

/**
 * 发督办: what is asked of whom by when. The address says what it is issued on: {@code ?case=} with {@code finding=}, or
 * {@code ?area=} or {@code ?organisation=} with {@code occasion=}.
 */
@Route(NewOrderView.PATH)
@RolesAllowed(Role.SUPERVISES)
class NewOrderView extends Page implements BeforeEnterObserver, Titled {
    static final String PATH = "orders/new";

    private final Issuing issuing;
    private final Cases cases;
    private final Bodies bodies;
    private final Organisations organisations;
    private final SignedIn signedIn;

    NewOrderView(Issuing issuing, Cases cases, Bodies bodies, Organisations organisations, SignedIn signedIn) {
        this.issuing = issuing;
        this.cases = cases;
        this.bodies = bodies;
        this.organisations = organisations;
        this.signedIn = signedIn;
    }

    /** @throws NotFoundException for whoever issues no orders, and for a case that is not theirs to read */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Actor actor = signedIn.actor();
        if (!actor.supervisesCounty()) throw new NotFoundException();
        QueryParameters address = event.getLocation().getQueryParameters();
        OrderFields fields = address.getSingleParameter("case").isPresent()
                ? ofACase(actor, id(address, "case").orElseThrow(NotFoundException::new), address)
                : ofAnOrganisation(actor, address);
        Panel panel = new Panel(getTranslation("supervision.new.what"));
        fields.about().ifPresent(file -> panel.add(about(file)));
        Refusals refusals = new Refusals();
        fields.beside(refusals);
        panel.add(fields, refusals);
        UUID order = Ids.next();
        Button issue = new Button(getTranslation("supervision.new.issue"));
        issue.addThemeNames("primary");
        issue.setDisableOnClick(true);
        issue.addClickListener(click -> {
            Outcome<UUID> outcome = issuing.issue(signedIn.actor(), order, fields.form());
            refusals.show(outcome.refusals());
            issue.setEnabled(true);
            if (outcome.isDone()) UI.getCurrent().navigate("order/" + outcome.orThrow());
        });
        add(new Paragraph(getTranslation("supervision.new.lead")), panel);
        addDock(issue);
    }

    @Override
    public String titleKey() {
        return "supervision.new.title";
    }

    private OrderFields ofACase(Actor actor, UUID id, QueryParameters address) {
        CaseFile file = cases.open(actor, id).orElseThrow(NotFoundException::new);
        OrderFields fields = new OrderFields(issuing.offeredDay());
        fields.onCase(
                file,
                issuing.holders(actor, id),
                issuing.findings(actor, id),
                id(address, "finding").orElse(null));
        return fields;
    }

    private OrderFields ofAnOrganisation(Actor actor, QueryParameters address) {
        OrderFields fields = new OrderFields(issuing.offeredDay());
        Optional<UUID> wanted = id(address, "organisation")
                .or(() ->
                        id(address, "area").flatMap(organisations::committeeOf).map(one -> one.id()));
        fields.onOrganisation(
                bodies,
                actor,
                wanted.flatMap(one -> bodies.find(actor, one)).orElse(null),
                address.getSingleParameter("occasion").orElse(""));
        return fields;
    }

    private static Optional<UUID> id(QueryParameters address, String name) {
        return address.getSingleParameter(name).flatMap(Typed::id);
    }

    private Div about(CaseFile file) {
        Paragraph title = new Paragraph(getTranslation(
                "supervision.new.case", file.head().code(), file.head().title()));
        Paragraph where = new Paragraph(getTranslation(
                "supervision.new.holder", file.head().placeName(), file.head().holderName()));
        where.addClassName("lt-second");
        return new Div(title, where);
    }
}
