package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import io.micrometer.core.instrument.Metrics;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.liantiao.base.Refusal;

/**
 * Shows refusals: each beside its field, the others here. To be put above the button of a form. What was typed stays.
 */
public final class Refusals extends Div {
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    public Refusals() {
        addClassName("lt-refusals");
        getElement().setAttribute("role", "alert");
    }

    /** Refusals of this field's name stand beside this component. */
    public <C extends Component & HasValidationProperties> Refusals beside(String field, C component) {
        fields.put(field, component);
        return this;
    }

    /** Shows these while somebody types, and leaves the focus where it is. */
    public void mark(List<Refusal> refusals) {
        clear();
        refusals.forEach(this::show);
    }

    /** Takes back what was shown before, shows these, and leads to the first field that needs a look. */
    public void show(List<Refusal> refusals) {
        mark(refusals);
        fields.values().stream()
                .filter(HasValidationProperties::isInvalid)
                .findFirst()
                .ifPresent(Refusals::focus);
    }

    public void clear() {
        removeAll();
        fields.values().forEach(field -> field.setInvalid(false));
    }

    private void show(Refusal refusal) {
        Metrics.counter("liantiao.refusals", "rule", refusal.rule()).increment();
        HasValidationProperties field = fields.get(refusal.field());
        if (field == null) add(new Paragraph(Symbol.of("alert"), new Span(sentence(this, refusal))));
        else if (!field.isInvalid()) {
            field.setErrorMessage(sentence(this, refusal));
            field.setInvalid(true);
        }
    }

    /** What a refusal says, in the language of the screen it is shown on. */
    public static String sentence(Component screen, Refusal refusal) {
        Locale locale = UI.getCurrent().getLocale();
        Object[] details = refusal.details().stream()
                .map(detail -> readable(locale, detail))
                .toArray();
        return screen.getTranslation(refusal.key(), details);
    }

    /** Days as people write them; numbers without grouping, since most are years, lengths and serials. */
    private static Object readable(Locale locale, Object detail) {
        return switch (detail) {
            case LocalDate day -> Days.full(locale, day);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            case BigDecimal amount -> amount.toPlainString();
            default -> detail;
        };
    }

    private static void focus(HasElement field) {
        if (field instanceof Focusable<?> focusable) focusable.focus();
    }
}
