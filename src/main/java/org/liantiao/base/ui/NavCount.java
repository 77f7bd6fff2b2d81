package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;

/** How much waits in a view for whoever is signed in; stands behind its entry in the drawer. A module offers it as a bean. */
public interface NavCount {
    Class<? extends Component> view();

    /** Asked at every change of screen; nothing is shown for 0. */
    int count();
}
