package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.jurisdiction.Tier;
import org.liantiao.monitoring.AreaName;

/** Leads to the form by which a place is ordered to act (督办); there the right is asked again. */
final class OrderLink extends Anchor {
    /** The occasions of an order, as its address says them. */
    static final String RATE = "RATE";

    static final String HINT = "HINT";

    OrderLink(AreaName area, String occasion) {
        super(
                "orders/new?occasion=" + occasion + "&area=" + area.id(),
                UI.getCurrent().getTranslation("monitoring.areas.order.issue"));
        addClassName("lt-second");
    }

    /** Empty for whoever issues none, and for the county itself, which nobody in it orders to act. */
    static Optional<OrderLink> of(Actor actor, AreaName area, String occasion) {
        return actor.supervisesCounty() && area.tier() != Tier.COUNTY
                ? Optional.of(new OrderLink(area, occasion))
                : Optional.empty();
    }
}
