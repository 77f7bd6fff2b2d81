package org.liantiao.accounts.ui;

import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.jurisdiction.Tier;

/** Organisations to choose from: village names repeat, so a village's carries its township. */
final class OrganisationNames {
    private OrganisationNames() {}

    static String full(Organisation organisation) {
        Area township = organisation.area().parent();
        return organisation.tier() == Tier.VILLAGE && township != null
                ? township.name() + organisation.name()
                : organisation.name();
    }
}
