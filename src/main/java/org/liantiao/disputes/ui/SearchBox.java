package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import org.liantiao.base.NumbersInText;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseFilter;

/** Finds cases by code, name, telephone, ID number or words, from any screen; {@code /} leads here. */
final class SearchBox extends TextField implements AfterNavigationObserver {
    SearchBox() {
        addClassName("lt-search");
        setPlaceholder(getTranslation("disputes.search.placeholder"));
        setAriaLabel(getTranslation("disputes.search.label"));
        setPrefixComponent(Symbol.of("search"));
        setClearButtonVisible(true);
        setMaxLength(60);
        addKeyPressListener(Key.ENTER, press -> search());
        // The little cross takes the search back where its results are shown.
        addValueChangeListener(change -> {
            if (change.isFromClient() && isEmpty() && !change.getOldValue().isEmpty()) leave();
        });
    }

    /** Shows what the list was searched for; a number of a person is not shown again. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String text = isList(event.getLocation().getPath())
                ? SearchText.read(event.getLocation().getQueryParameters())
                : "";
        setValue(NumbersInText.perhaps(text) ? "" : text);
    }

    private void search() {
        String text = SearchText.shortened(getValue());
        if (!text.isEmpty()) go(ListState.of(CaseFilter.of(text)));
    }

    private void leave() {
        UI ui = UI.getCurrent();
        if (isList(ui.getActiveViewLocation().getPath())) go(ListState.DEFAULT);
    }

    private static boolean isList(String path) {
        return path.equals(DisputesView.PATH);
    }

    private static void go(ListState state) {
        UI.getCurrent().navigate(DisputesView.PATH, state.parameters());
    }
}
