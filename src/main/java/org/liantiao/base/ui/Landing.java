package org.liantiao.base.ui;

import java.util.Optional;

/** A module that knows where somebody should land after signing in, offered as a bean. Without one it is the first entry of the drawer. */
public interface Landing {
    /** A path for whoever is signed in; empty when this module has no say. */
    Optional<String> path();
}
