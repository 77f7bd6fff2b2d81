package org.liantiao.reviews;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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

    /** What was said, and what it made of the finding: answered, open again, confirmed. */
    public record Word(State state, String words, Instant at, String byName) {}

    public Finding {
        words = List.copyOf(words);
    }

    public boolean isOverdue(LocalDate today) {
        return state == State.OPEN && dueOn.isBefore(today);
    }
}
