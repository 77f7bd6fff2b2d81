package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.Performances;

/** 记履行 (人民调解法 art. 31): what was done of which item, or that all of the agreement was. */
final class PerformDialog extends StepDialog {
    private final Select<ObligationLine> item = new Select<>();
    private final TextField amount = new TextField(say("disputes.do.PERFORM.amount"));
    private final Checkbox partly = new Checkbox(say("disputes.do.PERFORM.partly"));
    private final DayField day;
    private final TextArea note;

    /** @param chosen the item it was opened from; none for the agreement as a whole */
    PerformDialog(OnCase on, @Nullable ObligationLine chosen) {
        super(on, CaseAction.PERFORM);
        List<ObligationLine> open = open(on);
        ask("item", item);
        ask("amount", amount);
        day = ask("day", new DayField(say("disputes.do.PERFORM.day")));
        ask("partly", partly);
        note = ask("note", new TextArea(say("disputes.do.PERFORM.note")));
        day.setValue(on.today());
        item.setLabel(say("disputes.do.PERFORM.item"));
        item.setItems(open);
        item.setEmptySelectionAllowed(true);
        item.setEmptySelectionCaption(say("disputes.do.PERFORM.all"));
        item.setItemLabelGenerator(this::name);
        item.addValueChangeListener(change -> about(change.getValue()));
        item.setVisible(!open.isEmpty());
        about(null);
        item.setValue(chosen != null ? chosen : open.size() == 1 ? open.getFirst() : null);
    }

    private static List<ObligationLine> open(OnCase on) {
        CaseFile.AgreementLine agreement = on.file().agreement();
        return agreement == null
                ? List.of()
                : agreement.obligations().stream()
                        .filter(ObligationLine::isOpen)
                        .toList();
    }

    private void about(@Nullable ObligationLine one) {
        BigDecimal left = one == null ? null : one.left();
        amount.setVisible(left != null);
        amount.setHelperText(
                left == null
                        ? ""
                        : say(
                                "disputes.do.PERFORM.left",
                                left.stripTrailingZeros().toPlainString()));
        partly.setVisible(one != null && left == null);
    }

    private String name(@Nullable ObligationLine one) {
        return one == null
                ? say("disputes.do.PERFORM.all")
                : say("disputes.do.PERFORM.line", String.valueOf(one.serial()), one.debtor(), one.what());
    }

    @Override
    Outcome<UUID> take(UUID request) {
        ObligationLine one = item.getValue();
        return on.services()
                .performances()
                .record(
                        on.actor(),
                        request,
                        on.id(),
                        new Performances.Form(
                                one == null ? null : one.id(),
                                day.getValue(),
                                amount.isVisible() ? amount.getValue() : "",
                                partly.isVisible() && partly.getValue(),
                                note.getValue()));
    }
}
