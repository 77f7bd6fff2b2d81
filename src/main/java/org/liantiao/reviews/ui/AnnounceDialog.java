package org.liantiao.reviews.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.Outcome;
import org.liantiao.base.ui.DayField;
import org.liantiao.base.ui.FormDialog;
import org.liantiao.base.ui.NumberHint;
import org.liantiao.disputes.FigureCases;
import org.liantiao.disputes.Period;
import org.liantiao.monitoring.ui.PeriodNames;
import org.liantiao.reviews.SampleForm;
import org.liantiao.reviews.Samples;
import org.liantiao.reviews.SeedForm;

/** Announces a sample: of which period, told apart by what, how many of each part, and what its seed will be. */
final class AnnounceDialog {
    /** What is proposed for each part; a small one is drawn whole. */
    private static final int PROPOSED = 10;

    /** Of an index at its close, and of the numbers of a lottery. */
    private static final int DECIMALS = 2;

    private static final int DIGITS = 14;

    private final Samples samples;
    private final SignedIn signedIn;
    private final StratumNames names;
    private final Select<Period> period = new Select<>();
    private final Select<FigureCases.Part> strata = new Select<>();
    private final TextField source = new TextField(say("source"));
    private final Select<SeedForm.Kind> form = new Select<>();
    private final IntegerField count = new IntegerField();
    private final TextArea reason = NumberHint.watch(new TextArea(say("reason")));
    private final DayField day = new DayField(say("day"));
    private final Div sizes = new Div();
    private final Map<String, IntegerField> wanted = new LinkedHashMap<>();
    private final FormDialog dialog;
    private @Nullable UUID announced;

    AnnounceDialog(Samples samples, SignedIn signedIn, StratumNames names, LocalDate today, Consumer<UUID> afterwards) {
        this.samples = samples;
        this.signedIn = signedIn;
        this.names = names;
        dialog = new FormDialog(
                say("title"), say("do"), this::announce, () -> afterwards.accept(Objects.requireNonNull(announced)));
        Period last = Period.quarterOf(Period.quarterOf(today).from().minusDays(1));
        List<Period> over = PeriodNames.offered(today, last).stream()
                .filter(one -> one.to().isBefore(today))
                .toList();
        period.setLabel(say("period"));
        period.setItems(over);
        PeriodNames words = new PeriodNames(period, UI.getCurrent().getLocale());
        period.setItemLabelGenerator(words::of);
        period.setValue(last);
        strata.setLabel(say("strata"));
        strata.setItems(FigureCases.Part.values());
        strata.setItemLabelGenerator(one -> say("strata." + one));
        strata.setValue(FigureCases.Part.TIER);
        source.setHelperText(say("source.help"));
        form.setLabel(say("form"));
        form.setItems(SeedForm.Kind.NUMBER, SeedForm.Kind.DIGITS);
        form.setItemLabelGenerator(kind -> UI.getCurrent().getTranslation("reviews.seed." + kind));
        form.addValueChangeListener(changed -> askCount());
        form.setValue(SeedForm.Kind.NUMBER);
        reason.setHelperText(say("reason.help"));
        sizes.addClassName("lt-sizes");
        period.addValueChangeListener(changed -> measure());
        strata.addValueChangeListener(changed -> measure());
        measure();
        dialog.addFields(new Paragraph(say("lead")), period, reason, strata, sizes, source, form, count, day);
        dialog.beside("seedForm", count);
        dialog.beside("reason", reason);
        dialog.beside("seedSource", source);
        dialog.beside("seedDay", day);
        dialog.beside("period", period);
    }

    void open() {
        dialog.open();
    }

    /** Of how many decimals, or of how many digits. */
    private void askCount() {
        boolean number = form.getValue() == SeedForm.Kind.NUMBER;
        count.setLabel(UI.getCurrent().getTranslation("reviews.seed." + form.getValue() + ".count"));
        count.setValue(number ? DECIMALS : DIGITS);
    }

    /** How many cases each part has, and how many of them are proposed. */
    private void measure() {
        reason.setVisible(samples.isAnnounced(signedIn.actor(), period.getValue()));
        sizes.removeAll();
        wanted.clear();
        Map<String, Integer> found = samples.preview(signedIn.actor(), period.getValue(), strata.getValue());
        Map<String, String> words = names.of(strata.getValue(), found.keySet());
        found.forEach((name, size) -> {
            IntegerField field = new IntegerField(
                    sizes.getTranslation("reviews.announce.size", words.getOrDefault(name, name), size));
            field.setMin(1);
            field.setMax(size);
            field.setStepButtonsVisible(true);
            field.setValue(Math.min(size, PROPOSED));
            wanted.put(name, field);
            sizes.add(field);
        });
        if (found.isEmpty()) sizes.add(new Paragraph(say("nothing")));
    }

    private Outcome<UUID> announce() {
        Map<String, Integer> sizesWanted = new LinkedHashMap<>();
        wanted.forEach((name, field) -> {
            Integer value = field.getValue();
            sizesWanted.put(name, value == null ? 0 : Math.max(0, value));
        });
        Outcome<UUID> outcome = samples.announce(
                signedIn.actor(),
                new SampleForm(
                        period.getValue(),
                        strata.getValue(),
                        sizesWanted,
                        source.getValue(),
                        new SeedForm(form.getValue(), count.getValue() == null ? -1 : count.getValue()),
                        day.getValue(),
                        reason.getValue()));
        if (outcome.isDone()) announced = outcome.orThrow();
        return outcome;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation("reviews.announce." + key);
    }
}
