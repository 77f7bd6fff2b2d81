package org.liantiao.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinRequest;
import java.util.function.Consumer;

/** 大字版: large text on or off, at once and without a reload, so that nothing typed is lost. */
public final class LargeTextButton extends Button {
    private boolean large = Reader.readsLargeText(VaadinRequest.getCurrent());

    /** @param chosen told what was chosen, to keep it with the person */
    public LargeTextButton(Consumer<Boolean> chosen) {
        addThemeVariants(ButtonVariant.TERTIARY);
        addClickListener(click -> {
            large = !large;
            Reader.chooseLargeText(large);
            chosen.accept(large);
            show();
            click.getSource().getUI().ifPresent(this::resize);
        });
        show();
    }

    private void show() {
        setText(getTranslation(large ? "base.largeText.off" : "base.largeText.on"));
    }

    private void resize(UI ui) {
        ui.getPage().executeJs("document.documentElement.classList.toggle('large', $0)", large);
    }
}
