package org.liantiao.accounts;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A person as a session knows them.
 *
 * @param login what they sign in with
 * @param passwordStamp changes with the password, so that sessions from before it end
 * @param visit the sign-in it came by; null for an account that nobody signed in to
 */
public record Account(
        Actor actor,
        String login,
        int passwordStamp,
        boolean largeText,
        @Nullable Visit visit) implements Entry, Principal, Serializable {

    public static Account of(Person person) {
        return new Account(person.actor(), person.login(), person.passwordHash().hashCode(), person.largeText(), null);
    }

    /** The same account, by a sign-in. */
    public Account by(@Nullable Visit by) {
        return new Account(actor, login, passwordStamp, largeText, by);
    }

    /** The same session, in which this is due; null for nothing. */
    Account owing(@Nullable Due due) {
        return visit == null ? this : by(new Visit(visit.id(), visit.since(), visit.way(), due, visit.notes()));
    }

    /** What its session came in by; the password when nobody signed in to it. */
    Way way() {
        return visit == null ? Way.PASSWORD : visit.way();
    }

    /** What this person must see to before anything opens to them. */
    public Optional<Due> due() {
        return Optional.ofNullable(visit).map(Visit::due);
    }

    /** The same account, with whom its person stands in for. */
    Account standingIn(List<StandIn> absent) {
        return new Account(actor.standingIn(absent), login, passwordStamp, largeText, visit);
    }

    @Override
    public String getName() {
        return actor.personId().toString();
    }

    /** The roles they act in, and whether this person manages others; none while something is {@link #due}. */
    public List<GrantedAuthority> authorities() {
        if (due().isPresent()) return List.of();
        Stream<String> manages = Charge.of(actor).isNobody() ? Stream.empty() : Stream.of(Charge.MANAGES);
        return Stream.concat(actor.actsIn().stream().map(Role::name), manages)
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
