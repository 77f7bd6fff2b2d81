package org.liantiao.jurisdiction.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.liantiao.jurisdiction.GoesAlong;

/** What an area has, in figures, before it is redrawn. */
class AlongList extends Div {

    AlongList(String title, GoesAlong.Amounts amounts) {
        Span heading = new Span(title);
        heading.addClassName("lt-second");
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("lt-area-facts", "lt-along");
        if (amounts.villages() > 0) line(facts, "villages", amounts.villages());
        line(facts, "people", amounts.people());
        if (amounts.organisations() > 0) line(facts, "organisations", amounts.organisations());
        if (amounts.team() > 0) line(facts, "team", amounts.team());
        line(facts, "openCases", amounts.openCases());
        line(facts, "cases", amounts.cases());
        add(heading, facts);
        addClassName("lt-along-box");
    }

    private void line(DescriptionList facts, String what, int number) {
        facts.add(
                new Term(getTranslation("jurisdiction.along." + what)),
                new Description(getTranslation("jurisdiction.along." + what + ".number", number)));
    }
}
