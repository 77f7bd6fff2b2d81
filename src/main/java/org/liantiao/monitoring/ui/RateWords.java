package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.liantiao.monitoring.ResolutionRate;

/** How pages name the rate they are about, and what stands above and below its line. */
record RateWords(Component reader, ResolutionRate rate) {
    /** 化解率（按期限）. */
    String name() {
        return reader.getTranslation(rate.textKey());
    }

    /** 化解 ÷ 应化解. */
    String fraction() {
        return reader.getTranslation(rate.numerator().textKey()) + " ÷ "
                + reader.getTranslation(rate.denominator().textKey());
    }

    /** 应化解, as a sentence calls the cases below the line. */
    String whole() {
        return reader.getTranslation(rate.textKey() + ".whole");
    }

    /** 未化解, as a sentence calls what is not resolved. */
    String unresolved() {
        return reader.getTranslation("monitoring.unresolved." + rate);
    }

    /** The name as it stands small behind a heading. */
    Component beside() {
        Span name = new Span(name());
        name.addClassNames("lt-third", "lt-rate-named");
        return name;
    }
}
