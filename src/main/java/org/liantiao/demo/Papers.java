package org.liantiao.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Period;
import org.liantiao.reports.Bulletins;

/** 通报: the county issued one of the last quarter that was over for some days, and has one of last month still on its desk. */
record Papers(Stage stage) {
    private static final int DAYS_AFTER = 4;
    private static final int LONG_OVER = 14;

    void tell() {
        LocalDate quarterBegan = Period.quarterOf(stage.ago(LONG_OVER)).from();
        Period quarter = Period.quarterOf(quarterBegan.minusDays(1));
        LocalDate issuedOn = stage.teller().calendar().rolled(quarterBegan.plusDays(DAYS_AFTER));
        stage.teller().script().add(issuedOn.atTime(10, 20), () -> issued(quarter));
        Period month = Period.month(YearMonth.from(stage.today()).minusMonths(1));
        stage.teller().script().add(stage.workday(1).atTime(15, 40), () -> drafted(month));
    }

    private void issued(Period period) {
        UUID draft = drafted(period);
        Bulletins bulletins = stage.teller().office().bulletins();
        Actor county = stage.actor("county");
        int version = bulletins.open(county, draft).orElseThrow().version();
        bulletins.issue(county, draft, version).orThrow();
    }

    private UUID drafted(Period period) {
        Actor county = stage.actor("county");
        return stage.teller()
                .office()
                .bulletins()
                .make(county, county.areaId(), period, Texts.CHINESE)
                .orThrow();
    }
}
