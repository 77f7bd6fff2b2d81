package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.NavCounts;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.Inbox;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.disputes.Inbox.Waiting;

/** How much waits, behind the entries of the drawer. */
@org.springframework.stereotype.Component
class DeskCounts implements NavCounts {
    private final SignedIn signedIn;
    private final CaseList cases;

    DeskCounts(SignedIn signedIn, CaseList cases) {
        this.signedIn = signedIn;
        this.cases = cases;
    }

    /** One question for all of them, and none for somebody who has none of these piles. */
    @Override
    public Map<Class<? extends Component>, Integer> counts() {
        Actor actor = signedIn.actor();
        Map<Class<? extends Component>, Waiting> waiting = new LinkedHashMap<>();
        waiting.put(MyWorkView.class, Inbox.awaited(actor));
        waiting.put(RulingsView.class, new Waiting(actor, Set.of(Pile.RULINGS)));
        waiting.values().removeIf(some -> some.piles().isEmpty());
        if (waiting.isEmpty()) return Map.of();
        List<Integer> counted = cases.counts(
                actor.scope(), waiting.values().stream().map(CaseFilter::of).toList());
        Map<Class<? extends Component>, Integer> counts = new LinkedHashMap<>();
        waiting.keySet().forEach(view -> counts.put(view, counted.get(counts.size())));
        return counts;
    }
}
