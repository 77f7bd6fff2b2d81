package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.BareCase;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the screens of the desk ask of the database: as much for 200 cases as for ten. */
@CountyTest
class ScreenCostTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    AtTheScreen screen;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theListAsksForWhatWaitsItsCountsAndAPageOfRows() {
        assertThat(toOpen(county.township(), "disputes"))
                .as("no rows where there are none")
                .hasSize(2);
        insert(10);
        List<String> few = toOpen(county.township(), "disputes");
        insert(190);

        assertThat(few).hasSize(3).isEqualTo(toOpen(county.township(), "disputes"));
        assertThat(toOpen(county.township(), "disputes?at=VILLAGE&q=地边&sort=PLACE"))
                .as("one of them counts the search")
                .hasSize(4);
        ShownList list = new ShownList(this);
        assertThat(Statements.preparedBy(() -> ShownList.rows(list.grid(), 50, 50)))
                .hasSize(1);
        assertThat(Statements.preparedBy(() -> ShownList.rows(list.grid(), 150, 50)))
                .hasSize(1);
        assertThat(ShownList.rows(list.grid(), 150, 50)).hasSize(50);
    }

    @Test
    void myWorkAsksForItsCountsItsCasesAndWhatIsBegun() {
        assertThat(toOpen(county.village(), "work"))
                .as("no cases where there are none")
                .hasSize(5);
        insert(10);
        List<String> few = toOpen(county.village(), "work");
        insert(190);

        assertThat(few)
                .as("one of them for the drawer, one for reviews, one for orders")
                .hasSize(6)
                .isEqualTo(toOpen(county.village(), "work"));
    }

    @Test
    void theRulingsAskAsMuchHoweverManyWait() {
        chains.escalated(county.village());
        List<String> one = toOpen(county.township(), "rulings");
        for (int i = 0; i < 20; i++) chains.escalated(county.village());

        assertThat(toOpen(county.township(), "rulings")).isEqualTo(one);
        assertThat(find(RulingQueue.class).single().getElement().getTextRecursively())
                .contains("21");
    }

    /** Coming from another screen, until the first page is drawn; without the words, which are asked for once a minute. */
    private List<String> toOpen(Actor actor, String address) {
        screen.sits(actor);
        screen.opens(address);
        screen.opens("me");
        return Statements.preparedBy(() -> {
                    screen.opens(address);
                    roundTrip();
                })
                .stream()
                .filter(statement -> !statement.contains(" from vocabulary "))
                .toList();
    }

    private void insert(int cases) {
        for (int i = 0; i < cases; i++)
            new BareCase(county.places().village(), LocalDate.of(2026, 6, 1))
                    .insert(jdbc, county.bodies().villageCommittee());
    }
}
