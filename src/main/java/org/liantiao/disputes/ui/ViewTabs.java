package org.liantiao.disputes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseFilter;

/** The saved views with their counts, as links. A phone shows the first two and the one in sight, the others behind 更多. */
final class ViewTabs extends Nav {
    private static final int ON_A_PHONE = 2;

    private final List<Tab> tabs = new ArrayList<>();
    private boolean unfolded;

    ViewTabs() {
        addClassNames("lt-tabs", "lt-arrows");
        getElement().setAttribute("aria-label", getTranslation("disputes.list.views"));
    }

    /** The tabs that are there stay, so that the one just chosen keeps the focus. @param counts of the views, in their order */
    void show(CaseFilter filter, Actor actor, List<Integer> counts) {
        if (tabs.isEmpty()) make(actor);
        for (int i = 0; i < tabs.size(); i++) {
            boolean shown = tabs.get(i).show(filter, actor, counts.get(i));
            tabs.get(i).setClassName("lt-later", i >= ON_A_PHONE && !shown);
        }
    }

    private void make(Actor actor) {
        SavedView.of(actor).forEach(view -> tabs.add(new Tab(view)));
        tabs.forEach(this::add);
        add(more());
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

    /** One view as a link. */
    private static final class Tab extends Anchor {
        private final SavedView view;
        private final Span number = new Span();

        private Tab(SavedView view) {
            this.view = view;
            number.addClassName("lt-tab-count");
            add(new Span(getTranslation("disputes.list.view." + view)), number);
        }

        /** @return whether this is what the list shows */
        private boolean show(CaseFilter filter, Actor actor, int count) {
            setHref(ListState.of(view.applyTo(filter, actor)).href());
            number.setText(String.valueOf(count));
            boolean shown = view.shows(filter, actor);
            if (shown) getElement().setAttribute("aria-current", "true");
            else getElement().removeAttribute("aria-current");
            return shown;
        }
    }
}
