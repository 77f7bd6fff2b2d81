package org.liantiao.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.FigureCases;
import org.liantiao.disputes.Period;
import org.liantiao.reviews.Answer;
import org.liantiao.reviews.Call;
import org.liantiao.reviews.Criterion;
import org.liantiao.reviews.DrawnSheets;
import org.liantiao.reviews.Finding;
import org.liantiao.reviews.FindingForm;
import org.liantiao.reviews.Mark;
import org.liantiao.reviews.SampleForm;
import org.liantiao.reviews.SamplePage;
import org.liantiao.reviews.Samples;
import org.liantiao.reviews.SeedForm;
import org.liantiao.reviews.SheetPage;
import org.liantiao.reviews.Sheets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** 评查与抽查: the steps by which a sample is announced and drawn, and its sheets filled in. */
@Component
@Profile("demo")
record ReviewDesk(Samples samples, DrawnSheets drawn, Sheets sheets) {
    private static final int OF_EACH_TIER = 3;
    private static final int DAYS_TO_PUT_RIGHT = 10;

    UUID announced(Actor who, Period period, LocalDate seedDay) {
        Map<String, Integer> wanted = samples.preview(who, period, FigureCases.Part.TIER).keySet().stream()
                .collect(Collectors.toMap(tier -> tier, tier -> OF_EACH_TIER));
        SeedForm number = new SeedForm(SeedForm.Kind.NUMBER, 2);
        return samples.announce(
                        who,
                        new SampleForm(
                                period,
                                FigureCases.Part.TIER,
                                wanted,
                                Tale.PHRASES.text("sample.source"),
                                number,
                                seedDay,
                                ""))
                .orThrow();
    }

    void drawn(Actor who, UUID sample) {
        samples.draw(who, sample, Tale.PHRASES.text("sample.seed")).orThrow();
    }

    /** Reads the first of the drawn files that is theirs to read, calls the party and asks for one thing to be put right. */
    void concluded(Actor who, UUID sample, LocalDate today) {
        UUID sheet = begun(who, sample);
        SheetPage page = sheets.page(who, sheet).orElseThrow();
        for (Criterion criterion : page.criteria().list())
            sheets.mark(who, sheet, criterion.id(), mark(criterion, page)).orThrow();
        String said = Tale.PHRASES.text("sample.call");
        drawn.call(who, sheet, new Call(true, Call.Said.YES, Call.Said.YES, Call.Said.YES, said))
                .orThrow();
        sheets.raise(
                        who,
                        sheet,
                        new FindingForm(
                                Finding.Kind.CORRECT,
                                Tale.PHRASES.text("sample.finding"),
                                page.holders().keySet().iterator().next(),
                                today.plusDays(DAYS_TO_PUT_RIGHT)))
                .orThrow();
        sheets.conclude(who, sheet).orThrow();
    }

    private static Mark mark(Criterion criterion, SheetPage page) {
        if (!criterion.isPointed()) return new Mark(Answer.MET, null, "");
        Criterion first = page.criteria().list().stream()
                .filter(Criterion::isPointed)
                .findFirst()
                .orElseThrow();
        return first.equals(criterion)
                ? new Mark(null, criterion.points() - 1, Tale.PHRASES.text("sample.remark"))
                : new Mark(null, criterion.points(), "");
    }

    /** Begins a sheet of a drawn file that nobody has begun, and that they may review. */
    UUID begun(Actor who, UUID sample) {
        SamplePage page = samples.page(who, sample).orElseThrow();
        return page.drawn().stream()
                .filter(one -> one.sheetId() == null)
                .map(one -> drawn.begin(who, sample, one.disputeId()))
                .filter(outcome -> outcome.isDone())
                .findFirst()
                .orElseThrow()
                .orThrow();
    }
}
