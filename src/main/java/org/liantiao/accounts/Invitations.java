package org.liantiao.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.liantiao.base.Change;
import org.liantiao.base.Typed;
import org.liantiao.base.Vault;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives out one-time codes. They are too long to be guessed, so a keyed hash keeps them as well as a slow one would. */
@Component
class Invitations {
    private static final String KIND = "invitation";

    private final InvitationBook book;
    private final Passwords passwords;
    private final Vault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(InvitationBook book, Passwords passwords, Vault vault, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.passwords = passwords;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
    }

    /** A code for somebody who is saved already; their password, their open sessions and any former code end. */
    Entrance issue(Actor by, Person person) {
        Instant now = clock.instant();
        String code = passwords.oneTime();
        String hash = vault.hash(KIND, normal(person.id(), code));
        person.givePassword(passwords.nobodys());
        book.findById(person.id())
                .ifPresentOrElse(
                        former -> former.renew(hash, now), () -> book.save(new Invitation(person.id(), hash, now)));
        events.publishEvent(
                Change.of("person.invited", now, by.author(), "person", person.id(), Map.of("login", person.login())));
        return new Entrance(
                person.id(),
                person.name(),
                person.login(),
                person.organisation().name(),
                grouped(code),
                now.plus(Invitation.LASTS));
    }

    /** Whether a code waits unused: nobody came in by it yet. */
    boolean waits(Person person) {
        return book.findById(person.id()).isPresent();
    }

    /** A code that waits unused ends. */
    void end(Person person) {
        book.findById(person.id()).ifPresent(book::delete);
    }

    /** Whether it is the code of which this is kept, however it was typed: capitals, full width, with or without its hyphens. */
    boolean fits(UUID personId, String typed, String kept) {
        return vault.matches(kept, KIND, normal(personId, typed));
    }

    private static String normal(UUID personId, String typed) {
        return personId + Typed.halfWidth(typed).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** In groups of four, easier to read out. */
    private static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }
}
