package org.liantiao.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.liantiao.base.ui.Days;
import org.liantiao.reports.Wording;

/** What a draft said before, asked for only when somebody wants to see it; any of it can be taken back. */
final class FormerWordings extends Details {
    /** Asks for them, the latest first. */
    interface Asked {
        List<Wording> wordings();
    }

    private final Clock clock;
    private final Consumer<Wording> take;

    /** @param take what becomes of the one somebody wants back */
    FormerWordings(Asked asked, Clock clock, Consumer<Wording> take) {
        this.clock = clock;
        this.take = take;
        setSummaryText(getTranslation("reports.bulletin.former"));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) show(asked.wordings());
        });
    }

    private void show(List<Wording> wordings) {
        removeAll();
        if (wordings.isEmpty()) add(new Paragraph(getTranslation("reports.bulletin.former.none")));
        else wordings.forEach(wording -> add(line(wording)));
    }

    private Component line(Wording wording) {
        Div text = new Div(new H3(wording.title()), new Div(wording.body()));
        text.addClassName("lt-bulletin-theirs");
        Button back = new Button(getTranslation("reports.bulletin.former.take"), click -> take.accept(wording));
        return new Details(
                getTranslation(
                        "reports.bulletin.changedBy",
                        wording.by(),
                        Days.moment(getLocale(), LocalDateTime.ofInstant(wording.at(), clock.getZone()))),
                text,
                back);
    }
}
