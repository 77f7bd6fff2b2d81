package org.liantiao.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liantiao.disputes.Figure;
import org.liantiao.disputes.Harm;

/**
 * What a statistics table may have a column for. No form of the ministry is binding here, so which of them a county's tables
 * have, and in which order, is its setting; columns of one group that stand together share a heading.
 */
public enum Column {
    REGISTERED(Group.TAKEN, Figure.REGISTERED),
    ACCEPTED(Group.TAKEN, Figure.ACCEPTED),
    SUCCEEDED(Group.OUTCOME, Figure.SUCCEEDED),
    FAILED(Group.OUTCOME, Figure.FAILED),
    REFUSED(Group.OUTCOME, Figure.REFUSED),
    WITHDRAWN(Group.OUTCOME, Figure.WITHDRAWN),
    DECLINED(Group.OUTCOME, Figure.DECLINED),
    OPEN(Group.STANDING, Figure.OPEN),
    OVERDUE(Group.STANDING, Figure.OVERDUE),
    /** 书面协议 (人民调解法 art. 28, 29). */
    WRITTEN(Group.AGREEMENT, Figure.SUCCEEDED_WRITTEN),
    /** 口头协议 (人民调解法 art. 28, 30). */
    ORAL(Group.AGREEMENT, Figure.SUCCEEDED_ORAL),
    /** 协议涉及金额, in 万元. */
    AMOUNT(Group.AGREEMENT, null),
    PERFORMANCE_DUE(Group.AFTER, Figure.PERFORMANCE_DUE),
    PERFORMED(Group.AFTER, Figure.PERFORMED),
    FOLLOWED_UP(Group.AFTER, Figure.FOLLOWED_UP),
    /** 司法确认 (人民调解法 art. 33). */
    CONFIRMED(Group.AFTER, Figure.COURT_CONFIRMED),
    /** 达成协议后起诉. */
    SUED(Group.AFTER, Figure.SUED),
    /** 防止激化, each in cases and in people. */
    SUICIDES(Harm.SUICIDE, false),
    SUICIDE_PEOPLE(Harm.SUICIDE, true),
    CRIMES(Harm.CRIME, false),
    CRIME_PEOPLE(Harm.CRIME, true),
    PETITIONS(Harm.PETITION, false),
    PETITION_PEOPLE(Harm.PETITION, true),
    FIGHTS(Harm.FIGHT, false),
    FIGHT_PEOPLE(Harm.FIGHT, true);

    /** Columns under one heading. */
    public enum Group {
        TAKEN,
        OUTCOME,
        STANDING,
        AGREEMENT,
        AFTER,
        /** 防自杀, and so on: the groups of 防止激化 are called as the harms are. */
        SUICIDE,
        CRIME,
        PETITION,
        FIGHT;

        public String textKey() {
            return "reports.group." + name();
        }
    }

    private final Group group;
    private final String head;
    private final @Nullable Figure figure;
    private final @Nullable Harm people;

    Column(Group group, @Nullable Figure figure) {
        this.group = group;
        this.head = "reports.column." + name();
        this.figure = figure;
        this.people = null;
    }

    Column(Harm harm, boolean people) {
        this.group = Group.valueOf(harm.name());
        this.head = "reports.head." + (people ? "people" : "cases");
        this.figure = people ? null : harm.figure();
        this.people = people ? harm : null;
    }

    public Group group() {
        return group;
    }

    /** The cases it counts; null for people and for money. */
    public @Nullable Figure figure() {
        return figure;
    }

    /** Whose people it counts; null for cases and for money. */
    public @Nullable Harm people() {
        return people;
    }

    /** What a line comes to in it, but for {@link #AMOUNT}: cases or people. */
    public long count(TableRow row) {
        if (figure != null) return row.count(figure);
        if (people != null) return row.people(people);
        throw new IllegalStateException(this + " counts nothing");
    }

    /** Its name by itself. */
    public String textKey() {
        return "reports.column." + name();
    }

    /** What stands over it, below the heading of its group. */
    public String headKey() {
        return head;
    }

    /** Neighbours of one group, in their order. */
    public static List<List<Column>> grouped(List<Column> columns) {
        List<List<Column>> groups = new ArrayList<>();
        for (Column column : columns) {
            boolean begins = groups.isEmpty() || groups.getLast().getFirst().group != column.group;
            if (begins) groups.add(new ArrayList<>());
            groups.getLast().add(column);
        }
        return groups;
    }

    /** Reads names with commas; what is unknown to this version is left out. */
    static List<Column> read(String names) {
        List<String> known = Arrays.stream(values()).map(Column::name).toList();
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(known::contains)
                .map(Column::valueOf)
                .distinct()
                .toList();
    }
}
