package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.select.Select;
import java.util.UUID;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.RulingDesk;

/** 换主办人: to a colleague of the same tier. */
final class HandOverDialog extends StepDialog {
    private final Select<RulingDesk.Handler> handler = ask("handler", new Select<>());

    HandOverDialog(OnCase on) {
        super(on, CaseAction.HAND_OVER);
        handler.setLabel(say("disputes.do.handler"));
        handler.setItems(on.services().desk().handlers(on.actor()));
        handler.setItemLabelGenerator(each -> say("disputes.do.handler.line", each.name(), each.organisation()));
    }

    @Override
    Outcome<UUID> take(UUID request) {
        RulingDesk.Handler chosen = handler.getValue();
        if (chosen == null) return Outcome.refused(Refusal.of("handler", "handler"));
        return on.services().mediation().handOver(on.actor(), request, on.id(), chosen.id());
    }
}
