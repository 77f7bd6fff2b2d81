package org.liantiao.base.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;

/** How much waits in the views for whoever is signed in; stands behind their entries in the drawer. A module offers it as a bean. */
public interface NavCounts {
    /** By view, asked at every change of screen; nothing is shown for 0. */
    Map<Class<? extends Component>, Integer> counts();
}
