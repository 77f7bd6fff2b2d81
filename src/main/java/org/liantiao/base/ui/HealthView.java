package org.liantiao.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.liantiao.base.health.Health;
import org.liantiao.base.health.Vital;
import org.liantiao.base.health.Vital.Light;
import org.liantiao.base.health.Vital.Size;

/** 运行状况: how the installation is, a line for each thing, the one that needs somebody first. */
@Route("admin/health")
@Menu(title = "base.health.nav", order = 69, icon = "check")
@RolesAllowed("ADMINISTRATOR")
class HealthView extends Page implements Titled {
    private static final List<String> UNITS = List.of("kB", "MB", "GB", "TB");
    private static final double STEP = 1024;

    private final Health health;
    private final Clock clock;
    private final Div lines = new Div();

    HealthView(Health health, Clock clock) {
        this.health = health;
        this.clock = clock;
        lines.addClassName("lt-column");
        lines.getElement().setAttribute("aria-live", "polite");
        add(lines);
        show();
    }

    @Override
    public String titleKey() {
        return "base.health.title";
    }

    private void show() {
        List<Vital> vitals = health.look();
        long odd = vitals.stream().filter(vital -> vital.light() != Light.GREEN).count();
        Panel panel = new Panel(odd == 0 ? getTranslation("base.health.well") : getTranslation("base.health.odd", odd));
        Button again = new Button(getTranslation("base.health.again"), event -> show());
        again.addThemeNames("tertiary");
        panel.setMore(again);
        UnorderedList list = new UnorderedList();
        list.addClassName("lt-health");
        vitals.forEach(vital -> list.add(line(vital)));
        Paragraph asOf =
                new Paragraph(getTranslation("base.health.asOf", Days.moment(getLocale(), LocalDateTime.now(clock))));
        asOf.addClassName("lt-second");
        panel.add(list, asOf);
        lines.removeAll();
        lines.add(panel);
    }

    private ListItem line(Vital vital) {
        Object[] details = vital.details().stream().map(this::readable).toArray();
        String key = vital.about() + "." + vital.says();
        Span about = new Span(getTranslation(vital.about()));
        about.addClassName("lt-health-about");
        Div text = new Div(new Span(getTranslation(key, details)));
        text.addClassName("lt-health-text");
        if (vital.light() != Light.GREEN) {
            Span advice = new Span(getTranslation(key + ".do", details));
            advice.addClassName("lt-second");
            text.add(advice);
        }
        return new ListItem(badge(vital.light()), about, text);
    }

    private Badge badge(Light light) {
        String word = getTranslation("base.health." + light);
        return switch (light) {
            case GREEN -> Badge.ok("check", word);
            case AMBER -> Badge.warn("eye", word);
            case RED -> Badge.bad("alert", word);
        };
    }

    private Object readable(Object detail) {
        return switch (detail) {
            case LocalDateTime moment ->
                moment.getYear() == LocalDateTime.now(clock).getYear()
                        ? Days.moment(getLocale(), moment)
                        : Days.full(getLocale(), moment.toLocalDate());
            case Duration time ->
                getTranslation(
                        time.toDays() > 0 ? "base.health.days" : "base.health.hours",
                        time.toDays(),
                        time.toHoursPart(),
                        time.toMinutesPart());
            case Size size -> size(size.bytes(), getLocale());
            default -> detail;
        };
    }

    private static String size(long bytes, Locale locale) {
        double amount = bytes / STEP;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.size() - 1) {
            amount /= STEP;
            unit++;
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(amount < 10 ? 1 : 0);
        return format.format(amount) + " " + UNITS.get(unit);
    }
}
