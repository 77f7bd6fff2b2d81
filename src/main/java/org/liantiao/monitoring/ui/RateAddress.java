package org.liantiao.monitoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Typed;
import org.liantiao.disputes.Period;
import org.liantiao.jurisdiction.Tier;

/**
 * What the rate page shows, as its address carries it: {@code rate?area=…&period=2026-Q2&tier=VILLAGE}.
 *
 * @param area null for the reader's own
 */
record RateAddress(
        @Nullable UUID area, Period period, @Nullable Tier tier) {
    static final String PATH = "rate";

    /** Whatever makes no sense in an address, or has not begun, is as if it were not there: the quarter that runs. */
    static RateAddress read(QueryParameters parameters, LocalDate today) {
        Period period = parameters
                .getSingleParameter("period")
                .flatMap(Period::read)
                .filter(read -> !today.isBefore(read.from()))
                .orElseGet(() -> Period.quarterOf(today));
        return new RateAddress(
                parameters.getSingleParameter("area").flatMap(Typed::id).orElse(null),
                period,
                parameters.getSingleParameter("tier").flatMap(RateAddress::tier).orElse(null));
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (area != null) parameters.put("area", List.of(area.toString()));
        parameters.put("period", List.of(period.code()));
        if (tier != null) parameters.put("tier", List.of(tier.name()));
        return new QueryParameters(parameters);
    }

    String href() {
        return PATH + "?" + parameters().getQueryString();
    }

    RateAddress at(UUID area) {
        return new RateAddress(area, period, tier);
    }

    RateAddress in(Period period) {
        return new RateAddress(area, period, tier);
    }

    RateAddress of(@Nullable Tier tier) {
        return new RateAddress(area, period, tier);
    }

    private static Optional<Tier> tier(String text) {
        for (Tier tier : Tier.values()) if (tier.name().equals(text)) return Optional.of(tier);
        return Optional.empty();
    }
}
