package org.liantiao.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down, at every door alike, who did not get in. Neither where it came from nor a login that nobody has is told in clear:
 * people type passwords there by mistake. Whoever tells it is in a transaction.
 */
@Component
class Failures {
    private static final Author NOBODY = new Author(null, "", false);
    private static final int SHOWN = 12;

    private final AddressMisses addresses;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Failures(AddressMisses addresses, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.addresses = addresses;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody who is not signed in. @param person null when nobody has this login */
    void atTheDoor(@Nullable Person person, String login, String why, String address) {
        String place = shortened(vault.hash("address", Network.of(address)));
        String shown = person == null ? "#" + shortened(vault.hash("login", login)) : person.login();
        String said = person == null ? "unknown" : !person.active() ? "suspended" : why;
        trace("signIn.failed", person, Map.of("login", shown, "why", said, "address", place));
        if (addresses.add(address, clock.instant())) trace("signIn.manyFailures", null, Map.of("address", place));
    }

    /** An answer about nobody in particular, that did not come from the county's provider as it should. */
    void answer(String address) {
        String place = shortened(vault.hash("address", Network.of(address)));
        trace("signIn.failed", null, Map.of("why", "answer", "address", place));
        if (addresses.add(address, clock.instant())) trace("signIn.manyFailures", null, Map.of("address", place));
    }

    /** Whoever sits at an open screen of this person and does not know the password. */
    void atTheScreen(Person person, boolean waits) {
        trace("signIn.failed", person, Map.of("login", person.login(), "why", waits ? "ownWaits" : "own"));
    }

    /** From now on the person waits. */
    void locked(Person person) {
        trace("person.locked", person, Map.of("login", person.login()));
    }

    private void trace(String kind, @Nullable Person person, Map<String, String> facts) {
        Instant now = clock.instant();
        UUID id = person == null ? null : person.id();
        events.publishEvent(Change.of(kind, now, NOBODY, "person", id, new TreeMap<>(facts)));
    }

    /** Without the id of its key. */
    private static String shortened(String hash) {
        int begin = hash.indexOf(':') + 1;
        return hash.substring(begin, begin + SHOWN);
    }
}
