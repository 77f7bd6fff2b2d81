package org.liantiao.disputes.ui.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.SettingsForm;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.FollowUpRules;
import org.liantiao.disputes.FollowUpSettings;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.ui.Words;

/** 回访怎么安排: which settled cases are called back on, when, and by whom. */
@Route("admin/words/follow-ups")
@Menu(title = "disputes.followUps.title", order = 64.65, icon = "phone")
@RolesAllowed(Role.ADMINISTERS)
class FollowUpRulesView extends Page implements Titled {
    private final FollowUpSettings settings;
    private final SignedIn signedIn;
    private final IntegerField afterDue = new IntegerField();
    private final RadioButtonGroup<Risk> risk = new RadioButtonGroup<>();
    private final IntegerField afterRisk = new IntegerField();
    private final IntegerField share = new IntegerField();
    private final IntegerField afterSample = new IntegerField();
    private final Checkbox byOther = new Checkbox();
    private final Refusals refusals = new Refusals();

    FollowUpRulesView(FollowUpSettings settings, SignedIn signedIn, ChangeLog changes, Clock clock) {
        this.settings = settings;
        this.signedIn = signedIn;
        setUp();
        Component[] rows = {
            SettingsForm.row(afterDue), risk, SettingsForm.row(afterRisk), SettingsForm.row(share, afterSample), byOther
        };
        add(new SubPages("admin/words", getClass()));
        new SettingsForm("disputes.followUps", refusals, new Log(changes, clock), rows)
                .on(this, this::fill, () -> settings.change(signedIn.actor(), typed()));
    }

    @Override
    public String titleKey() {
        return "disputes.followUps.title";
    }

    private void setUp() {
        number(afterDue, "afterDue", "days");
        number(afterRisk, "afterRisk", "days");
        number(share, "share", "percent");
        number(afterSample, "afterSample", "days");
        risk.setLabel(getTranslation("disputes.followUps.risk"));
        risk.setItems(Risk.RED, Risk.ORANGE, Risk.YELLOW);
        risk.setItemLabelGenerator(level -> getTranslation("disputes.followUps.risk." + level));
        byOther.setLabel(getTranslation("disputes.followUps.byOther"));
        byOther.setHelperText(getTranslation("disputes.followUps.byOther.help"));
        refusals.beside("risk", risk);
    }

    private void number(IntegerField field, String name, String unit) {
        field.setLabel(getTranslation("disputes.followUps." + name));
        field.setHelperText(getTranslation("disputes.followUps." + name + ".help"));
        field.setSuffixComponent(new Span(getTranslation("disputes.followUps." + unit)));
        refusals.beside(name, field);
    }

    private void fill() {
        FollowUpRules rules = settings.current();
        afterDue.setValue(rules.afterDue());
        risk.setValue(rules.risk());
        afterRisk.setValue(rules.afterRisk());
        share.setValue(rules.share());
        afterSample.setValue(rules.afterSample());
        byOther.setValue(rules.byOther());
    }

    private FollowUpSettings.Form typed() {
        return new FollowUpSettings.Form(
                afterDue.getValue(),
                afterRisk.getValue(),
                afterSample.getValue(),
                share.getValue(),
                risk.getValue(),
                byOther.getValue());
    }

    /** Its levels and its yes and no by their words. */
    private static final class Log extends ChangeList {
        private Log(ChangeLog changes, Clock clock) {
            super(changes, FollowUpSettings.TOPIC, clock);
        }

        @Override
        protected String word(String kind, String fact, String value) {
            if (value.isEmpty()) return value;
            return switch (kind) {
                case "setting.follow-up-risk" -> Words.of(this, Risk.valueOf(value));
                case "setting.follow-up-by-other" -> getTranslation("disputes.followUps.byOther." + value);
                default -> value;
            };
        }
    }
}
