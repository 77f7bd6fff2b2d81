package org.liantiao.disputes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.RefusedAccess;
import org.liantiao.base.Typed;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.SealedCases;

/** 登记好了: the new code in large type, and what to do with it. */
@Route("logged/:id")
@RolesAllowed(Role.MEDIATES)
class LoggedView extends Page implements BeforeEnterObserver, Titled {
    private final SealedCases cases;
    private final SignedIn signedIn;
    private final RefusedAccess refused;

    LoggedView(SealedCases cases, SignedIn signedIn, RefusedAccess refused) {
        this.cases = cases;
        this.signedIn = signedIn;
        this.refused = refused;
        addClassName("lt-log");
    }

    @Override
    public String titleKey() {
        return "disputes.logged.title";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters().get("id").flatMap(Typed::id).orElseThrow(NotFoundException::new);
        Optional<CaseFile> file = cases.show(signedIn.actor(), id);
        if (file.isEmpty()) refused.note(signedIn.author(), "dispute", id, "logged");
        removeAll();
        show(file.orElseThrow(NotFoundException::new).head());
    }

    private void show(CaseFile.Head head) {
        Div code = new Div(head.code());
        code.addClassName("lt-big-code");
        Panel panel = new Panel(getTranslation("disputes.logged.done"));
        panel.add(
                code,
                new Paragraph(
                        getTranslation("disputes.logged.parties", head.applicant(), head.respondent(), head.title())));
        if (head.number() != null) panel.add(new Paragraph(getTranslation("disputes.logged.number", head.number())));
        if (head.reportOutstanding()) panel.add(Badge.bad("danger", getTranslation("disputes.logged.report")));
        add(panel);
        Button open = new Button(
                getTranslation("disputes.logged.open"), click -> UI.getCurrent().navigate("case/" + head.id()));
        open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        addDock(
                new Button(
                        getTranslation("disputes.logged.another"),
                        click -> UI.getCurrent().navigate("log")),
                open);
    }
}
