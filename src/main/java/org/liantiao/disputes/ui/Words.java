package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.liantiao.disputes.AgreementForm;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.ClockEntryKind;
import org.liantiao.disputes.DayUnit;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Ground;
import org.liantiao.disputes.NextStep;
import org.liantiao.disputes.PartRole;
import org.liantiao.disputes.PartyKind;
import org.liantiao.disputes.PartySide;
import org.liantiao.disputes.Risk;
import org.liantiao.disputes.RulingKind;
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
            Map.entry(Signal.class, "signal"),
            Map.entry(Signal.Duty.class, "duty"),
            Map.entry(ParticipantKind.class, "participant"),
            Map.entry(PartRole.class, "role"),
            Map.entry(Ground.class, "ground"),
            Map.entry(RulingKind.class, "ruling"),
            Map.entry(SessionResult.class, "result"),
            Map.entry(AgreementForm.class, "form"),
            Map.entry(PartySide.class, "side"),
            Map.entry(PartyKind.class, "partyKind"),
            Map.entry(NextStep.class, "next"),
            Map.entry(CaseAction.class, "action"),
            Map.entry(StepKind.class, "step"),
            Map.entry(ClockEntryKind.class, "clock"),
            Map.entry(DayUnit.class, "unit"));

    private Words() {}

    /** The word for a constant, e.g. 直接调处 for {@code TAKE_OVER}. */
    public static String of(Component screen, Enum<?> constant, Object... params) {
        return screen.getTranslation(key(constant), params);
    }

    /** Where a case stands, and with whom: 乡镇办理中. */
    public static String of(Component screen, State state, Tier tier) {
        return screen.getTranslation(key(state) + "." + tier);
    }

    static String key(Enum<?> constant) {
        String kind = KINDS.get(constant.getDeclaringClass());
        if (kind == null) throw new IllegalArgumentException("no words for " + constant.getDeclaringClass());
        return "disputes." + kind + "." + constant.name();
    }
}
