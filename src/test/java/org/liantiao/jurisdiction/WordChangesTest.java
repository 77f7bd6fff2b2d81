package org.liantiao.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liantiao.base.Author;
import org.liantiao.base.ChangeLog;
import org.liantiao.base.Outcome;
import org.liantiao.jurisdiction.Vocabulary.Word;
import org.liantiao.jurisdiction.Vocabulary.WordList;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The lists are the whole installation's, so each test takes its own words out of use again. */
@CountyTest
class WordChangesTest {
    private static final Author ADMIN = new Author(UUID.randomUUID(), "周管理", true);

    @Autowired
    TestCounty county;

    @Autowired
    WordChanges changes;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    OrganisationChanges organisations;

    @Autowired
    ChangeLog log;

    @ParameterizedTest
    @EnumSource(names = {"TYPE", "SOURCE", "GRADE", "ORGANISATION_KIND"})
    void aNewWordIsOfferedAtTheEndAndIsTracedWithWhoMadeIt(WordList list) {
        String name = own("词");
        String code = add(list, name).orThrow();

        assertThat(vocabulary.active(list).getLast())
                .satisfies(word -> assertThat(word.zh()).isEqualTo(name))
                .satisfies(word -> assertThat(word.code()).isEqualTo(code));
        assertThat(log.latest(list.topic(), 1)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo("word.added");
            assertThat(change.actorName()).isEqualTo("周管理");
            assertThat(change.content()).containsEntry("what", name);
        });
        changes.retire(ADMIN, list, code).orThrow();
    }

    @Test
    void aRetiredWordIsOfferedNoMoreButIsStillKnownByItsName() {
        String name = own("草场");
        String code = add(WordList.TYPE, name).orThrow();
        changes.retire(ADMIN, WordList.TYPE, code).orThrow();

        assertThat(vocabulary.offers(WordList.TYPE, code)).isFalse();
        assertThat(vocabulary.name(WordList.TYPE, code, Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(name);
        changes.resume(ADMIN, WordList.TYPE, code).orThrow();
        assertThat(vocabulary.offers(WordList.TYPE, code)).isTrue();
        changes.retire(ADMIN, WordList.TYPE, code).orThrow();
    }

    @Test
    void refusesANameThatIsMissingTooLongOrAnotherWords() {
        assertThat(rules(changes.add(ADMIN, WordList.TYPE, new WordForm(" ", "x".repeat(61), false, null))))
                .containsExactly("zh:required", "en:tooLong");
        assertThat(rules(changes.add(ADMIN, WordList.TYPE, new WordForm("长".repeat(21), "ＬＡＢＯＵＲ", false, null))))
                .containsExactly("zh:tooLong", "en:word.taken");
        assertThat(rules(add(WordList.TYPE, "邻 里"))).containsExactly("zh:word.taken");
    }

    @Test
    void refusesTheNameOfARetiredWordAndSaysSo() {
        String name = own("旧词");
        changes.retire(ADMIN, WordList.SOURCE, add(WordList.SOURCE, name).orThrow())
                .orThrow();

        assertThat(rules(add(WordList.SOURCE, name))).contains("zh:word.takenByRetired");
    }

    @Test
    void aRenamedWordKeepsItsCodeAndTheTrailItsFormerName() {
        String before = own("前");
        String after = own("后");
        String code = add(WordList.GRADE, before).orThrow();
        changes.change(ADMIN, WordList.GRADE, code, form(after)).orThrow();

        assertThat(vocabulary.find(WordList.GRADE, code))
                .hasValueSatisfying(word -> assertThat(word.zh()).isEqualTo(after));
        assertThat(log.latest(WordList.GRADE.topic(), 1).getFirst().content())
                .containsEntry("former", before)
                .containsEntry("what", after);
        changes.retire(ADMIN, WordList.GRADE, code).orThrow();
    }

    @Test
    void aWordMovesPastItsNeighbourThatIsOfferedAndStopsAtTheEnds() {
        String first = add(WordList.SOURCE, own("一")).orThrow();
        String between = add(WordList.SOURCE, own("二")).orThrow();
        String last = add(WordList.SOURCE, own("三")).orThrow();
        changes.retire(ADMIN, WordList.SOURCE, between).orThrow();

        changes.move(ADMIN, WordList.SOURCE, last, true).orThrow();
        assertThat(offered(WordList.SOURCE)).endsWith(last, first);
        changes.move(ADMIN, WordList.SOURCE, first, false).orThrow();
        assertThat(offered(WordList.SOURCE)).as("it was the last already").endsWith(last, first);
        changes.retire(ADMIN, WordList.SOURCE, first).orThrow();
        changes.retire(ADMIN, WordList.SOURCE, last).orThrow();
    }

    @Test
    void oneSourceIsChosenFirstAtATime() {
        assertThat(vocabulary.preset(WordList.SOURCE)).contains("APPLIED");
        Word own = vocabulary.find(WordList.SOURCE, "OWN").orElseThrow();
        changes.change(ADMIN, WordList.SOURCE, "OWN", new WordForm(own.zh(), own.en(), true, null))
                .orThrow();

        assertThat(vocabulary.words(WordList.SOURCE).stream().filter(Word::upfront))
                .extracting(Word::code)
                .containsExactly("OWN");
        Word applied = vocabulary.find(WordList.SOURCE, "APPLIED").orElseThrow();
        changes.change(ADMIN, WordList.SOURCE, "APPLIED", new WordForm(applied.zh(), applied.en(), true, null))
                .orThrow();
        assertThat(vocabulary.preset(WordList.SOURCE)).contains("APPLIED");
    }

    @Test
    void aNewTypeCanHaveABigButtonUntilThereAreNine() {
        WordForm ninth = new WordForm(own("牧场"), own("Pasture"), true, null);
        String code = changes.add(ADMIN, WordList.TYPE, ninth).orThrow();

        assertThat(vocabulary.find(WordList.TYPE, code))
                .hasValueSatisfying(word -> assertThat(word.upfront()).isTrue());
        assertThat(rules(changes.add(ADMIN, WordList.TYPE, new WordForm(own("水"), own("Water"), true, null))))
                .containsExactly("upfront:word.buttons");
        changes.retire(ADMIN, WordList.TYPE, code).orThrow();
    }

    @Test
    void aKindOfOrganisationWorksLikeTheOneItWasGiven() {
        WordForm form = new WordForm(own("妇联"), own("Women"), false, "DEPARTMENT");
        String code = changes.add(ADMIN, WordList.ORGANISATION_KIND, form).orThrow();
        UUID area = county.village().areaId();
        Organisation added = organisations.add(area, code, own("妇联"), ADMIN).orThrow();

        assertThat(added.kind()).isEqualTo(OrganisationKind.DEPARTMENT);
        assertThat(added.kindCode()).isEqualTo(code);
        changes.retire(ADMIN, WordList.ORGANISATION_KIND, code).orThrow();
        assertThat(rules(organisations.add(area, code, own("妇联"), ADMIN))).containsExactly("kind:required");
    }

    @Test
    void refusesAKindWithoutItsNatureAndAnotherKindOfCommittee() {
        assertThat(rules(changes.add(ADMIN, WordList.ORGANISATION_KIND, new WordForm(own("某"), own("x"), false, null))))
                .containsExactly("nature:required");
        assertThat(rules(changes.add(
                        ADMIN, WordList.ORGANISATION_KIND, new WordForm(own("某"), own("x"), false, "COMMITTEE"))))
                .containsExactly("nature:organisation.committee");
        assertThat(rules(changes.retire(ADMIN, WordList.ORGANISATION_KIND, "COMMITTEE")))
                .containsExactly(":word.fixed");
    }

    @Test
    void nobodyButTheAdministratorChangesThem() {
        Author mediator = new Author(UUID.randomUUID(), "张三", false);

        assertThat(rules(changes.retire(mediator, WordList.TYPE, "01"))).containsExactly(":county.notYours");
        assertThat(vocabulary.offers(WordList.TYPE, "01")).isTrue();
    }

    private Outcome<String> add(WordList list, String zh) {
        return changes.add(ADMIN, list, form(zh));
    }

    private static WordForm form(String zh) {
        return new WordForm(zh, own("Word"), false, "DEPARTMENT");
    }

    private static String own(String name) {
        return name + UUID.randomUUID().toString().substring(0, 8);
    }

    private List<String> offered(WordList list) {
        return vocabulary.active(list).stream().map(Word::code).toList();
    }

    private static List<String> rules(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(refusal -> refusal.field() + ":" + refusal.rule())
                .toList();
    }
}
