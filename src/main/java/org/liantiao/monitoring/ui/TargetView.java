package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.SettingsForm;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Titled;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.ResolutionRate;
import org.liantiao.monitoring.Target;
import org.liantiao.monitoring.TargetForm;
import org.liantiao.monitoring.TargetSettings;

/** 化解率目标: which rate, how much of it, judged over which periods. */
@Route("admin/words/target")
@Menu(title = "monitoring.target.title", order = 64.7, icon = "chart")
@RolesAllowed(Role.ADMINISTERS)
class TargetView extends Page implements Titled {
    private final TargetSettings settings;
    private final SignedIn signedIn;
    private final TextField percent = new TextField();
    private final RadioButtonGroup<ResolutionRate> rate = new RadioButtonGroup<>();
    private final CheckboxGroup<Period.Kind> periods = new CheckboxGroup<>();
    private final Refusals refusals = new Refusals();

    TargetView(TargetSettings settings, SignedIn signedIn, ChangeLog changes, Clock clock) {
        this.settings = settings;
        this.signedIn = signedIn;
        setUp();
        add(new SubPages("admin/words", getClass()));
        new SettingsForm("monitoring.target", refusals, new Log(changes, clock), percent, rate, periods)
                .on(this, this::fill, () -> settings.change(signedIn.actor(), typed()));
    }

    @Override
    public String titleKey() {
        return "monitoring.target.title";
    }

    private void setUp() {
        percent.setLabel(getTranslation("monitoring.target.percent"));
        percent.setSuffixComponent(new Span("%"));
        percent.setHelperText(getTranslation("monitoring.target.percent.help"));
        rate.setLabel(getTranslation("monitoring.target.rate"));
        rate.setItems(ResolutionRate.RESOLVED);
        rate.setRenderer(new ComponentRenderer<>(this::choice));
        rate.addClassName("lt-choices");
        periods.setLabel(getTranslation("monitoring.target.periods"));
        periods.setItems(Target.KINDS);
        periods.setItemLabelGenerator(kind -> getTranslation("monitoring.target.period." + kind));
        refusals.beside("percent", percent).beside("rate", rate).beside("periods", periods);
    }

    private Span choice(ResolutionRate one) {
        Span formula = new Span(getTranslation(one.textKey() + ".formula"));
        formula.addClassName("lt-second");
        Span choice = new Span(new Span(getTranslation(one.textKey())), formula);
        choice.addClassName("lt-two-lines");
        return choice;
    }

    private void fill() {
        Target target = settings.current();
        percent.setValue(target.percent().toPlainString());
        rate.setValue(target.rate());
        periods.setValue(target.periods());
    }

    private TargetForm typed() {
        return new TargetForm(percent.getValue(), rate.getValue(), periods.getValue());
    }

    /** Its rates and periods by their words. */
    private static final class Log extends ChangeList {
        private Log(ChangeLog changes, Clock clock) {
            super(changes, TargetSettings.TOPIC, clock);
        }

        @Override
        protected String word(String kind, String fact, String value) {
            if (value.isEmpty()) return value;
            return switch (kind) {
                case "setting.target-rate" ->
                    getTranslation(ResolutionRate.valueOf(value).textKey());
                case "setting.target-periods" ->
                    Arrays.stream(value.split(","))
                            .map(one -> getTranslation("monitoring.target.period." + one))
                            .collect(Collectors.joining(comma()));
                default -> value;
            };
        }

        private String comma() {
            return UI.getCurrent().getTranslation("disputes.log.comma");
        }
    }
}
