package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.ui.DayField;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.FollowUps;
import org.liantiao.disputes.ObligationLine;

/** 回访时得知履行了: which of the open items were found done, and on which day, so that it need not be written down twice. */
final class FoundDone extends Div {
    final DayField day;
    private final CheckboxGroup<ObligationLine> items = new CheckboxGroup<>();
    private final Checkbox whole;
    private final boolean open;

    FoundDone(StepDialog dialog, CaseFile.@Nullable AgreementLine agreement, LocalDate today) {
        addClassName("lt-found-done");
        List<ObligationLine> left = agreement == null
                ? List.of()
                : agreement.obligations().stream()
                        .filter(ObligationLine::isOpen)
                        .toList();
        open = agreement != null && agreement.effectiveOn() != null && agreement.performedOn() == null;
        day = dialog.beside("performedOn", new DayField(dialog.say("disputes.do.FOLLOW_UP.performedOn")));
        day.setValue(today);
        whole = new Checkbox(dialog.say("disputes.do.FOLLOW_UP.performed.all"), true);
        whole.setVisible(left.isEmpty());
        items.setVisible(!left.isEmpty());
        items.setLabel(dialog.say("disputes.do.FOLLOW_UP.performed"));
        items.setItems(left);
        items.setItemLabelGenerator(
                one -> dialog.say("disputes.do.PERFORM.line", String.valueOf(one.serial()), one.debtor(), one.what()));
        items.select(left);
        items.addValueChangeListener(change -> day.setVisible(isSaid()));
        whole.addValueChangeListener(change -> day.setVisible(isSaid()));
        add(items, whole, day);
    }

    void offer(boolean performed) {
        setVisible(open && performed);
    }

    private boolean isSaid() {
        return items.isVisible() ? !items.getValue().isEmpty() : whole.getValue();
    }

    /** Null when nothing is to be recorded. */
    FollowUps.@Nullable Performed found() {
        if (!isVisible() || !isSaid()) return null;
        return new FollowUps.Performed(
                items.getValue().stream().map(ObligationLine::id).collect(Collectors.toSet()), day.getValue());
    }
}
