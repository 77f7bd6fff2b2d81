package org.liantiao.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.liantiao.accounts.PasswordSchool;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignInRules;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.SettingsForm;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Titled;

/** 登录规则: which school passwords follow, and who signs in with a second factor. */
@Route("admin/words/sign-in")
@Menu(title = "accounts.rules.title", order = 64.97, icon = "lock")
@RolesAllowed(Role.ADMINISTERS)
class SignInRulesView extends Page implements Titled {
    private final SignInRules rules;
    private final SignedIn signedIn;
    private final RadioButtonGroup<PasswordSchool> school = new RadioButtonGroup<>();
    private final CheckboxGroup<Role> secondFactor = new CheckboxGroup<>();
    private final Refusals refusals = new Refusals();

    SignInRulesView(SignInRules rules, SignedIn signedIn, ChangeLog changes, Clock clock) {
        this.rules = rules;
        this.signedIn = signedIn;
        setUp();
        add(new SubPages("admin/words", getClass()));
        new SettingsForm("accounts.rules", refusals, new Log(changes, clock), school, secondFactor)
                .on(this, this::fill, () -> rules.change(signedIn.actor(), typed()));
    }

    @Override
    public String titleKey() {
        return "accounts.rules.title";
    }

    private void setUp() {
        school.setLabel(getTranslation("accounts.rules.school"));
        school.setItems(PasswordSchool.values());
        school.setRenderer(new ComponentRenderer<>(this::choice));
        school.addClassName("lt-choices");
        secondFactor.setLabel(getTranslation("accounts.rules.secondFactor"));
        secondFactor.setHelperText(getTranslation("accounts.rules.secondFactor.help"));
        secondFactor.setItems(Role.values());
        secondFactor.setItemLabelGenerator(role -> getTranslation("accounts.role." + role));
        refusals.beside("school", school);
    }

    private Span choice(PasswordSchool one) {
        Span rule = new Span(PasswordWords.rule(one));
        rule.addClassName("lt-second");
        Span choice = new Span(new Span(getTranslation("accounts.rules.school." + one)), rule);
        choice.addClassName("lt-two-lines");
        return choice;
    }

    private void fill() {
        SignInRules.Form now = rules.current();
        school.setValue(now.school());
        secondFactor.setValue(now.secondFactor());
    }

    private SignInRules.Form typed() {
        return new SignInRules.Form(school.getValue(), secondFactor.getValue());
    }

    /** Its schools and roles by their words. */
    private static final class Log extends ChangeList {
        private Log(ChangeLog changes, Clock clock) {
            super(changes, SignInRules.TOPIC, clock);
        }

        @Override
        protected String word(String kind, String fact, String value) {
            UI ui = UI.getCurrent();
            if (kind.equals("setting.password-school")) return ui.getTranslation("accounts.rules.school." + value);
            return value.isEmpty()
                    ? ui.getTranslation("accounts.rules.nobody")
                    : Arrays.stream(value.split(","))
                            .map(role -> ui.getTranslation("accounts.role." + role))
                            .collect(Collectors.joining(ui.getTranslation("accounts.role.and")));
        }
    }
}
