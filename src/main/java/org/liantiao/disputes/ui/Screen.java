package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.function.Consumer;

/** How wide the reader's screen is, for the few things that a style sheet cannot decide. */
record Screen(UI ui) {
    /** As in the style sheets. */
    private static final int PHONE = 700;

    static Screen of(UI ui) {
        return new Screen(ui);
    }

    /** Tells now, and whenever the window crosses the border between phone and desktop, as long as the component is shown. */
    void whenPhone(Component shown, Consumer<Boolean> phone) {
        ui.getPage().retrieveExtendedClientDetails(details -> phone.accept(isPhone(details.getWindowInnerWidth())));
        Registration resizes =
                ui.getPage().addBrowserWindowResizeListener(event -> phone.accept(isPhone(event.getWidth())));
        shown.addDetachListener(detach -> {
            detach.unregisterListener();
            resizes.remove();
        });
    }

    private static boolean isPhone(int width) {
        return width > 0 && width <= PHONE;
    }
}
