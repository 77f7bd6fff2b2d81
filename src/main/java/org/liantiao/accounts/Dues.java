package org.liantiao.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody must see to before anything opens, the first of it first; and what does not open to them without it. */
@Component
class Dues {
    private final PasswordRules passwords;
    private final SignInRules rules;
    private final FactorBook factors;
    private final Absences absences;
    private final Clock clock;

    Dues(PasswordRules passwords, SignInRules rules, FactorBook factors, Absences absences, Clock clock) {
        this.passwords = passwords;
        this.rules = rules;
        this.factors = factors;
        this.absences = absences;
        this.clock = clock;
    }

    /** Whoever comes by the provider is not asked for another password: they do not use it. */
    @Nullable
    Due of(Person person, Way way) {
        if (way.isPassword() && passwords.isOver(person)) return Due.PASSWORD;
        return asked(person) && !shown(person, way) ? Due.SECOND_FACTOR : null;
    }

    /** Whether the county asks a second factor of a role in which the person acts, of their own or in somebody's place. */
    boolean asked(Person person) {
        Set<Role> roles = person.roles();
        today(person).forEach(absent -> roles.addAll(absent.roles()));
        return rules.asks(roles);
    }

    /**
     * Whom the person stands in for today: it begins and ends with the day. Without those whose roles ask a second factor that
     * the person has not: that they see to at the next sign-in.
     */
    List<StandIn> standsIn(Person person, Way way) {
        List<StandIn> all = today(person);
        if (all.stream().noneMatch(absent -> rules.asks(absent.roles())) || shown(person, way)) return all;
        return all.stream().filter(absent -> !rules.asks(absent.roles())).toList();
    }

    private boolean shown(Person person, Way way) {
        return way.isFactor() || factors.has(person.id());
    }

    private List<StandIn> today(Person person) {
        return absences.standingIn(person.id(), LocalDate.now(clock)).stream()
                .filter(absence -> absence.holds(person))
                .map(Absence::seen)
                .toList();
    }
}
