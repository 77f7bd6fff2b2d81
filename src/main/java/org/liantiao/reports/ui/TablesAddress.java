package org.liantiao.reports.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Typed;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.ui.PeriodNames;
import org.liantiao.reports.Breakdown;

/**
 * Which table is shown, as its address carries it: {@code rate/tables?area=…&period=2026-Q2&by=SOURCE}.
 *
 * @param area null for the reader's own
 */
record TablesAddress(@Nullable UUID area, Period period, Breakdown by) {
    static final String PATH = "rate/tables";

    /** Whatever makes no sense in an address is as if it were not there. */
    static TablesAddress read(QueryParameters parameters, LocalDate today) {
        return new TablesAddress(
                parameters.getSingleParameter("area").flatMap(Typed::id).orElse(null),
                PeriodNames.asked(parameters, today),
                parameters.getSingleParameter("by").flatMap(Breakdown::read).orElse(Breakdown.TYPE));
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (area != null) parameters.put("area", List.of(area.toString()));
        parameters.put("period", List.of(period.code()));
        parameters.put("by", List.of(by.name()));
        return new QueryParameters(parameters);
    }

    String href() {
        return PATH + "?" + parameters().getQueryString();
    }

    TablesAddress at(UUID area) {
        return new TablesAddress(area, period, by);
    }

    TablesAddress in(Period period) {
        return new TablesAddress(area, period, by);
    }

    TablesAddress by(Breakdown by) {
        return new TablesAddress(area, period, by);
    }
}
