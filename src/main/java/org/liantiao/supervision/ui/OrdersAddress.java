package org.liantiao.supervision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Typed;
import org.liantiao.disputes.Period;
import org.liantiao.supervision.LedgerFigure;
import org.liantiao.supervision.OrderLedger;

/** Which orders a page of the ledger shows, as its address says it. */
record OrdersAddress(Period period, @Nullable UUID organisationId, LedgerFigure figure) {
    static final String PATH = "orders";

    static OrdersAddress whole(Period period) {
        return new OrdersAddress(period, null, LedgerFigure.ISSUED);
    }

    /** What makes no sense is as if it were not there: all orders of the year that runs. */
    static OrdersAddress read(QueryParameters parameters, LocalDate today) {
        return new OrdersAddress(
                parameters
                        .getSingleParameter("period")
                        .flatMap(Period::read)
                        .filter(period -> !today.isBefore(period.from()))
                        .orElseGet(() -> Period.year(today.getYear())),
                parameters.getSingleParameter("organisation").flatMap(Typed::id).orElse(null),
                parameters
                        .getSingleParameter("show")
                        .flatMap(LedgerFigure::read)
                        .orElse(LedgerFigure.ISSUED));
    }

    OrderLedger.Wanted wanted() {
        return new OrderLedger.Wanted(period, organisationId, figure);
    }

    boolean isWhole() {
        return organisationId == null && figure == LedgerFigure.ISSUED;
    }

    OrdersAddress in(Period other) {
        return new OrdersAddress(other, organisationId, figure);
    }

    OrdersAddress of(@Nullable UUID other) {
        return new OrdersAddress(period, other, figure);
    }

    OrdersAddress showing(LedgerFigure other) {
        return new OrdersAddress(period, organisationId, other);
    }

    private QueryParameters parameters() {
        Map<String, String> all = new LinkedHashMap<>(Map.of("period", period.code()));
        if (organisationId != null) all.put("organisation", organisationId.toString());
        if (figure != LedgerFigure.ISSUED) all.put("show", figure.name());
        return QueryParameters.simple(all);
    }

    String href() {
        return PATH + "?" + parameters().getQueryString();
    }

    void open() {
        UI.getCurrent().navigate(PATH, parameters());
    }
}
