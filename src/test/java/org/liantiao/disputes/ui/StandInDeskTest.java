package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.SignedIn;
import org.liantiao.accounts.StandIns;
import org.liantiao.accounts.StandIns.Form;
import org.liantiao.base.Ids;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a stand-in finds on their desk, and on the cases of whom they stand in for. */
@CountyTest
class StandInDeskTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = AdjustableClock.START.toLocalDate();

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    StandIns standIns;

    @Autowired
    AtTheScreen screen;

    @Autowired
    SignedIn signedIn;

    @Autowired
    AdjustableClock clock;

    UUID theirs;
    UUID own;

    @BeforeEach
    void aNeighbourStandsIn() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        theirs = chains.accepted(county.village());
        chains.mediation()
                .handOver(county.village(), Ids.next(), theirs, county.village().personId())
                .orThrow();
        own = chains.accepted(county.village2());
        standIns.arrange(
                        county.township(),
                        county.village().personId(),
                        new Form(county.village2().personId(), TODAY, TODAY.plusDays(2)))
                .orThrow();
    }

    @Test
    void theirCasesAreMarkedAndOnesOwnAreNot() {
        screen.sits(county.village2());
        navigate(MyWorkView.class);

        assertThat(text()).contains("代" + county.village().name() + "办到 6月12日");
        assertThat(item(theirs)).contains("代" + county.village().name());
        assertThat(item(own)).doesNotContain("代" + county.village().name());
        screen.opens(figures().getFirst().getHref());
        assertThat(getCurrentView()).isInstanceOf(DisputesView.class);
    }

    @Test
    void theCaseSaysForWhomAndItsTimelineWhoDidIt() {
        screen.sits(county.village2());
        screen.opens("case/" + theirs);
        assertThat(text()).contains("代" + county.village().name());

        chains.session(signedIn.actor(), theirs).orThrow();
        screen.opens("work");
        screen.opens("case/" + theirs);
        assertThat(text())
                .contains(county.village2().name() + "（代" + county.village().name() + "）");
    }

    @Test
    void theDayAfterTheCaseIsNotThereAnyMore() {
        clock.set(TODAY.plusDays(3));
        screen.sits(county.village2());
        navigate(MyWorkView.class);
        assertThat(text()).doesNotContain("代" + county.village().name());
        screen.opens("case/" + theirs);
        assertThat(getCurrentView()).isNotInstanceOf(CaseView.class);
    }

    private String item(UUID dispute) {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().equals("case/" + dispute))
                .map(anchor -> anchor.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private List<Anchor> figures() {
        return find(Anchor.class).all().stream()
                .filter(anchor -> anchor.getHref().startsWith("disputes?"))
                .toList();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
