package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.End;
import org.liantiao.disputes.ObligationLine;

/** Opens the dialog of each step that can be taken on a case. */
public final class StepDialogs {
    private final OnCase on;

    /**
     * @param reload shows the case anew after a step, and answers with the dialogs for what it then is; empty when the
     *     reader cannot see it any more
     */
    public StepDialogs(StepServices services, Actor actor, CaseFile file, Supplier<Optional<StepDialogs>> reload) {
        this.on = new OnCase(services, actor, file, reload);
    }

    public CaseFile file() {
        return on.file();
    }

    /** Opens the dialog of a step, or for a ruling the desk where it is made. */
    public void open(CaseAction action) {
        if (action == CaseAction.RULE)
            UI.getCurrent()
                    .navigate("rulings", QueryParameters.of("case", on.id().toString()));
        Dialog dialog = dialog(action);
        if (dialog != null) dialog.open();
    }

    /** 补全: what is still missing of one party. */
    public void complete(CaseFile.PartyLine party) {
        new PartyDialog(on, party).open();
    }

    /** 记履行: one item of the agreement. */
    public void perform(ObligationLine item) {
        new PerformDialog(on, item).open();
    }

    /** 撤回履行: one entry; null for an agreement without items. */
    public void withdraw(ObligationLine.@Nullable PerformanceLine performance) {
        new WithdrawPerformanceDialog(on, performance).open();
    }

    /** 没开成: one planned sitting. */
    public void cancel(CaseFile.SessionLine planned) {
        new CancelDialog(on, planned).open();
    }

    /** 记下已报告: one red signal. */
    public void report(CaseFile.SignalLine signal) {
        new ReportDialog(on, signal).open();
    }

    private @Nullable Dialog dialog(CaseAction action) {
        return switch (action) {
            case ACCEPT -> new AcceptDialog(on);
            case DECLINE -> new DeclineDialog(on);
            case RECORD_SESSION -> new RecordDialog(on);
            case PLAN_SESSION -> new PlanDialog(on);
            case AGREE -> new AgreeDialog(on);
            case ESCALATE -> new EscalateDialog(on);
            case FAIL -> new EndDialog(on, action, End.FAILED);
            case REFUSE -> new EndDialog(on, action, End.REFUSED);
            case WITHDRAW -> new EndDialog(on, action, End.WITHDRAWN);
            case PAUSE -> new PauseDialog(on);
            case CONTINUE -> new ContinueDialog(on);
            case EXTEND -> new ExtendDialog(on);
            case NOTE_RISK -> new SignalsDialog(on);
            case GRADE_RISK -> new GradeDialog(on);
            case HAND_OVER -> new HandOverDialog(on);
            case PERFORM -> new PerformDialog(on, null);
            case URGE -> new UrgeDialog(on);
            case TELL_COURT -> new TellCourtDialog(on);
            case MEDIATE_AGAIN -> new MediateAgainDialog(on);
            case FOLLOW_UP -> new FollowUpDialog(on);
            case NOTE_SUIT -> new SuitDialog(on);
            case COURT_APPLY -> new CourtApplyDialog(on);
            case COURT_ANSWER -> new CourtAnswerDialog(on);
            case PREVENT -> new PreventDialog(on);
            case CLOSE -> new CloseDialog(on);
            case REOPEN -> new ReopenDialog(on);
            case CONFIRM -> new VerifyDialog(on);
            case UNMASK -> new UnmaskDialog(on);
            case SEAL -> new SealDialog(on);
            case UNSEAL -> new UnsealDialog(on);
            case REPORT ->
                on.file().signals().stream()
                        .filter(CaseFile.SignalLine::outstanding)
                        .findFirst()
                        .map(signal -> new ReportDialog(on, signal))
                        .orElse(null);
            case COMPLETE_PARTY, CANCEL_SESSION, WITHDRAW_PERFORMANCE, RULE -> null;
        };
    }
}
