package org.liantiao.disputes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.liantiao.disputes.CaseFilter;

/** The conditions of a list on a phone: they fill the screen, and the button says how many cases they leave. */
final class FilterDialog extends Dialog {
    private final Button see = new Button();
    private final ToIntFunction<CaseFilter> count;

    FilterDialog(CaseFilters fields, ToIntFunction<CaseFilter> count, Consumer<CaseFilter> chosen) {
        this.count = count;
        addClassName("lt-full");
        setHeaderTitle(getTranslation("disputes.list.filter"));
        add(fields);
        see.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        see.addClickListener(click -> {
            close();
            chosen.accept(fields.filter());
        });
        Button clear = new Button(getTranslation("disputes.list.clear"), click -> {
            close();
            chosen.accept(CaseFilter.everything());
        });
        getFooter().add(clear, see);
        fields.onChange(this::tell);
        tell(fields.filter());
    }

    private void tell(CaseFilter filter) {
        see.setText(getTranslation("disputes.list.see", count.applyAsInt(filter)));
    }
}
