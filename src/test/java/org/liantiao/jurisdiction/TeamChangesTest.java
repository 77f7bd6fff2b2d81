package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.PhoneNumber;
import org.liantiao.base.Refusal;
import org.liantiao.base.Vault;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@CountyTest
@RecordApplicationEvents
class TeamChangesTest {
    private static final Author ADMIN = Author.system("管理员");

    @Autowired
    TeamChanges changes;

    @Autowired
    Team team;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Counties counties;

    @Autowired
    ApplicationEvents events;

    TestCounty county;
    UUID village;

    @BeforeEach
    void county() {
        county = counties.make();
        village = county.places().village().id();
    }

    @Test
    void addsAnOfficerWhosePhoneIsSealed() {
        UUID station = county.bodies().policeStation().id();

        changes.add(village, ParticipantKind.OFFICER, "周卫国", "１３８ 0000 1234", station, ADMIN)
                .orThrow();

        TeamMember member = team.of(village).getFirst();
        assertThat(member.name()).isEqualTo("周卫国");
        assertThat(member.organisationId()).isEqualTo(station);
        assertThat(member.phone(vault)).isEqualTo(new PhoneNumber("13800001234"));
        assertThat(jdbc.sql("select phone_sealed from team_member where id = ?")
                        .param(member.id())
                        .query(String.class)
                        .single())
                .doesNotContain("13800001234");
        assertThat(events.stream(Change.class))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.content().toString()).contains("周卫国").doesNotContain("1380000"));
    }

    @Test
    void takesSomebodyOffTheTeamOnce() {
        TeamMember member = changes.add(village, ParticipantKind.GRID_WORKER, "孙小妹", null, null, ADMIN)
                .orThrow();

        changes.remove(village, member.id(), ADMIN);
        changes.remove(village, member.id(), ADMIN);

        assertThat(team.of(village)).isEmpty();
        assertThat(events.stream(Change.class).map(Change::kind)).containsExactly("team.joined", "team.left");
    }

    @Test
    void leavesTheTeamsOfOtherVillagesAlone() {
        TeamMember member = changes.add(village, ParticipantKind.GRID_WORKER, "孙小妹", null, null, ADMIN)
                .orThrow();

        changes.remove(county.places().village2().id(), member.id(), ADMIN);

        assertThat(team.of(village)).hasSize(1);
    }

    @Test
    void refusesWhatIsNoTeam() {
        changes.add(village, ParticipantKind.MEDIATOR, "李大山", null, null, ADMIN).orThrow();

        assertThat(rule(changes.add(village, ParticipantKind.MEDIATOR, "李大山", null, null, ADMIN)))
                .isEqualTo("team.twice");
        assertThat(rule(changes.add(village, ParticipantKind.JUDGE, "王法官", null, null, ADMIN)))
                .isEqualTo("team.kind");
        assertThat(rule(changes.add(village, null, "王某", null, null, ADMIN))).isEqualTo("required");
        assertThat(rule(changes.add(village, ParticipantKind.MEDIATOR, "", null, null, ADMIN)))
                .isEqualTo("required");
        assertThat(rule(changes.add(village, ParticipantKind.MEDIATOR, "王某", "12345", null, ADMIN)))
                .isEqualTo("phone");
        assertThat(rule(changes.add(
                        county.places().township().id(), ParticipantKind.MEDIATOR, "王某", null, null, ADMIN)))
                .isEqualTo("team.village");
        assertThat(team.of(village)).hasSize(1);
    }

    private static String rule(Outcome<?> outcome) {
        assertThat(outcome.refusals()).hasSize(1);
        return outcome.refusals().stream().map(Refusal::rule).findFirst().orElseThrow();
    }
}
