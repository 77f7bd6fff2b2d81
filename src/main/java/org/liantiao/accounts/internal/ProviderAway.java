package org.liantiao.accounts.internal;

/** The provider of the single sign-on cannot be reached, or says nothing of use about itself. */
final class ProviderAway extends RuntimeException {
    ProviderAway(String what) {
        super(what);
    }

    ProviderAway(Throwable cause) {
        super(cause);
    }
}
