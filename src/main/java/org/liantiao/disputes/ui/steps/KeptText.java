package org.liantiao.disputes.ui.steps;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Ids;
import org.liantiao.disputes.CaseAction;
import org.liantiao.disputes.Drafts;

/** What somebody is typing into a dialog, kept as a draft of this step on this case until it is done. */
final class KeptText {
    private static final int SAVE_EVERY_MS = 3000;

    private final OnCase on;
    private final String form;
    private final Map<String, Supplier<String>> fields = new LinkedHashMap<>();
    private Drafts.@Nullable Saved before;
    private UUID id = Ids.next();

    KeptText(OnCase on, CaseAction action) {
        this.on = on;
        this.form = action.name();
    }

    /** Keeps this field from now on. @return whether it is the first that brought back what was typed before */
    boolean add(String name, HasValue<?, String> field) {
        boolean brought = add(name, field::getValue, field::setValue);
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(SAVE_EVERY_MS);
        }
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) save();
        });
        return brought;
    }

    /** The same of something that is no field: whoever shows it says when it was changed. */
    boolean add(String name, Supplier<String> value, Consumer<String> bring) {
        boolean first = fields.isEmpty();
        if (first) find();
        fields.put(name, value);
        String typed = before == null ? null : before.fields().get(name);
        if (typed != null) bring.accept(typed);
        return first && before != null;
    }

    void discard() {
        if (!fields.isEmpty()) on.services().drafts().discard(on.actor(), id);
    }

    private void find() {
        before = on.services().drafts().about(on.actor(), form, on.id()).orElse(null);
        if (before != null) id = before.id();
    }

    void save() {
        Map<String, String> typed = new LinkedHashMap<>();
        fields.forEach((name, field) -> typed.put(name, field.get()));
        on.services().drafts().save(on.actor(), id, form, on.id(), typed);
    }
}
