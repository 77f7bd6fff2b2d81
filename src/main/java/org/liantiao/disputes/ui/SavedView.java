package org.liantiao.disputes.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseFilter.Due;
import org.liantiao.disputes.CaseFilter.Standing;
import org.liantiao.disputes.Inbox;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.disputes.Inbox.Waiting;

/** 常用的几种看法: the tabs above the list. Each keeps the other conditions and changes what waits, stands or is due. */
enum SavedView {
    /** 在办 */
    OPEN(Standing.OPEN, null, null),
    /** 7 日内到期 */
    WEEK(null, Due.WEEK, null),
    /** 逾期 */
    OVERDUE(null, Due.OVERDUE, null),
    /** 等别人办 */
    OTHERS(null, null, Pile.OTHERS),
    /** 已达成协议 */
    AGREED(Standing.AGREED, null, null),
    /** 全部 */
    ALL(null, null, null);

    private final @Nullable Standing standing;
    private final @Nullable Due due;
    private final @Nullable Pile pile;

    SavedView(@Nullable Standing standing, @Nullable Due due, @Nullable Pile pile) {
        this.standing = standing;
        this.due = due;
        this.pile = pile;
    }

    /** Those that mean something to somebody. */
    static List<SavedView> of(Actor actor) {
        return Arrays.stream(values())
                .filter(view -> view.pile == null || Inbox.has(actor, view.pile))
                .toList();
    }

    CaseFilter applyTo(CaseFilter filter, Actor actor) {
        return filter.standing(standing).due(due).waiting(waiting(actor));
    }

    boolean shows(CaseFilter filter, Actor actor) {
        return filter.standing() == standing && filter.due() == due && Objects.equals(filter.waiting(), waiting(actor));
    }

    private @Nullable Waiting waiting(Actor actor) {
        return pile == null ? null : new Waiting(actor, Set.of(pile));
    }
}
