package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.ObligationLine.PerformanceLine;

/** 撤回履行: what was recorded by mistake counts no more; it stays, struck through, with the reason. */
final class WithdrawPerformanceDialog extends StepDialog {
    private final @Nullable UUID performance;
    private final TextArea reason = ask("reason", new TextArea(say("disputes.do.WITHDRAW_PERFORMANCE.reason")));

    /** @param performance null for an agreement without items, which was performed as a whole */
    WithdrawPerformanceDialog(OnCase on, @Nullable PerformanceLine performance) {
        super(on, CaseAction.WITHDRAW_PERFORMANCE);
        this.performance = performance == null ? null : performance.id();
        explain(say("disputes.do.WITHDRAW_PERFORMANCE.lead"));
        reason.setMinRows(2);
    }

    @Override
    Outcome<UUID> take(UUID request) {
        return on.services().performances().withdraw(on.actor(), request, on.id(), performance, reason.getValue());
    }
}
