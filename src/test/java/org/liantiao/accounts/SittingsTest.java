package org.liantiao.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CountyTest
class SittingsTest {
    private static final String PHONE = "Mozilla/5.0 (Linux; Android 14; V2307A) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Version/4.0 Chrome/120.0 Mobile Safari/537.36 MicroMessenger/8.0.50";
    private static final String DESK =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0";

    @Autowired
    SignIns signIns;

    @Autowired
    Sittings sittings;

    @Autowired
    PeopleChanges changes;

    @Autowired
    PeopleList list;

    @Autowired
    OwnAccount own;

    @Autowired
    AdjustableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCounty county;

    String login;

    @BeforeEach
    void aVillageMediator() {
        login = "village-" + county.number();
    }

    @Test
    void namesBrowserAndShortenedPlaceOfEachSession() {
        Account desk = enter(DESK, "10.12.34.56");
        enter(PHONE, "2409:8a44:1234:5678::1");

        assertThat(sittings.of(desk))
                .extracting(Sittings.Line::device, Sittings.Line::place, Sittings.Line::here)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(new Device("EDGE", "WINDOWS"), "10.12.*.*", true),
                        org.assertj.core.groups.Tuple.tuple(new Device("WECHAT", "ANDROID"), "2409:8a44:*", false));
    }

    @Test
    void signingOutElsewhereEndsAllButTheOneThatAsks() {
        Account desk = enter(DESK, "10.12.34.56");
        Account phone = enter(PHONE, "10.12.34.57");

        assertThat(sittings.endOthers(desk)).isEqualTo(1);

        assertThat(signIns.again(phone)).isEmpty();
        assertThat(signIns.again(desk)).contains(desk);
        assertThat(traced()).containsExactly("person.sessionsEnded");
        assertThat(sittings.endOthers(desk)).isZero();
        assertThat(traced()).hasSize(1);
    }

    @Test
    void aSessionIsOverAfterAWorkingDayHoweverBusy() {
        Account desk = enter(DESK, "10.12.34.56");
        for (int minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
            clock.advance(Duration.ofMinutes(10));
            assertThat(signIns.again(desk)).contains(desk);
        }

        clock.advance(Duration.ofMinutes(10));
        assertThat(signIns.again(desk)).isEmpty();
    }

    @Test
    void lookingWhetherItGoesOnCostsAClickNoStatementMore() {
        Account desk = enter(DESK, "10.12.34.56");
        Account alone = desk.by(null);

        assertThat(Statements.during(() -> signIns.again(desk)))
                .isEqualTo(Statements.during(() -> signIns.again(alone)));
    }

    @Test
    void noticesOnceAMinuteThatSomebodyIsStillThere() {
        Account desk = enter(DESK, "10.12.34.56");
        clock.advance(Duration.ofSeconds(90));

        assertThat(Statements.preparedBy(() -> signIns.again(desk))).anyMatch(sql -> sql.startsWith("update"));
        assertThat(Statements.preparedBy(() -> signIns.again(desk))).noneMatch(sql -> sql.startsWith("update"));
        assertThat(sittings.of(desk)).extracting(Sittings.Line::seenAt).containsExactly(clock.instant());
    }

    @Test
    void oneThatEndedUnheardIsListedNoLongerThanAnIdleOneLasts() {
        enter(PHONE, "10.12.34.57");
        clock.advance(Duration.ofMinutes(22));
        Account desk = enter(DESK, "10.12.34.56");

        assertThat(sittings.of(desk)).hasSize(1);
    }

    @Test
    void theAdministratorSeesThatSomebodyIsSignedInAndEndsIt() {
        Account desk = enter(DESK, "10.12.34.56");
        enter(PHONE, "10.12.34.57");
        UUID id = county.village().personId();
        assertThat(list.one(county.admin(), id).orElseThrow().sessions()).isEqualTo(2);

        changes.endSessions(county.admin(), id).orThrow();

        assertThat(signIns.again(desk)).isEmpty();
        assertThat(list.one(county.admin(), id).orElseThrow().sessions()).isZero();
        assertThat(traced()).containsExactly("person.sessionsEnded");
        assertThat(changes.endSessions(county.village2(), id).isDone()).isFalse();
    }

    @Test
    void suspensionANewCodeAndANewPasswordLeaveNoSessionOnTheList() {
        UUID id = county.village().personId();
        enter(DESK, "10.12.34.56");
        changes.suspend(county.admin(), id).orThrow();
        assertThat(rows()).isZero();

        changes.resume(county.admin(), id).orThrow();
        enter(PHONE, "10.12.34.57");
        Account desk = enter(DESK, "10.12.34.56");
        Account changed = own.changePassword(desk, Counties.PASSWORD, "Xiaohe2026", "Xiaohe2026")
                .orThrow();
        assertThat(rows()).isEqualTo(1);
        assertThat(signIns.again(changed)).isPresent();

        changes.invite(county.admin(), id).orThrow();
        assertThat(rows()).isZero();
    }

    @Test
    void whoeverSignsOutIsOffTheList() {
        Account desk = enter(DESK, "10.12.34.56");

        sittings.left(desk);

        assertThat(rows()).isZero();
        assertThat(signIns.again(desk)).isEmpty();
    }

    private Account enter(String userAgent, String address) {
        return (Account) signIns.tryPassword(login, Counties.PASSWORD, new Visitor(address, Device.of(userAgent)))
                .orThrow();
    }

    private int rows() {
        return sittings.count(List.of(county.village().personId())).values().stream()
                .mapToInt(Long::intValue)
                .sum();
    }

    private List<String> traced() {
        return jdbc.sql("select kind from trail_entry where subject_id = :id and kind = 'person.sessionsEnded'")
                .params(Map.of("id", county.village().personId()))
                .query(String.class)
                .list();
    }
}
