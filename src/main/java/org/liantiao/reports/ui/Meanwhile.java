package org.liantiao.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.liantiao.base.ui.Symbol;
import org.liantiao.reports.Bulletin;

/** Says that somebody else saved meanwhile, shows what they wrote, and asks which of the two shall stand. */
final class Meanwhile extends Div {
    Meanwhile() {
        addClassName("lt-meanwhile");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** @param when they saved, in words */
    void tell(Bulletin theirs, String when, Runnable keepMine, Runnable takeTheirs) {
        removeAll();
        Div text = new Div(theirs.body());
        text.addClassName("lt-bulletin-theirs");
        Button mine = new Button(getTranslation("reports.bulletin.mine"), click -> {
            setVisible(false);
            keepMine.run();
        });
        Button other = new Button(getTranslation("reports.bulletin.theirs"), click -> takeTheirs.run());
        add(
                Symbol.of("history"),
                new Div(
                        new Paragraph(getTranslation("reports.bulletin.meanwhile", theirs.changedBy(), when)),
                        new Details(getTranslation("reports.bulletin.theirText"), text),
                        new Div(mine, other)));
        setVisible(true);
    }
}
