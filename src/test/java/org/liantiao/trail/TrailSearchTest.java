package org.liantiao.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.RefusedAccess;
import org.liantiao.base.Texts;
import org.liantiao.disputes.Cases;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;

@CountyTest
class TrailSearchTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @Autowired
    TrailSearch search;

    @Autowired
    TrailExport export;

    @Autowired
    CaseTrail caseTrail;

    @Autowired
    TrailWords words;

    @Autowired
    Linker linker;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Cases cases;

    @Autowired
    RefusedAccess refused;

    @Autowired
    AdjustableClock clock;

    @Test
    void theAuditorFindsByCaseKindPersonAndDay() {
        UUID dispute = chains.accepted(county.village());
        String code = cases.open(county.village(), dispute).orElseThrow().head().code();

        assertThat(kinds(query(null, "", code))).containsExactly("dispute.accepted", "dispute.registered");
        assertThat(kinds(query("dispute.accepted", "", code))).containsExactly("dispute.accepted");
        assertThat(kinds(query(null, county.village().name(), code))).hasSize(2);
        assertThat(kinds(query(null, county.village2().name() + "不在", code))).isEmpty();
        assertThat(kinds(query(null, "%", code))).as("a sign is no wildcard").isEmpty();
        assertThat(kinds(new TrailQuery(TODAY.minusDays(9), TODAY.minusDays(1), null, "", code)))
                .isEmpty();
        assertThat(search.count(county.auditor(), query(null, "", code))).isEqualTo(2);
    }

    @Test
    void theWholeTrailIsTheAuditorsAndNobodyElses() throws IOException {
        chains.accepted(county.village());
        linker.link();
        for (Actor actor : county.people().values()) {
            boolean reads = actor.equals(county.auditor());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(search.page(actor, query(null, "", ""), 0, 5).isEmpty()).isEqualTo(!reads);
            assertThat(search.count(actor, query(null, "", "")) > 0).isEqualTo(reads);
            assertThat(search.head(actor).isPresent()).isEqualTo(reads);
            assertThat(export.table(actor, query(null, "", ""), Texts.ENGLISH, out))
                    .isEqualTo(reads);
            assertThat(export.chain(actor, out)).isEqualTo(reads);
            assertThat(out.size() > 0).isEqualTo(reads);
        }
    }

    @Test
    void aCaseShowsItsOwnTrailToWhoMayReadTheCase() {
        UUID dispute = chains.accepted(county.village());

        assertThat(caseTrail.of(county.village(), dispute, 50))
                .extracting(TrailLine::kind)
                .containsExactly("dispute.accepted", "dispute.registered");
        assertThat(caseTrail.of(county.county(), dispute, 1)).hasSize(1);
        for (Actor stranger :
                List.of(county.village2(), county.auditor(), county.people().get("admin")))
            assertThat(caseTrail.of(stranger, dispute, 50)).isEmpty();
    }

    @Test
    void theTableHoldsEveryLineOnceWithInertCellsAndItsExportIsALineItself() throws IOException {
        LocalDate day = LocalDate.of(2031, 3, 3);
        clock.set(day);
        for (int i = 0; i < 4_100; i++)
            refused.note(county.village().author(), "page", null, i == 0 ? "=1+1" : "page " + i);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TrailQuery query =
                new TrailQuery(day, day, "access.refused", county.village().name(), "");
        assertThat(export.table(county.auditor(), query, Texts.ENGLISH, out)).isTrue();

        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(4_102).doesNotHaveDuplicates();
        assertThat(lines.getFirst()).startsWith("\uFEFF\"Place");
        assertThat(lines).noneMatch(line -> line.matches(".*(^|,)\"[=+@-].*"));
        assertThat(kinds(new TrailQuery(day, day, "trail.exported", "", ""))).isNotEmpty();
    }

    @Test
    void aLineSpeaksInWordsAndKeepsIdsToItself() {
        UUID dispute = chains.accepted(county.village());
        TrailLine line = caseTrail.of(county.village(), dispute, 1).getFirst();

        assertThat(words.kind(Texts.CHINESE, line.kind())).isEqualTo("受理");
        assertThat(words.kind(Texts.ENGLISH, line.kind())).isEqualTo("Took it on");
        assertThat(words.facts(Texts.CHINESE, line)).startsWith("案件：").doesNotContain("sha256", "holder");
        assertThat(words.who(Texts.CHINESE, line)).isEqualTo(county.village().name());
    }

    private List<String> kinds(TrailQuery query) {
        return search.page(county.auditor(), query, 0, 50).stream()
                .map(TrailLine::kind)
                .toList();
    }

    private static TrailQuery query(@org.jspecify.annotations.Nullable String kind, String person, String code) {
        return new TrailQuery(TODAY, TODAY, kind, person, code);
    }
}
