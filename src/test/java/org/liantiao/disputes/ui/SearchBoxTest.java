package org.liantiao.disputes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liantiao.base.IdNumber;
import org.liantiao.base.Ids;
import org.liantiao.disputes.CaseFile;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.Intake;
import org.liantiao.disputes.PartyForm;
import org.liantiao.testing.AtTheScreen;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The search: words stand in the address, the number of a person never does. */
@CountyTest
class SearchBoxTest extends SpringBrowserlessTest {
    private static final String PHONE = "19987650001";
    private static final String ID_NUMBER = "41049919620314231" + IdNumber.checkDigit("41049919620314231");

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Intake intake;

    @Autowired
    Cases cases;

    @Autowired
    AtTheScreen screen;

    ShownList list = new ShownList(this);
    UUID dispute;

    @BeforeEach
    void aCaseOfSomebodyWhoseNumbersAreKnown() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        dispute = chains.accepted(county.village());
        CaseFile.PartyLine party =
                cases.open(county.village(), dispute).orElseThrow().parties().getFirst();
        PartyForm known = new PartyForm(party.side(), party.kind(), party.name(), ID_NUMBER, PHONE, "", "");
        intake.completeParty(county.village(), Ids.next(), dispute, party.id(), known)
                .orThrow();
        chains.accepted(county.village());
        screen.sits(county.village());
    }

    @Test
    void wordsThatAreSearchedForStandInTheAddressAndComeBackIntoTheField() {
        screen.opens("work");
        search("  地边说不清 ");
        assertThat(screen.address()).isEqualTo("disputes?q=%E5%9C%B0%E8%BE%B9%E8%AF%B4%E4%B8%8D%E6%B8%85");
        assertThat(list.ids()).hasSize(2);

        String address = screen.address();
        screen.opens("work");
        screen.opens(address);
        assertThat(searchBox().getValue()).isEqualTo("地边说不清");
        search(cases.open(county.village(), dispute).orElseThrow().head().code());
        assertThat(list.ids()).containsExactly(dispute);
        search("100%_'\"<b>");
        assertThat(list.ids()).isEmpty();
        assertThat(text()).contains("没有这样的纠纷：找“100%_'\"<b>”。");
    }

    @Test
    void noNumberOfAPersonReachesAnAddress() {
        for (String typed : List.of(
                ID_NUMBER,
                ID_NUMBER.substring(0, 6) + " " + ID_NUMBER.substring(6, 14) + " " + ID_NUMBER.substring(14),
                PHONE,
                "１９９８７６５０００１",
                "199-8765-0001",
                "199 8765 0001")) {
            screen.opens("work");
            search(typed);

            assertThat(list.ids()).as(typed).containsExactly(dispute);
            assertThat(addresses()).as(typed).noneMatch(SearchBoxTest::holdsTheNumber);
            assertThat(text()).as(typed).doesNotContain(typed);
            String again = screen.address();
            screen.opens("work");
            screen.opens(again);
            assertThat(list.ids()).as("after a reload").containsExactly(dispute);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"程德山 " + PHONE, "电话" + PHONE, "+86 " + PHONE, "0375-5052345", "199.8765.0001 程"})
    void aNumberAmongWordsDoesNotReachAnAddressEither(String typed) {
        screen.opens("work");
        search(typed);

        assertThat(screen.address()).matches("disputes\\?kept=[0-9a-f]{8}");
        assertThat(addresses()).noneMatch(SearchBoxTest::holdsTheNumber);
    }

    @Test
    void aNumberThatStandsInAnAddressIsNotTakenAndNotPassedOn() {
        screen.opens("disputes?q=" + PHONE);

        assertThat(list.ids()).hasSize(2);
        assertThat(searchBox().getValue()).isEmpty();
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).noneMatch(SearchBoxTest::holdsTheNumber);
    }

    private void search(String text) {
        searchBox().setValue(text);
        ComponentUtil.fireEvent(searchBox(), new KeyPressEvent(searchBox(), "Enter"));
    }

    private SearchBox searchBox() {
        return find(SearchBox.class).all().getFirst();
    }

    /** The address of the screen and all it offers. */
    private List<String> addresses() {
        return Stream.concat(
                        Stream.of(screen.address()),
                        find(Anchor.class).all().stream().map(Anchor::getHref))
                .toList();
    }

    private static boolean holdsTheNumber(String address) {
        String digits = address.replaceAll("(?i)[0-9a-f]{8}-[0-9a-f-]{27}", "").replaceAll("[^0-9]", "");
        return digits.contains(PHONE.substring(4)) || digits.contains(ID_NUMBER.substring(6, 14));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
