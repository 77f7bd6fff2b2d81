package org.liantiao.disputes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseFilter;

/** The saved views with their counts, as links. A phone shows the first two and the one in sight, the others behind 更多. */
final class ViewTabs extends Nav {
    private static final int ON_A_PHONE = 2;

    private boolean unfolded;

    ViewTabs() {
        addClassNames("lt-tabs", "lt-arrows");
        getElement().setAttribute("aria-label", getTranslation("disputes.list.views"));
    }

    /** @param counts of the views, in their order */
    void show(CaseFilter filter, Actor actor, List<Integer> counts) {
        removeAll();
        List<SavedView> views = SavedView.of(actor);
        for (int i = 0; i < views.size(); i++) {
            Anchor tab = tab(views.get(i), counts.get(i), filter, actor);
            if (i >= ON_A_PHONE && !views.get(i).shows(filter, actor)) tab.addClassName("lt-later");
            add(tab);
        }
        add(more());
        setClassName("unfolded", unfolded);
    }

    private Anchor tab(SavedView view, int count, CaseFilter filter, Actor actor) {
        Anchor tab = new Anchor(ListState.of(view.applyTo(filter, actor)).href());
        Span number = new Span(String.valueOf(count));
        number.addClassName("lt-tab-count");
        tab.add(new Span(getTranslation("disputes.list.view." + view)), number);
        if (view.shows(filter, actor)) tab.getElement().setAttribute("aria-current", "true");
        return tab;
    }

    private Button more() {
        Button more = new Button(getTranslation("disputes.list.views.more"), Symbol.of("chevron-down"), click -> {
            unfolded = !unfolded;
            setClassName("unfolded", unfolded);
        });
        more.setIconAfterText(true);
        more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        more.addClassName("lt-phone-only");
        return more;
    }
}
