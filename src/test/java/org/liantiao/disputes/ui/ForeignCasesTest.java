package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.accounts.Actor;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.jurisdiction.Area;
import org.liantiao.jurisdiction.Organisation;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A case of others is not there: no address of any screen brings it. */
@CountyTest
class ForeignCasesTest extends SpringBrowserlessTest {
    @Autowired
    TestCounty county;

    @Autowired
    Counties counties;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    AtTheScreen screen;

    ShownList list = new ShownList(this);
    ThreeCases three;

    @BeforeEach
    void threeCasesOfAVillage() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        three = ThreeCases.of(county, chains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"village2", "village3", "township3", "police"})
    void neighboursFindItInNoListAndOnNoPage(String who) {
        screen.sits(county.people().get(who));
        for (String address : addresses()) {
            screen.opens(address);
            assertThat(list.ids()).as(who + " " + address).isEmpty();
        }
        for (UUID id : three.all())
            for (String page : List.of("case/" + id, "logged/" + id, "rulings?case=" + id)) {
                screen.opens(page);
                assertThat(text()).as(page).doesNotContain(code(id), "程德山");
            }
    }

    @Test
    void anotherCountyIsAsForeign() {
        TestCounty other = counties.make();
        for (Actor actor : List.of(other.village(), other.township(), other.county(), other.county2())) {
            screen.sits(actor);
            for (String address : addresses()) {
                screen.opens(address);
                assertThat(list.ids()).as(actor.name() + " " + address).isEmpty();
            }
        }
    }

    @Test
    void whoeverMayReadItFindsItThere() {
        screen.sits(county.township());
        screen.opens("disputes?area=" + county.places().village().id());
        assertThat(list.ids()).containsExactlyInAnyOrder(three.old(), three.red(), three.up());
        screen.opens("disputes?q=" + code(three.red()));
        assertThat(list.ids()).containsExactly(three.red());
        screen.opens("disputes?figure=REGISTERED&from=2026-01-01&to=2026-12-31&asOf=2026-06-10");
        assertThat(list.ids()).hasSize(3);
        screen.opens("case/" + three.up());
        assertThat(text()).contains("程德山");
    }

    /** Every way to ask the list for these cases: by their place, an organisation, a code, somebody's desk. */
    private List<String> addresses() {
        Stream<UUID> ids = Stream.concat(
                Stream.of(
                                county.places().county(),
                                county.places().township(),
                                county.places().village())
                        .map(Area::id),
                Stream.of(
                                county.bodies().villageCommittee(),
                                county.bodies().justiceOffice(),
                                county.bodies().policeStation())
                        .map(Organisation::id));
        Stream<String> byId = ids.flatMap(id -> Stream.of(
                "area=" + id,
                "area=" + id + "&itself=true",
                "standing=ALL&holder=" + id + "&organisation=" + id + "&area=" + id,
                "figure=REGISTERED&from=2026-01-01&to=2026-12-31&asOf=2026-06-10&area=" + id));
        Stream<String> byCase =
                three.all().stream().flatMap(id -> Stream.of("q=" + code(id), "standing=ALL&case=" + id));
        Stream<String> byWaiting =
                Stream.of("waiting=MINE&waiting=RULINGS&waiting=OTHERS&waiting=REPORTS&waiting=COLLEAGUES");
        return Stream.of(byId, byCase, byWaiting)
                .flatMap(part -> part)
                .map(query -> "disputes?" + query)
                .toList();
    }

    private String code(UUID dispute) {
        return cases.open(county.county(), dispute).orElseThrow().head().code();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
