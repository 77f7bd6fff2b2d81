package org.liantiao.trail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The whole trail, for the auditor (评查员、审计员) and for nobody else; they read it and change nothing. */
@Service
@Transactional(readOnly = true)
public class TrailSearch {
    private final Lines lines;
    private final Heads heads;
    private final Clock clock;

    TrailSearch(Lines lines, Heads heads, Clock clock) {
        this.lines = lines;
        this.heads = heads;
        this.clock = clock;
    }

    /** The head with which a day ended, or the one of now. */
    public record Ending(LocalDate day, long seq, String hash) {}

    public static boolean reads(Actor actor) {
        return actor.is(Role.AUDITOR);
    }

    /** The latest first; none for whoever does not audit. */
    public List<TrailLine> page(Actor actor, TrailQuery query, int offset, int most) {
        return reads(actor) ? lines.page(query, clock.getZone(), offset, most) : List.of();
    }

    public int count(Actor actor, TrailQuery query) {
        return reads(actor) ? lines.count(query, clock.getZone()) : 0;
    }

    /** Where the chain ends now. */
    public Optional<Ending> head(Actor actor) {
        return reads(actor)
                ? heads.now().map(head -> new Ending(LocalDate.now(clock), head.seq(), head.hash()))
                : Optional.empty();
    }

    /** The heads of past days, the latest first. */
    public List<Ending> heads(Actor actor, int most) {
        return reads(actor)
                ? heads.latest(most).stream()
                        .map(head -> new Ending(head.day(), head.seq(), head.hash()))
                        .toList()
                : List.of();
    }
}
