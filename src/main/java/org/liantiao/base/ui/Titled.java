package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasDynamicTitle;

/** A view with a title from the bundles; it stands in the navbar and on the browser's tab. */
public interface Titled extends HasDynamicTitle {
    String titleKey();

    /** Whether the view brings a first heading of its own, so that the navbar's is not one. */
    default boolean hasOwnHeading() {
        return false;
    }

    @Override
    default String getPageTitle() {
        return ((Component) this).getTranslation(titleKey());
    }
}
