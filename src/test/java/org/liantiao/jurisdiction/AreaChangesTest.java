package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.base.Author;
import org.liantiao.base.Change;
import org.liantiao.base.Outcome;
import org.liantiao.base.Refusal;
import org.liantiao.testing.Counties;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@CountyTest
@RecordApplicationEvents
class AreaChangesTest {
    private static final Author ADMIN = Author.system("管理员");

    @Autowired
    AreaChanges changes;

    @Autowired
    AreaTree tree;

    @Autowired
    Areas areas;

    @Autowired
    Counties counties;

    @Autowired
    ApplicationEvents events;

    TestCounty county;
    Area village;

    @BeforeEach
    void county() {
        county = counties.make();
        village = county.places().village();
    }

    @Test
    void anAreaAnswersToItsOtherSpellings() {
        changes.changeAliases(village.id(), "大王 ，王庄、 王家庄\n" + village.name(), ADMIN)
                .orThrow();

        Area now = now(village.id());
        assertThat(now.aliases()).containsExactlyInAnyOrder("大王", "王庄", "王家庄");
        assertThat(now.isCalled("王庄")).isTrue();
        assertThat(now.isCalled("赵庄")).isFalse();
        assertThat(tree.find("家庄", 0, 10)).extracting(AreaTree.Line::id).contains(village.id());
    }

    @Test
    void otherSpellingsTakeThePlaceOfTheFormer() {
        changes.changeAliases(village.id(), "大王、王庄", ADMIN).orThrow();
        changes.changeAliases(village.id(), "王庄", ADMIN).orThrow();
        changes.changeAliases(village.id(), "王庄", ADMIN).orThrow();

        assertThat(now(village.id()).aliases()).containsExactly("王庄");
        assertThat(events.stream(Change.class)).as("the third changed nothing").hasSize(2);
    }

    @Test
    void refusesWhatANeighbourIsCalled() {
        Area neighbour = county.places().village2();

        assertThat(rule(changes.changeAliases(village.id(), neighbour.name(), ADMIN)))
                .isEqualTo("alias.taken");
        assertThat(rule(changes.changeAliases(village.id(), "长".repeat(61), ADMIN)))
                .isEqualTo("tooLong");
        assertThat(now(village.id()).aliases()).isEmpty();
    }

    @Test
    void aSpellingMayBeUsedAgainInAnotherTownship() {
        String name = county.places().village3().name();

        assertThat(changes.changeAliases(village.id(), name, ADMIN).isDone()).isTrue();
    }

    @Test
    void addsTheSpellingsOfAFileOnce() {
        byte[] file = ("代码,别名\n" + village.code() + ",王庄\n" + village.code() + ",大王\n"
                        + county.places().township().code() + ",东东\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(changes.addAliases(file, ADMIN).orThrow()).isEqualTo(2);
        assertThat(changes.addAliases(file, ADMIN).orThrow()).isZero();
        assertThat(now(village.id()).aliases()).containsExactlyInAnyOrder("王庄", "大王");
    }

    @Test
    void refusesAFileWithACodeNobodyHas() {
        byte[] file = ("代码,别名\n" + village.code() + ",王庄\n999999999999,某庄\n").getBytes(StandardCharsets.UTF_8);

        assertThat(rule(changes.addAliases(file, ADMIN))).isEqualTo("alias.unknownCode");
        assertThat(now(village.id()).aliases()).isEmpty();
    }

    @Test
    void showsTheTreePieceByPieceAndFindsByLetters() {
        UUID township = county.places().township().id();

        assertThat(tree.countBelow(township)).isEqualTo(3);
        assertThat(tree.below(township, 1, 1)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo(county.places().village2().name());
            assertThat(line.parentName()).isEqualTo(county.places().township().name());
        });
        String prefix = village.code().substring(0, 9);
        assertThat(tree.find(prefix, 0, 10)).hasSize(4);
        assertThat(tree.countFound(prefix)).isEqualTo(4);
        assertThat(tree.find("王" + county.number() + "村", 0, 10)).hasSize(1);
        assertThat(tree.find("%", 0, 10)).isEmpty();
    }

    private Area now(UUID id) {
        return areas.ofCounty(county.places().county().id()).stream()
                .filter(area -> area.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String rule(Outcome<?> outcome) {
        assertThat(outcome.refusals()).hasSize(1);
        return outcome.refusals().stream().map(Refusal::rule).findFirst().orElseThrow();
    }
}
