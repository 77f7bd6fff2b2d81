package org.liantiao.reports;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Period;
import org.liantiao.jurisdiction.Area;

/** What another module has a bulletin say besides the figures of cases. Offered as a bean. */
public interface BulletinPart {
    /**
     * Counts what there is to say; it names no party and no case.
     *
     * @param area whose bulletin it is
     * @param asOf the day it is counted on
     * @return empty when there is nothing to say
     */
    Optional<BulletinSection> of(Actor writer, Area area, Period period, LocalDate asOf, Locale locale);
}
