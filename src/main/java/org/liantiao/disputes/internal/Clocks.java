package org.liantiao.disputes.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.jurisdiction.WorkCalendar;

/** The dates that follow from a case's ledger, kept in columns so that lists can be ordered by them. */
@Embeddable
public class Clocks {
    /** The first round's deadline: what every rate uses. Later rounds never change it. */
    private LocalDate deadline;

    @Column(name = "round_deadline")
    private LocalDate roundDeadline;

    @Column(name = "due_at")
    private @Nullable LocalDateTime dueAt;

    @Column(name = "due_provisional")
    private boolean provisional;

    @Column(name = "paused_on")
    private @Nullable LocalDate pausedOn;

    protected Clocks() {}

    static Clocks unset() {
        return new Clocks();
    }

    /** Takes over what the lines of a round come to. */
    Standing follow(List<ClockEntry> lines, int round, WorkCalendar calendar) {
        Standing standing = Standing.after(lines, calendar);
        roundDeadline = standing.deadline();
        if (round == 1) deadline = standing.deadline();
        dueAt = standing.dueAt();
        provisional = standing.provisional();
        pausedOn = standing.pausedOn();
        return standing;
    }

    /** After the agreement the parties' own day is what lists wait for. */
    void awaitPerformance(@Nullable LocalDate day) {
        dueAt = day == null ? null : day.atTime(Standing.END_OF_DAY);
    }

    void fixHistoric(LocalDate deadline, @Nullable LocalDateTime dueAt) {
        this.deadline = deadline;
        this.roundDeadline = deadline;
        this.dueAt = dueAt;
    }

    public LocalDate deadline() {
        return deadline;
    }

    public LocalDate roundDeadline() {
        return roundDeadline;
    }

    public @Nullable LocalDateTime dueAt() {
        return dueAt;
    }

    public boolean provisional() {
        return provisional;
    }

    public @Nullable LocalDate pausedOn() {
        return pausedOn;
    }
}
