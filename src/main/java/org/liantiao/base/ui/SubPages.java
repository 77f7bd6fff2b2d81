package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The screens that share one place of the drawer, as tabs: the one at an address, and those whose addresses lie below it. */
public final class SubPages extends Nav {
    /** @param here the screen they stand on */
    public SubPages(String path, Class<? extends Component> here) {
        addClassNames("lt-tabs", "lt-arrows");
        getElement().setAttribute("aria-label", getTranslation("base.nav.sub"));
        Destination.of(path).forEach(page -> {
            Anchor link = new Anchor(page.path(), getTranslation(page.titleKey() + ".tab"));
            if (here.equals(page.view())) link.getElement().setAttribute("aria-current", "page");
            add(link);
        });
    }
}
