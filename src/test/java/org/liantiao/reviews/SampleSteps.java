package org.liantiao.reviews;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.FigureCases;
import org.liantiao.disputes.Period;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;

/** The way of a sample in tests, from a month of settlements on. */
record SampleSteps(
        TestCounty county, Chains chains, Samples samples, DrawnSheets drawn, Sheets sheets, AdjustableClock clock) {
    static final Period JUNE = Period.month(YearMonth.of(2026, 6));
    static final LocalDateTime JULY = LocalDateTime.of(2026, 7, 2, 9, 0);

    /** Twelve settlements in June; then it is July. */
    void aMonthOfSettlements() {
        for (int i = 0; i < 6; i++) settled(county.village());
        for (int i = 0; i < 3; i++) settled(county.village3());
        for (int i = 0; i < 3; i++) settled(county.township3());
        clock.set(JULY);
    }

    UUID announced(Map<String, Integer> wanted) {
        return samples.announce(
                        county.county(), form(JUNE, wanted, JULY.toLocalDate().plusDays(1)))
                .orThrow();
    }

    static SampleForm form(Period period, Map<String, Integer> wanted, LocalDate day) {
        return form(period, wanted, day, "");
    }

    static SampleForm form(Period period, Map<String, Integer> wanted, LocalDate day, String reason) {
        SeedForm index = new SeedForm(SeedForm.Kind.NUMBER, 2);
        return new SampleForm(period, FigureCases.Part.TIER, wanted, "7月3日上证指数收盘", index, day, reason);
    }

    UUID drawnWhole() {
        UUID sample = announced(Map.of("VILLAGE", 99, "TOWNSHIP", 99));
        clock.set(JULY.plusDays(1));
        return samples.draw(county.county(), sample, "3385.16").orThrow();
    }

    SamplePage page(UUID sample) {
        return samples.page(county.county(), sample).orElseThrow();
    }

    void fill(Actor actor, UUID sheet) {
        for (Criterion criterion :
                sheets.page(actor, sheet).orElseThrow().criteria().list())
            sheets.mark(
                            actor,
                            sheet,
                            criterion.id(),
                            criterion.isPointed()
                                    ? new Mark(null, criterion.points(), "")
                                    : new Mark(Answer.MET, null, ""))
                    .orThrow();
    }

    UUID raise(Actor actor, UUID sheet, Finding.Kind kind) {
        UUID holder = sheets.page(actor, sheet).orElseThrow().file().head().holderId();
        LocalDate due = LocalDate.now(clock).plusDays(5);
        return sheets.raise(actor, sheet, new FindingForm(kind, "当事人说没有化解", holder, due))
                .orThrow();
    }

    UUID settled(Actor actor) {
        UUID dispute = chains.accepted(actor);
        chains.session(actor, dispute).orThrow();
        chains.agreeOrally(actor, dispute).orThrow();
        return dispute;
    }
}
