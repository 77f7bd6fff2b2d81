package org.liantiao.exchange;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * How an import of a year's ledger stands.
 *
 * @param total rows in the file
 * @param good rows that can come in, or have
 * @param refused rows with something wrong
 * @param known rows that came in before
 * @param done good rows that are in
 * @param touchedAt when something happened last
 */
public record LedgerImport(
        UUID id,
        int year,
        String fileName,
        State state,
        int total,
        int good,
        int refused,
        int known,
        int done,
        Instant touchedAt)
        implements Serializable {
    /** A running import that was silent for so long has died. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    public enum State {
        /** 已检查: read and judged, nothing has come in. */
        CHECKED,
        /** 导入中 */
        RUNNING,
        /** 停下: stopped by somebody or by a fault; whole batches are in, it can go on. */
        STOPPED,
        /** 完成 */
        DONE
    }

    /** Whether somebody is bringing rows in right now. */
    public boolean isRunning(Instant now) {
        return state == State.RUNNING && !isStalled(now);
    }

    /** It says it runs, but nothing moves: the machine went down with it. */
    public boolean isStalled(Instant now) {
        return state == State.RUNNING && touchedAt.plus(SILENCE).isBefore(now);
    }

    /** Good rows that are not in yet. */
    public int left() {
        return good - done;
    }
}
