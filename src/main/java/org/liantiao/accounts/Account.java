package org.liantiao.accounts;

import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A person as a session knows them.
 *
 * @param login what they sign in with
 * @param passwordStamp changes with the password, so that sessions from before it end
 */
public record Account(Actor actor, String login, int passwordStamp, boolean largeText)
        implements Principal, Serializable {

    public static Account of(Person person) {
        return new Account(person.actor(), person.login(), person.passwordHash().hashCode(), person.largeText());
    }

    /** The same account, with whom its person stands in for. */
    Account standingIn(List<StandIn> absent) {
        return new Account(actor.standingIn(absent), login, passwordStamp, largeText);
    }

    @Override
    public String getName() {
        return actor.personId().toString();
    }

    /** The roles they act in, and whether this person manages others. */
    public List<GrantedAuthority> authorities() {
        Stream<String> manages = Charge.of(actor).isNobody() ? Stream.empty() : Stream.of(Charge.MANAGES);
        return Stream.concat(actor.actsIn().stream().map(Role::name), manages)
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
