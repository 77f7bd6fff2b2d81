package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.Symbol;
import org.liantiao.disputes.CaseFile.PartyLine;
import org.liantiao.disputes.ObligationForm;
import org.liantiao.disputes.ObligationLine;
import org.liantiao.disputes.PartySide;
import tools.jackson.databind.json.JsonMapper;

/** 谁要做什么: what the parties have to do by the agreement, item by item; it may stay empty. */
final class ObligationsField extends Div implements ObligationFields.Within {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<PartyLine> parties;
    private final Supplier<LocalDate> agreedOn;
    private final List<ObligationFields> rows = new ArrayList<>();
    private final Div lines = new Div();
    private Runnable typed = () -> {};
    private final Paragraph sum = new Paragraph();

    /** @param agreedOn from when instalments run, where no day was typed */
    ObligationsField(List<PartyLine> parties, Supplier<LocalDate> agreedOn) {
        this.parties = parties;
        this.agreedOn = agreedOn;
        addClassName("lt-obligations-field");
        H3 heading = new H3(say("disputes.do.obligations"));
        Paragraph help = new Paragraph(say("disputes.do.obligations.help"));
        help.addClassName("lt-second");
        Button another = new Button(say("disputes.do.obligation.add"), Symbol.of("plus"), click -> addUsual());
        sum.getElement().setAttribute("role", "status");
        sum.addClassName("lt-second");
        another.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        lines.addClassName("lt-obligations-lines");
        add(heading, help, lines, sum, another);
        changed();
    }

    void fill(List<ObligationLine> obligations) {
        obligations.forEach(line -> append(
                rows.size(),
                new ObligationForm(
                        line.debtorId(), line.creditorId(), line.what(), plain(line.amount()), line.performBy())));
        changed();
    }

    /** Mostly the respondent owes it to the applicant; the next one is mostly owed between the same two. */
    private void addUsual() {
        ObligationForm before = rows.isEmpty() ? null : rows.getLast().form();
        ObligationFields row = append(
                rows.size(),
                new ObligationForm(
                        before == null ? only(PartySide.RESPONDENT) : before.debtor(),
                        before == null ? only(PartySide.APPLICANT) : before.creditor(),
                        "",
                        "",
                        null));
        changed();
        typed();
        row.focus();
    }

    private @Nullable UUID only(PartySide side) {
        return parties.stream()
                .filter(party -> party.side() == side)
                .findFirst()
                .map(PartyLine::id)
                .orElse(null);
    }

    private ObligationFields append(int at, ObligationForm form) {
        ObligationFields row = new ObligationFields(parties, form, this);
        row.amount.addValueChangeListener(change -> changed());
        rows.add(at, row);
        lines.addComponentAtIndex(at, row);
        return row;
    }

    @Override
    public void leave(ObligationFields row) {
        rows.remove(row);
        lines.remove(row);
        changed();
        typed();
    }

    @Override
    public void split(ObligationFields row, int parts) {
        int at = rows.indexOf(row);
        ObligationForm whole = row.form();
        LocalDate typed = whole.performBy();
        LocalDate first = typed == null ? agreedOn.get().plusMonths(1) : typed;
        Outcome<List<ObligationForm>> divided = whole.inParts(
                parts, first, number -> say("disputes.do.obligation.part", whole.what(), String.valueOf(number)));
        new Refusals().beside("amount", row.amount).show(divided.refusals());
        if (!divided.isDone()) return;
        List<ObligationForm> forms = divided.orThrow();
        leave(row);
        for (int i = 0; i < forms.size(); i++) append(at + i, forms.get(i));
        changed();
        typed();
    }

    @Override
    public void typed() {
        typed.run();
    }

    /** @param save hears of what somebody changed here */
    void onTyped(Runnable save) {
        typed = save;
    }

    /** What is typed so far, to be kept. */
    String written() {
        return JSON.writeValueAsString(forms());
    }

    /** What was kept takes the place of what stands here; of somebody who is no party any more only the rest is left. */
    void bring(String written) {
        rows.clear();
        lines.removeAll();
        for (ObligationForm form : JSON.readValue(written, ObligationForm[].class)) append(rows.size(), form);
        changed();
    }

    private void changed() {
        for (int i = 0; i < rows.size(); i++) rows.get(i).number(i + 1);
        BigDecimal total = ObligationForm.sum(forms());
        sum.setText(say("disputes.do.obligations.sum", plain(total)));
        sum.setVisible(rows.size() > 1 && total.signum() > 0);
    }

    /** Where refusals of each item stand: to be called before the step is taken. */
    void take(StepDialog dialog) {
        IntStream.range(0, rows.size()).forEach(i -> rows.get(i).take(dialog, i));
    }

    List<ObligationForm> forms() {
        return rows.stream().map(ObligationFields::form).toList();
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.stripTrailingZeros().toPlainString();
    }

    private String say(String key, Object... params) {
        return getTranslation(key, params);
    }
}
