package org.liantiao.monitoring.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.base.ui.Badge;
import org.liantiao.base.ui.Days;
import org.liantiao.disputes.ClosedPeriod;
import org.liantiao.disputes.ClosedPeriods;
import org.liantiao.monitoring.RatePage;

/** 已锁定: the period in sight has been closed, so what was reported of it may differ from what stands here. Opens it as it was. */
final class ClosedSign extends Anchor {
    private ClosedSign(ClosedPeriod closed, RateAddress address, Clock clock) {
        super(PeriodsView.href(closed, address));
        addClassName("lt-closed-sign");
        String on = Days.full(getLocale(), LocalDate.ofInstant(closed.at(), clock.getZone()));
        add(Badge.quiet("lock", getTranslation("monitoring.closed")));
        setTitle(getTranslation("monitoring.closed.how", on));
    }

    /** Nothing while the period runs or is open to corrections, and for partners, whose cases are no area's. */
    static Optional<ClosedSign> of(
            ClosedPeriods periods, Actor actor, RatePage page, RateAddress address, Clock clock) {
        if (page.ownCasesOnly() || !page.period().to().isBefore(page.asOf())) return Optional.empty();
        return periods.of(actor.countyId(), page.period()).map(closed -> new ClosedSign(closed, address, clock));
    }
}
