package org.liantiao.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;

/**
 * 评查问题: something a review found, and what has to become of it.
 *
 * @param organisationId who has to see to it, a holder of the case
 * @param areaId where that organisation works
 * @param words what was said since, the first first
 */
public record Finding(
        UUID id,
        UUID sheetId,
        Kind kind,
        String what,
        UUID organisationId,
        UUID areaId,
        String organisationName,
        LocalDate dueOn,
        State state,
        List<Word> words) {
    public enum Kind {
        /** 整改: something in the file has to be put right. */
        CORRECT,
        /** 重启: it is not settled, so whoever held it takes it up again. */
        REOPEN,
        /** 不计入: it does not stand as settled; sums that were reported stay, the audited rate counts it out. */
        VOID
    }

    public enum State {
        /** 待整改 */
        OPEN,
        /** 已答复 */
        ANSWERED,
        /** 已确认 */
        CONFIRMED
    }

    /**
     * What was said, and what it made of the finding: answered, open again, confirmed.
     *
     * @param organisationId for which they spoke; null where it was not kept
     */
    public record Word(
            State state,
            String words,
            Instant at,
            UUID byId,
            String byName,
            @Nullable UUID organisationId) {
        boolean isOf(Actor actor) {
            return byId.equals(actor.personId()) || actor.organisationId().equals(organisationId);
        }
    }

    public Finding {
        words = List.copyOf(words);
    }

    /** How many of each kind, as the trail keeps it of a concluded sheet. */
    static String kinds(long corrections, long reopenings, long voids) {
        return "CORRECT=" + corrections + " REOPEN=" + reopenings + " VOID=" + voids;
    }

    static String kinds(List<Finding> found) {
        return kinds(count(found, Kind.CORRECT), count(found, Kind.REOPEN), count(found, Kind.VOID));
    }

    private static long count(List<Finding> found, Kind kind) {
        return found.stream().filter(one -> one.kind() == kind).count();
    }

    /** Who answered it last; empty while nobody has. */
    Optional<Word> answer() {
        return words.stream().filter(word -> word.state() == State.ANSWERED).reduce((former, later) -> later);
    }

    public boolean isOverdue(LocalDate today) {
        return state == State.OPEN && dueOn.isBefore(today);
    }
}
