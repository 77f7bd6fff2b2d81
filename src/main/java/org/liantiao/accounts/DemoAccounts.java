package org.liantiao.accounts;

import java.util.List;

/** The accounts that the demo county names on its sign-in page. Only the demo offers them. */
public interface DemoAccounts {
    /**
     * @param login what fills the form
     * @param roleKey who this is, in the bundles
     * @param symbol the drawing beside it
     * @param name the invented person
     * @param organisation where they work
     * @param taskKey what they can do here, in the bundles
     */
    record DemoAccount(String login, String roleKey, String symbol, String name, String organisation, String taskKey) {}

    List<DemoAccount> accounts();

    /** The one password of all of them. */
    String password();
}
