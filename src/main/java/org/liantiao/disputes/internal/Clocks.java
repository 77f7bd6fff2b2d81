package org.liantiao.disputes.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.DayUnit;
import org.liantiao.jurisdiction.WorkCalendar;

/**
 * 办理时钟: the ledger of a case's clocks, and the dates that follow from it, kept in columns so that lists can be ordered by
 * them.
 */
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

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.ALL)
    @OrderBy("serial")
    private List<ClockEntry> entries = new ArrayList<>();

    protected Clocks() {}

    static Clocks unset() {
        return new Clocks();
    }

    /** Writes a line and takes over what the lines of its round now come to. */
    void enter(ClockEntry line, WorkCalendar calendar) {
        entries.add(line);
        Standing standing = Standing.after(lines(line.round()), calendar);
        roundDeadline = standing.deadline();
        if (line.round() == 1) deadline = standing.deadline();
        dueAt = standing.dueAt();
        provisional = standing.provisional();
        pausedOn = standing.pausedOn();
        line.leaves(standing);
    }

    int nextSerial() {
        return entries.size();
    }

    /** The ledger of a round. */
    public List<ClockEntry> lines(int round) {
        return entries.stream().filter(line -> line.round() == round).toList();
    }

    /** After the agreement the parties' own day is what lists wait for. */
    void awaitPerformance(@Nullable LocalDate day) {
        dueAt = day == null ? null : day.atTime(DayUnit.END_OF_DAY);
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

    public boolean isPaused() {
        return pausedOn != null;
    }

    public boolean provisional() {
        return provisional;
    }

    public @Nullable LocalDate pausedOn() {
        return pausedOn;
    }
}
