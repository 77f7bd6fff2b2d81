package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.AgreementMatter;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.CourtAnswer;
import org.liantiao.disputes.DayUnit;
import org.liantiao.disputes.End;
import org.liantiao.disputes.FollowUpReason;
import org.liantiao.disputes.Ground;
import org.liantiao.disputes.Harm;
import org.liantiao.disputes.Kept;
import org.liantiao.disputes.NextStep;
import org.liantiao.disputes.PartRole;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.RulingKind;
import org.liantiao.disputes.Satisfaction;
import org.liantiao.disputes.SessionResult;
import org.liantiao.disputes.Signal;
import org.liantiao.disputes.State;
import org.liantiao.disputes.StepKind;
import org.liantiao.jurisdiction.ParticipantKind;
import org.liantiao.jurisdiction.Tier;

/** The words of the field in the reader's language; every screen of disputes says the same ones. */
public final class Words {
    /** The kinds of words there are, and how their keys begin. */
    static final Map<Class<? extends Enum<?>>, String> KINDS = Map.ofEntries(
            Map.entry(Tier.class, "tier"),
            Map.entry(State.class, "state"),
            Map.entry(End.class, "end"),
            Map.entry(Risk.class, "risk"),
            Map.entry(Signal.Duty.class, "duty"),
            Map.entry(ParticipantKind.class, "participant"),
            Map.entry(PartRole.class, "role"),
            Map.entry(Ground.class, "ground"),
            Map.entry(RulingKind.class, "ruling"),
            Map.entry(SessionResult.class, "result"),
            Map.entry(AgreementForm.class, "form"),
            Map.entry(AgreementMatter.class, "matter"),
            Map.entry(CourtAnswer.class, "courtAnswer"),
            Map.entry(Harm.class, "harm"),
            Map.entry(FollowUpReason.class, "followUp"),
            Map.entry(Kept.class, "kept"),
            Map.entry(Satisfaction.class, "satisfaction"),
            Map.entry(PartySide.class, "side"),
            Map.entry(PartyKind.class, "partyKind"),
            Map.entry(NextStep.class, "next"),
            Map.entry(CaseAction.class, "action"),
            Map.entry(StepKind.class, "step"),
            Map.entry(ClockEntryKind.class, "clock"),
            Map.entry(DayUnit.class, "unit"));

    /** Steps whose note is a part of their sentence. */
    private static final Set<StepKind> TOLD = EnumSet.of(
            StepKind.IMPORTED,
            StepKind.RISK_NOTED,
            StepKind.REPORTED,
            StepKind.PARTY_COMPLETED,
            StepKind.HANDLER_CHANGED,
            StepKind.COURT_APPLIED,
            StepKind.COURT_CONFIRMED,
            StepKind.COURT_REFUSED,
            StepKind.COURT_WITHDRAWN,
            StepKind.PREVENTED,
            StepKind.PASSED_ON);

    private Words() {}

    /** The word for a constant, e.g. 直接调处 for {@code TAKE_OVER}. */
    public static String of(Component screen, Enum<?> constant, Object... params) {
        return screen.getTranslation(key(constant), params);
    }

    /** Where a case stands, and with whom: 乡镇办理中. */
    public static String of(Component screen, State state, Tier tier) {
        return screen.getTranslation(key(state) + "." + tier);
    }

    /** What a signal of the checklist says. */
    public static String of(Signal signal) {
        return signal.in(UI.getCurrent().getLocale());
    }

    /**
     * What was done, in one sentence.
     *
     * @param day the step's day, as the screen writes it
     * @param noted the signals of the case
     */
    public static String of(Component screen, CaseFile.StepLine step, String day, List<CaseFile.SignalLine> noted) {
        String about = switch (step.kind()) {
            case RISK_NOTED -> signal(step.note(), noted);
            case SESSION_PLANNED, SESSION_CANCELLED -> day;
            case PREVENTED ->
                step.note().isEmpty()
                        ? screen.getTranslation("disputes.case.prevented.none")
                        : of(screen, Harm.read(step.note()));
            default -> step.note();
        };
        return of(screen, step.kind(), of(screen, step.tier()), about);
    }

    /** What a settlement prevented: 自杀 1 人、民转刑 3 人; empty when it is nothing. */
    public static String of(Component screen, Map<Harm, Integer> prevented) {
        return prevented.entrySet().stream()
                .map(each -> screen.getTranslation(
                        "disputes.case.prevented.people", of(screen, each.getKey()), each.getValue()))
                .collect(Collectors.joining(screen.getTranslation("disputes.case.comma")));
    }

    private static String signal(String code, List<CaseFile.SignalLine> noted) {
        return noted.stream()
                .map(CaseFile.SignalLine::signal)
                .filter(signal -> signal.code().equals(code))
                .findFirst()
                .map(Words::of)
                .orElse(code);
    }

    /** Whether a step has a note that is no part of its sentence. */
    public static boolean tellsMore(CaseFile.StepLine step) {
        return !step.note().isEmpty() && !TOLD.contains(step.kind());
    }

    static String key(Enum<?> constant) {
        String kind = KINDS.get(constant.getDeclaringClass());
        if (kind == null) throw new IllegalArgumentException("no words for " + constant.getDeclaringClass());
        return "disputes." + kind + "." + constant.name();
    }
}
