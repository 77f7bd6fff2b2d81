package org.liantiao.base.ui;

import java.util.Optional;

/** Who sits in front of the screen, as far as the shell must know. The module of the accounts provides it. */
public interface Presence {
    /**
     * @param name the person's own name
     * @param organisation where they work
     * @param county the county's name, empty before there is one
     */
    record Who(String name, String organisation, String county) {}

    /** Whoever is signed in; nobody on the pages before. */
    Optional<Who> who();

    /** Where people see and change what is their own, as a path. */
    String ownPath();

    /** Keeps with the person that they read large text, when somebody is signed in. */
    void preferLargeText(boolean large);

    void signOut();
}
