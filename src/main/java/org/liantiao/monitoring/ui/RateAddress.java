package org.liantiao.monitoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Typed;
import org.liantiao.disputes.Period;
import org.liantiao.disputes.Slice;

/**
 * What the screens of the rates show, as their addresses carry it: {@code rate?area=…&period=2026-Q2&tier=VILLAGE}.
 *
 * @param area null for the reader's own
 */
record RateAddress(@Nullable UUID area, Period period, Slice slice) {
    static final String PATH = "rate";
    static final String WALL = "wall";

    /** Whatever makes no sense in an address is as if it were not there. */
    static RateAddress read(QueryParameters parameters, LocalDate today) {
        return new RateAddress(
                parameters.getSingleParameter("area").flatMap(Typed::id).orElse(null),
                PeriodNames.asked(parameters, today),
                slice(parameters));
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (area != null) parameters.put("area", List.of(area.toString()));
        parameters.put("period", List.of(period.code()));
        slice.parameters().forEach((name, value) -> parameters.put(name, List.of(value)));
        return new QueryParameters(parameters);
    }

    /** The same, filling a wall. */
    QueryParameters onTheWall() {
        Map<String, List<String>> parameters = new LinkedHashMap<>(parameters().getParameters());
        parameters.put(WALL, List.of(""));
        return new QueryParameters(parameters);
    }

    String href() {
        return href(PATH);
    }

    /** The same on another screen of the rates. */
    String href(String path) {
        return path + "?" + parameters().getQueryString();
    }

    RateAddress at(UUID area) {
        return new RateAddress(area, period, slice);
    }

    RateAddress in(Period period) {
        return new RateAddress(area, period, slice);
    }

    RateAddress of(Slice slice) {
        return new RateAddress(area, period, slice);
    }

    private static Slice slice(QueryParameters parameters) {
        try {
            return Slice.read(parameters.getParameters());
        } catch (IllegalArgumentException senseless) {
            return Slice.ALL;
        }
    }
}
