package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** What somebody has to know whatever screen they are on; one line above it. A module offers it as a bean. */
public interface Banner {
    /** Asked at every change of screen. @param address the screen's path */
    Optional<Component> above(String address);
}
