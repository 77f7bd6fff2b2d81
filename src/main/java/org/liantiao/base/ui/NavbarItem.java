package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;

/** Something a module puts into the navbar of every screen, at its right: the search, the bell. Offered as a bean. */
public interface NavbarItem {
    /** A fresh component for one browser tab. */
    Component create();
}
