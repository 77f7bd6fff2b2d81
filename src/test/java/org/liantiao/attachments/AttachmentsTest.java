package org.liantiao.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.awt.Color;
import java.io.IOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.attachments.internal.StoreFolder;
import org.liantiao.base.Ids;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Chains;
import org.liantiao.disputes.End;
import org.liantiao.disputes.Endings;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.testing.Race;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who adds to a case and who sees it, what stays of a removed one, and that nothing is added twice. */
@CountyTest
class AttachmentsTest {
    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Endings endings;

    @Autowired
    Attachments attachments;

    @Autowired
    Adding adding;

    @Autowired
    Ordering ordering;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Value("${liantiao.files}")
    String folder;

    private UUID dispute;

    @BeforeEach
    void aCaseOfTheVillage() {
        dispute = chains.accepted(county.village());
    }

    @Test
    void whoHoldsTheCaseAddsAndWhoeverReadsItSees() throws IOException {
        UUID id = add(county.village(), "现场.jpg", Samples.jpeg()).orThrow();

        for (Actor reader : List.of(county.village(), county.township(), county.county(), county.county2()))
            assertThat(attachments.of(reader, dispute)).singleElement().satisfies(file -> {
                assertThat(file.id()).isEqualTo(id);
                assertThat(file.caption()).isEqualTo("现场");
                assertThat(file.fileName()).isEqualTo("现场.jpg");
                assertThat(file.kind()).isEqualTo(FileKind.IMAGE);
                assertThat(file.addedBy()).isEqualTo(county.village().name());
                assertThat(file.changeable()).isEqualTo(reader.equals(county.village()));
            });
    }

    @Test
    void nobodyElseFindsAnythingOfIt() throws IOException {
        UUID id = add(county.village(), "a.jpg", Samples.jpeg()).orThrow();

        for (Actor stranger : List.of(
                county.village2(),
                county.village3(),
                county.township3(),
                county.police(),
                county.auditor(),
                county.admin())) {
            assertThat(attachments.folder(stranger, dispute)).isEmpty();
            assertThat(attachments.of(stranger, dispute)).isEmpty();
            assertThat(attachments.content(stranger, id)).isEmpty();
            assertThat(attachments.thumbnail(stranger, id)).isEmpty();
            assertThat(rules(add(stranger, "b.jpg", Samples.jpeg()))).containsExactly("notFound");
            assertThat(rules(ordering.describe(stranger, id, Category.OTHER, "x", null)))
                    .containsExactly("notFound");
            assertThat(rules(ordering.turn(stranger, id))).containsExactly("notFound");
            assertThat(rules(ordering.move(stranger, id, true))).containsExactly("notFound");
            assertThat(rules(ordering.remove(stranger, id, "x"))).containsExactly("notFound");
        }
    }

    @Test
    void whoOnlyReadsChangesNothing() throws IOException {
        UUID id = add(county.village(), "a.jpg", Samples.jpeg()).orThrow();

        for (Actor reader : List.of(county.township(), county.county(), county.county2())) {
            assertThat(rules(add(reader, "b.jpg", Samples.jpeg()))).containsExactly("notYours");
            assertThat(rules(ordering.turn(reader, id))).containsExactly("notYours");
            assertThat(rules(ordering.remove(reader, id, "x"))).containsExactly("notYours");
        }
    }

    @Test
    void theTierThatHandedItUpAndWhoeverRulesAddToo() throws IOException {
        UUID escalated = chains.escalated(county.village());

        assertThat(add(county.village(), escalated, Samples.jpeg(9, 9, Color.RED))
                        .isDone())
                .isTrue();
        assertThat(add(county.township(), escalated, Samples.jpeg(9, 9, Color.BLUE))
                        .isDone())
                .isTrue();
        assertThat(rules(add(county.county2(), escalated, Samples.jpeg(9, 9, Color.PINK))))
                .containsExactly("notYours");
    }

    @Test
    void aPartnerAddsAndChangesWhatIsItsOwn() throws IOException {
        UUID escalated = chains.escalated(county.village());
        chains.joint(county.township(), escalated, county.bodies().policeStation());
        UUID theirs =
                add(county.township(), escalated, Samples.jpeg(9, 9, Color.RED)).orThrow();
        UUID own =
                add(county.police(), escalated, Samples.jpeg(9, 9, Color.BLUE)).orThrow();

        assertThat(attachments.of(county.police(), escalated)).hasSize(2);
        assertThat(ordering.turn(county.police(), own).isDone()).isTrue();
        assertThat(rules(ordering.turn(county.police(), theirs))).containsExactly("notYours");
        assertThat(ordering.turn(county.township(), own).isDone()).isTrue();
    }

    @Test
    void afterTheEndTheHolderCompletesTheFileAndNothingLeavesIt() throws IOException {
        UUID before = add(county.village(), "a.jpg", Samples.jpeg()).orThrow();
        endings.end(county.village(), Ids.next(), dispute, End.WITHDRAWN, chains.today(), "", true)
                .orThrow();

        UUID after = add(county.village(), "送达回证.pdf", Samples.pdf()).orThrow();

        assertThat(rules(ordering.remove(county.village(), before, "放错了"))).containsExactly("file.stays");
        assertThat(rules(ordering.remove(county.village(), after, "放错了"))).containsExactly("file.stays");
        assertThat(ordering.describe(county.village(), after, Category.OTHER, "送达回证", null)
                        .isDone())
                .isTrue();
    }

    @Test
    void theSameFileIsAddedOnceHoweverOftenItIsSent() throws IOException {
        UUID first = add(county.village(), "a.jpg", Samples.jpeg()).orThrow();

        assertThat(add(county.village(), "b.jpg", Samples.jpeg()).orThrow()).isEqualTo(first);
        assertThat(attachments.of(county.village(), dispute)).hasSize(1);

        ordering.remove(county.village(), first, "放错了").orThrow();
        assertThat(add(county.village(), "a.jpg", Samples.jpeg()).orThrow()).isNotEqualTo(first);
    }

    @Test
    void aFileThatIsSentTwiceAtOnceIsAddedOnce() throws Exception {
        long files = StoreFolder.files(folder);

        List<Outcome<UUID>> outcomes = Race.run(4, i -> () -> add(county.village(), "a.wav", Samples.wav()));

        assertThat(outcomes).allMatch(Outcome::isDone);
        assertThat(outcomes.stream().map(Outcome::orThrow).distinct()).hasSize(1);
        assertThat(StoreFolder.files(folder)).isEqualTo(files + 1);
    }

    @Test
    void aCaseThatIsFullTakesNoMore() throws IOException {
        UUID id = add(county.village(), "a.jpg", Samples.jpeg()).orThrow();
        jdbc.sql("update attachment set bytes = ? where id = ?")
                .params(Limits.CASE_BYTES, id)
                .update();
        long files = StoreFolder.files(folder);

        assertThat(rules(add(county.village(), "b.wav", Samples.wav()))).containsExactly("file.caseBytes");

        assertThat(StoreFolder.files(folder)).isEqualTo(files);
        ordering.remove(county.village(), id, "太大").orThrow();
        assertThat(add(county.village(), "b.wav", Samples.wav()).isDone()).isTrue();
    }

    @Test
    void whatWasRemovedCountsWhileItIsKept() throws IOException {
        UUID first = add(county.village(), "a.jpg", Samples.jpeg()).orThrow();
        UUID second = add(county.village(), "a.pdf", Samples.pdf()).orThrow();
        jdbc.sql("update attachment set bytes = ? where dispute_id = ?")
                .params(Limits.CASE_BYTES, dispute)
                .update();
        ordering.remove(county.village(), first, "重复").orThrow();
        ordering.remove(county.village(), second, "重复").orThrow();

        assertThat(rules(add(county.village(), "b.wav", Samples.wav()))).containsExactly("file.caseRemoved");

        jdbc.sql("update attachment set removed_at = ? where id = ?")
                .params(OffsetDateTime.now(clock).minusDays(Limits.REMOVED_DAYS + 1), first)
                .update();
        assertThat(add(county.village(), "b.wav", Samples.wav()).isDone()).isTrue();
    }

    @Test
    void theyAreMovedUpAndDownAndStopAtTheEnds() throws IOException {
        UUID first =
                add(county.village(), "1.jpg", Samples.jpeg(8, 8, Color.RED)).orThrow();
        UUID second =
                add(county.village(), "2.jpg", Samples.jpeg(8, 8, Color.BLUE)).orThrow();
        UUID third =
                add(county.village(), "3.jpg", Samples.jpeg(8, 8, Color.GREEN)).orThrow();

        ordering.remove(county.village(), second, "重复").orThrow();
        ordering.move(county.village(), third, true).orThrow();
        assertThat(ids()).containsExactly(third, first);
        ordering.move(county.village(), third, true).orThrow();
        ordering.move(county.village(), first, false).orThrow();
        assertThat(ids()).containsExactly(third, first);
        ordering.move(county.village(), third, false).orThrow();
        assertThat(ids()).containsExactly(first, third);
    }

    @Test
    void aRemovedOneLeavesItsLineAndCannotBeOpened() throws IOException {
        UUID id = add(county.village(), "别人家的身份证.jpg", Samples.jpeg()).orThrow();

        assertThat(rules(ordering.remove(county.village(), id, " "))).containsExactly("required");
        ordering.remove(county.village(), id, "放错案子了").orThrow();

        assertThat(attachments.of(county.village(), dispute)).isEmpty();
        assertThat(attachments.content(county.village(), id)).isEmpty();
        assertThat(attachments.folder(county.village(), dispute).orElseThrow().files())
                .singleElement()
                .satisfies(file -> assertThat(file.removal()).isNotNull().satisfies(removal -> {
                    assertThat(removal.reason()).isEqualTo("放错案子了");
                    assertThat(removal.by()).isEqualTo(county.village().name());
                }));
        assertThat(rules(ordering.turn(county.village(), id))).containsExactly("file.gone");
    }

    @Test
    void theTrailTellsWhatWasDoneAndHoldsNoName() throws IOException {
        UUID id = add(county.village(), "张三身份证.jpg", Samples.jpeg()).orThrow();
        ordering.describe(county.village(), id, Category.IDENTITY, "张三身份证", null)
                .orThrow();
        ordering.turn(county.village(), id).orThrow();
        ordering.remove(county.village(), id, "张三不同意").orThrow();

        List<Map<String, Object>> lines = jdbc.sql("""
                        select kind, content from trail_entry where subject_id = ? and kind like 'attachment.%'
                        order by id""").param(dispute).query().listOfRows();
        assertThat(lines)
                .extracting(line -> line.get("kind"))
                .containsExactly("attachment.added", "attachment.described", "attachment.turned", "attachment.removed");
        assertThat(lines)
                .allSatisfy(line -> assertThat(String.valueOf(line.get("content")))
                        .contains(id.toString())
                        .doesNotContain("张三"));
    }

    private List<UUID> ids() {
        return attachments.of(county.village(), dispute).stream()
                .map(AttachedFile::id)
                .toList();
    }

    private Outcome<UUID> add(Actor actor, String name, byte[] file) throws IOException {
        return adding.add(actor, dispute, name, Samples.in(file));
    }

    private Outcome<UUID> add(Actor actor, UUID to, byte[] file) throws IOException {
        return adding.add(actor, to, "a.jpg", Samples.in(file));
    }
}
