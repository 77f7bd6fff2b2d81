package org.liantiao.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.LimitSettings;
import org.liantiao.accounts.Limits.Use;
import org.liantiao.accounts.Role;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.ui.ChangeList;
import org.liantiao.base.ui.Page;
import org.liantiao.base.ui.Refusals;
import org.liantiao.base.ui.SettingsForm;
import org.liantiao.base.ui.SubPages;
import org.liantiao.base.ui.Titled;

/** 次数限制: how often somebody may look at numbers, search and export. */
@Route("admin/words/limits")
@Menu(title = "accounts.limits.title", order = 64.98, icon = "lock")
@RolesAllowed(Role.ADMINISTERS)
class LimitsView extends Page implements Titled {
    private final LimitSettings settings;
    private final Map<Use, IntegerField> fields = new EnumMap<>(Use.class);
    private final Refusals refusals = new Refusals();

    LimitsView(LimitSettings settings, SignedIn signedIn, ChangeLog changes, Clock clock) {
        this.settings = settings;
        for (Use use : Use.values()) fields.put(use, field(use));
        add(new SubPages("admin/words", getClass()));
        new SettingsForm(
                        "accounts.limits",
                        refusals,
                        new ChangeList(changes, LimitSettings.TOPIC, clock),
                        fields.values().toArray(Component[]::new))
                .on(this, this::fill, () -> settings.change(signedIn.actor(), typed()));
    }

    @Override
    public String titleKey() {
        return "accounts.limits.title";
    }

    private IntegerField field(Use use) {
        IntegerField field = new IntegerField(getTranslation("accounts.limits." + use));
        refusals.beside(use.name(), field);
        return field;
    }

    private void fill() {
        settings.current().forEach((use, most) -> field(use, most));
    }

    private void field(Use use, Integer most) {
        java.util.Objects.requireNonNull(fields.get(use)).setValue(most);
    }

    private Map<Use, @Nullable Integer> typed() {
        Map<Use, @Nullable Integer> typed = new EnumMap<>(Use.class);
        fields.forEach((use, field) -> typed.put(use, field.getValue()));
        return typed;
    }
}
