package org.liantiao.disputes.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.Set;
import org.liantiao.accounts.Actor;
import org.liantiao.accounts.SignedIn;
import org.liantiao.base.ui.NavCount;
import org.liantiao.disputes.CaseFilter;
import org.liantiao.disputes.CaseList;
import org.liantiao.disputes.Inbox.Pile;
import org.liantiao.disputes.Inbox.Waiting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much waits, behind the entries of the drawer. */
@Configuration
class DeskCounts {
    private final SignedIn signedIn;
    private final CaseList cases;

    DeskCounts(SignedIn signedIn, CaseList cases) {
        this.signedIn = signedIn;
        this.cases = cases;
    }

    @Bean
    NavCount workCount() {
        return new Count(MyWorkView.class, EnumSet.of(Pile.MINE, Pile.RULINGS, Pile.CALLED_IN));
    }

    @Bean
    NavCount rulingsCount() {
        return new Count(RulingsView.class, EnumSet.of(Pile.RULINGS));
    }

    private final class Count implements NavCount {
        private final Class<? extends Component> view;
        private final Set<Pile> piles;

        private Count(Class<? extends Component> view, Set<Pile> piles) {
            this.view = view;
            this.piles = piles;
        }

        @Override
        public Class<? extends Component> view() {
            return view;
        }

        /** Asks nothing of the database for somebody who has none of these piles. */
        @Override
        public int count() {
            Actor actor = signedIn.actor();
            Waiting waiting = new Waiting(actor, piles);
            return waiting.piles().isEmpty() ? 0 : cases.count(actor.scope(), CaseFilter.of(waiting));
        }
    }
}
