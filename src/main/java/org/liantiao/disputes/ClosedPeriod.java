package org.liantiao.disputes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * 锁定的统计期: a period whose figures the county has closed.
 *
 * @param version 1 for the first time it was closed, 2 for the second
 * @param asOf the day its figures were seen from
 * @param definitions which wording of the figures held ({@link Figure#DEFINITIONS})
 * @param by the name of who closed it
 */
public record ClosedPeriod(
        UUID id, Period period, int version, LocalDate asOf, int definitions, Instant at, String by) {}
