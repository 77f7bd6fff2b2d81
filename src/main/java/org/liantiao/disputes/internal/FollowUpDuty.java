package org.liantiao.disputes.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.People;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.FollowUpRules;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.Settings;
import org.springframework.stereotype.Component;

/**
 * Plans the call-backs, and says who makes them. Where the county wants somebody other than who settled the case, a colleague
 * of theirs does; where there is none, the tier above; and where nobody is there either, they themselves, for it must be
 * possible. What is under seal nobody else can open, so there it is for those who handle it. {@link PileSql} says the same of many cases at once.
 */
@Component
public class FollowUpDuty {
    /** What the county says of it, by the names of its settings. */
    public static final String AFTER_DUE = "follow-up-due-days";

    public static final String AFTER_RISK = "follow-up-risk-days";
    public static final String AFTER_SAMPLE = "follow-up-sample-days";
    public static final String SHARE = "follow-up-share";
    public static final String RISK = "follow-up-risk";
    public static final String BY_OTHER = "follow-up-by-other";
    public static final String YES = "YES";

    private static final List<String> ALL = List.of(AFTER_DUE, AFTER_RISK, AFTER_SAMPLE, SHARE, RISK, BY_OTHER);

    private static final Set<StepKind> PLANNING = EnumSet.of(
            StepKind.AGREED,
            StepKind.PART_PERFORMED,
            StepKind.PERFORMED,
            StepKind.PERFORMANCE_WITHDRAWN,
            StepKind.FOLLOWED_UP,
            StepKind.RISK_NOTED,
            StepKind.RISK_GRADED);

    private final Settings settings;
    private final People people;

    FollowUpDuty(Settings settings, People people) {
        this.settings = settings;
        this.people = people;
    }

    public FollowUpRules rules() {
        Map<String, String> set = settings.values(ALL);
        return new FollowUpRules(
                number(set, AFTER_DUE),
                number(set, AFTER_RISK),
                number(set, AFTER_SAMPLE),
                number(set, SHARE),
                Risk.valueOf(Objects.requireNonNull(set.get(RISK))),
                YES.equals(set.get(BY_OTHER)));
    }

    private static int number(Map<String, String> set, String name) {
        return Integer.parseInt(Objects.requireNonNull(set.get(name)));
    }

    /** After a step that a plan comes from: what the case waits for now, by the rules that held when it was settled. */
    void plan(Dispute dispute) {
        if (dispute.freshSteps().stream().noneMatch(step -> PLANNING.contains(step.kind()))) return;
        boolean settled = AfterSettling.settled(dispute).isPresent();
        Round round = dispute.round();
        round.plan(
                settled
                        ? PlannedFollowUp.of(dispute, round.plannedBy(this::rules))
                                .orElse(null)
                        : null);
    }

    /** Whether somebody calls back on a settled case; the refusal says who does instead. */
    public Optional<Refusal> makes(Actor actor, Dispute dispute) {
        boolean handles = Access.handles(actor, dispute).isEmpty();
        if (dispute.danger().isSealed() || !YES.equals(settings.value(BY_OTHER)))
            return handles ? Handling.done() : Handling.no("notYours");
        UUID settler = dispute.round().settledBy();
        if (handles && !actor.personId().equals(settler)) return Handling.done();
        boolean colleagues = isThere(dispute.holding().holder().area().id(), settler);
        UUID above = above(dispute);
        if (!handles)
            return !colleagues && above != null && actor.mediatesFor(above) ? Handling.done() : Handling.no("notYours");
        if (colleagues) return Handling.no("followUp.colleague");
        return above != null && isThere(above, settler) ? Handling.no("followUp.above") : Handling.done();
    }

    private boolean isThere(UUID area, @Nullable UUID besides) {
        return people.mediatorsOf(area).stream().anyMatch(person -> !person.id().equals(besides));
    }

    private static @Nullable UUID above(Dispute dispute) {
        return dispute.holding()
                .holder()
                .tier()
                .above()
                .map(tier -> dispute.place().at(tier))
                .orElse(null);
    }
}
