package org.liantiao.accounts;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Outcome;
import org.liantiao.base.Reading;
import org.liantiao.base.Refusal;
import org.liantiao.base.Topic;
import org.liantiao.jurisdiction.SettingChanges;
import org.liantiao.jurisdiction.Settings;
import org.springframework.stereotype.Service;

/** How people of the county sign in; the administrator's to change. A change holds from the next sign-in on. */
@Service
public class SignInRules {
    /** Under which the trail keeps its changes. */
    public static final Topic TOPIC = new Topic("sign-in");

    private final Settings settings;
    private final SettingChanges changes;

    SignInRules(Settings settings, SettingChanges changes) {
        this.settings = settings;
        this.changes = changes;
    }

    /** As chosen. The roles are those that must sign in with a second factor. Fields of refusals: {@code school}. */
    public record Form(@Nullable PasswordSchool school, Set<Role> secondFactor) {}

    public Form current() {
        return new Form(PasswordSchool.valueOf(settings.value(Settings.PASSWORD_SCHOOL)), asked());
    }

    /** Whether the county asks a second factor of whoever has these roles. */
    boolean asks(Set<Role> roles) {
        return !Collections.disjoint(asked(), roles);
    }

    private Set<Role> asked() {
        return Arrays.stream(settings.value(Settings.SECOND_FACTOR_ROLES).split(","))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Refuses everybody but the administrator, and no choice.
     *
     * @return how many are another now
     */
    public Outcome<Integer> change(Actor by, Form form) {
        if (!by.author().administers()) return Outcome.refused(Refusal.page("county.notYours"));
        Reading reading = new Reading();
        PasswordSchool school = reading.choice("school", form.school());
        if (school == null) return reading.refused();
        String roles = form.secondFactor().stream().sorted().map(Role::name).collect(Collectors.joining(","));
        return changes.set(
                by.author(),
                TOPIC,
                Map.of(Settings.PASSWORD_SCHOOL, school.name(), Settings.SECOND_FACTOR_ROLES, roles));
    }
}
