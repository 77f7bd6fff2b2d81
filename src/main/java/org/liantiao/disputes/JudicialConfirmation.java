package org.liantiao.disputes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.disputes.internal.Access;
import org.liantiao.disputes.internal.AfterSettling;
import org.liantiao.disputes.internal.Steps;
import org.liantiao.jurisdiction.Calendars;
import org.springframework.stereotype.Service;

/**
 * 司法确认: both parties ask a people’s court to confirm their agreement, so that it can be enforced (人民调解法 art. 33;
 * 民事诉讼法 2023 art. 205, 206). Written and oral agreements alike, within 30 days of taking effect.
 */
@Service
public class JudicialConfirmation {
    /** Years, as for whatever else happens after a settlement. */
    private static final int OLDEST = 30;

    private final Steps steps;
    private final Calendars calendars;
    private final Clock clock;

    JudicialConfirmation(Steps steps, Calendars calendars, Clock clock) {
        this.steps = steps;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * An application as typed. Fields of refusals: {@code day, court, matter, both}.
     *
     * @param both both parties applied; one alone cannot
     */
    public record Application(
            @Nullable LocalDate day, String court, @Nullable AgreementMatter matter, boolean both) {}

    /** The last day on which both can apply for what took effect on a day. */
    public LocalDate lastDay(LocalDate effective) {
        return AfterSettling.lastDay(effective, calendars.current());
    }

    /** Notes that it was applied for; papers and rules are the court’s. */
    public Outcome<UUID> apply(Actor actor, UUID requestId, UUID disputeId, Application form) {
        Reading reading = new Reading();
        LocalDate day = past(form.day(), reading);
        String court = reading.line("court", form.court(), 80);
        AgreementMatter matter =
                Objects.requireNonNullElse(reading.choice("matter", form.matter()), AgreementMatter.CLAIM);
        if (!form.both()) reading.refuse("both", "court.both");
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute)
                        .or(() -> AfterSettling.apply(
                                dispute, new AfterSettling.Application(day, court, matter), moment)));
    }

    /** What the court answered, as typed. Fields of refusals: {@code answer, day, document}. */
    public record Answer(
            @Nullable CourtAnswer answer, @Nullable LocalDate day, String document) {}

    /** Notes the answer. A ruling has a number; only what the parties withdrew may have none. */
    public Outcome<UUID> answer(Actor actor, UUID requestId, UUID disputeId, Answer form) {
        Reading reading = new Reading();
        CourtAnswer answer = Objects.requireNonNullElse(reading.choice("answer", form.answer()), CourtAnswer.WITHDRAWN);
        LocalDate day = past(form.day(), reading);
        String document = answer == CourtAnswer.WITHDRAWN
                ? reading.optionalLine("document", form.document(), 60)
                : reading.line("document", form.document(), 60);
        if (!reading.clean()) return reading.refused();
        return steps.take(
                actor,
                requestId,
                disputeId,
                (dispute, moment) -> Access.handles(actor, dispute)
                        .or(() -> AfterSettling.answer(dispute, answer, day, document, moment)));
    }

    private LocalDate past(@Nullable LocalDate day, Reading reading) {
        LocalDate today = LocalDate.now(clock);
        return reading.day("day", day, today.minusYears(OLDEST), today);
    }
}
