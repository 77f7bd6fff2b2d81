package org.liantiao.disputes.ui.presets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Panel;
import org.liantiao.base.ui.Symbol;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.PresetChanges;
import org.liantiao.disputes.PresetVersion;
import org.liantiao.disputes.Presets;

/** 期限与次数: what holds now, what holds from a day to come, and everything that held before. */
@Route("admin/presets")
@Menu(title = "disputes.presets.title", order = 63, icon = "clock")
@RolesAllowed(Role.ADMINISTERS)
class PresetsView extends Page implements Titled {
    private final Presets presets;
    private final PresetChanges changes;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Div cards = new Div();
    private final UnorderedList before = new UnorderedList();

    PresetsView(Presets presets, PresetChanges changes, SignedIn signedIn, Clock clock) {
        this.presets = presets;
        this.changes = changes;
        this.signedIn = signedIn;
        this.clock = clock;
        cards.addClassName("lt-presets");
        before.addClassName("lt-lines");
        Panel history = new Panel(getTranslation("disputes.presets.before"));
        history.add(before);
        add(new Paragraph(getTranslation("disputes.presets.lead")), cards, history);
        Button add = new Button(getTranslation("disputes.presets.add"), Symbol.of("plus"), click -> openNew());
        add.addThemeNames("primary");
        addDock(add);
        refresh();
    }

    @Override
    public String titleKey() {
        return "disputes.presets.title";
    }

    private void refresh() {
        LocalDate today = LocalDate.now(clock);
        List<PresetVersion> versions = presets.versions();
        PresetVersion now = inForce(versions, today);
        cards.removeAll();
        cards.add(new PresetCard(now, clock));
        versions.reversed().stream().filter(version -> version.isToCome(today)).forEach(version -> {
            PresetCard card = new PresetCard(version, clock);
            card.offerWithdrawal(() -> changes.withdraw(signedIn.actor(), version.id()), this::refresh);
            cards.add(card);
        });
        before.removeAll();
        versions.forEach(version -> before.add(new PresetLine(version, Objects.equals(version, now), clock)));
    }

    private void openNew() {
        new PresetDialog(
                        presets.known(),
                        inForce(presets.versions(), LocalDate.now(clock)).preset(),
                        form -> changes.add(signedIn.actor(), form),
                        LocalDate.now(clock),
                        this::refresh)
                .open();
    }

    private static PresetVersion inForce(List<PresetVersion> versions, LocalDate today) {
        return versions.stream()
                .filter(version -> !version.isWithdrawn() && !version.isToCome(today))
                .findFirst()
                .orElseThrow();
    }
}
