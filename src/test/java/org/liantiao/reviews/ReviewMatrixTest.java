package org.liantiao.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.disputes.Chains;
import org.liantiao.testing.AdjustableClock;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.liantiao.trail.CaseTrail;
import org.liantiao.trail.TrailLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every account kind against every public method that speaks of one sheet, finding or sample; a new one without its line fails. */
@CountyTest
class ReviewMatrixTest {
    private static final List<String> FOREIGN = List.of("village2", "village3", "township3", "police", "admin");

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    @Autowired
    Samples samples;

    @Autowired
    DrawnSheets drawn;

    @Autowired
    Sheets sheets;

    @Autowired
    Findings findings;

    @Autowired
    AdjustableClock clock;

    @Autowired
    CaseTrail caseTrail;

    @Autowired
    JdbcClient jdbc;

    private final Map<String, Function<Actor, Object>> ways = new TreeMap<>();
    private UUID sheet;
    private UUID finding;

    @BeforeEach
    void aDrawnCaseOfTheFirstVillageWithItsSheet() {
        SampleSteps steps = new SampleSteps(county, chains, samples, drawn, sheets, clock);
        steps.aMonthOfSettlements();
        UUID sample = steps.drawnWhole();
        UUID dispute = jdbc.sql("select c.dispute_id from review_candidate c join dispute d on d.id = c.dispute_id"
                        + " where c.sample_id = ? and d.village_id = ? limit 1")
                .params(sample, county.village().areaId())
                .query(UUID.class)
                .single();
        sheet = drawn.begin(county.county(), sample, dispute).orThrow();
        steps.fill(county.county(), sheet);
        drawn.call(county.county(), sheet, new Call(false, null, null, null, ""))
                .orThrow();
        finding = steps.raise(county.county(), sheet, Finding.Kind.CORRECT);
        sheets.conclude(county.county(), sheet).orThrow();
        FindingForm form = new FindingForm(
                Finding.Kind.CORRECT,
                "问题",
                county.bodies().villageCommittee().id(),
                chains.today().plusDays(9));
        ways.put("Sheets.page", actor -> sheets.page(actor, sheet));
        ways.put("Sheets.mark", actor -> sheets.mark(actor, sheet, UUID.randomUUID(), Mark.NOTHING));
        ways.put("Sheets.remark", actor -> sheets.remark(actor, sheet, "好"));
        ways.put("Sheets.raise", actor -> sheets.raise(actor, sheet, form));
        ways.put("Sheets.drop", actor -> sheets.drop(actor, sheet, finding));
        ways.put("Sheets.conclude", actor -> sheets.conclude(actor, sheet));
        ways.put("Sheets.takeOver", actor -> sheets.takeOver(actor, sheet));
        ways.put("DrawnSheets.call", actor -> drawn.call(actor, sheet, new Call(false, null, null, null, "")));
        ways.put("DrawnSheets.begin", actor -> drawn.begin(actor, sample, dispute));
        ways.put("Findings.answer", actor -> findings.answer(actor, finding, "改了"));
        ways.put("Findings.confirm", actor -> findings.confirm(actor, finding));
        ways.put("Findings.sendBack", actor -> findings.sendBack(actor, finding, "再改"));
        ways.put("Samples.draw", actor -> samples.draw(actor, sample, "3385.16"));
        ways.put("Samples.page", actor -> samples.page(actor, sample));
        ways.put("Samples.listing", actor -> samples.listing(actor, sample));
    }

    @Test
    void everyWayHasItsLine() {
        Set<String> ids = Set.of("sheetId", "findingId", "sampleId");
        Set<String> found = Stream.of(Sheets.class, DrawnSheets.class, Findings.class, Samples.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> Arrays.stream(method.getParameters())
                        .anyMatch(one -> one.getType() == UUID.class && ids.contains(one.getName())))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(ways.keySet());
    }

    @Test
    void whoeverCannotReadTheCaseFindsNeitherSheetNorFindingAndNoSample() {
        ways.forEach((way, call) -> FOREIGN.forEach(kind -> {
            Object answer = call.apply(county.people().get(kind));
            if (answer instanceof Outcome<?> outcome)
                assertThat(rules(outcome)).as(way + " as " + kind).hasSize(1).isSubsetOf("notFound", "sample.notYours");
            else assertThat((Optional<?>) answer).as(way + " as " + kind).isEmpty();
        }));
    }

    @Test
    void theAuditorReadsWhatWasDrawnAndWritesOnNobodyElsesSheet() {
        Map<String, String> refused = Map.of(
                "Sheets.mark", "notYours",
                "Sheets.remark", "notYours",
                "Sheets.raise", "notYours",
                "Sheets.drop", "notYours",
                "Sheets.conclude", "notYours",
                "Sheets.takeOver", "notYours",
                "DrawnSheets.call", "notYours",
                "Findings.answer", "notYours",
                "Findings.confirm", "review.notAnswered",
                "Samples.draw", "sample.notYours");
        ways.forEach((way, call) -> {
            Object answer = call.apply(county.auditor());
            if (refused.containsKey(way))
                assertThat(rules((Outcome<?>) answer)).as(way).containsExactly(refused.get(way));
        });
        assertThat(ways.get("DrawnSheets.begin").apply(county.auditor())).isEqualTo(Outcome.done(sheet));
        assertThat((Optional<?>) ways.get("Sheets.page").apply(county.auditor()))
                .isPresent();
    }

    @Test
    void whoeverAsksForOneThatIsNotTheirsIsWrittenDown() {
        ways.get("Sheets.remark").apply(county.village2());
        ways.get("Findings.answer").apply(county.township3());

        assertThat(refused(sheet)).containsExactly(county.village2().name());
        assertThat(refused(finding)).containsExactly(county.township3().name());
    }

    @Test
    void thatAFileIsBeingReviewedAndByWhomIsToldOnceItWas() {
        UUID dispute = jdbc.sql("select dispute_id from review_sheet where id = ?")
                .param(sheet)
                .query(UUID.class)
                .single();
        assertThat(reviews(dispute)).contains("review.begun", "review.concluded");
        UUID again = sheets.begin(county.township(), dispute).orThrow();
        assertThat(caseTrail.of(county.village(), dispute, 50))
                .noneMatch(line -> again.toString().equals(line.facts().get("sheet")));
    }

    @Test
    void aStepStaysInTheHandsOfTheOrganisationForWhichItWasTaken() {
        UUID dispute = chains.accepted(county.village());
        chains.threatened(county.township(), dispute);
        chains.session(county.village(), dispute).orThrow();
        chains.agreeOrally(county.village(), dispute).orThrow();
        jdbc.sql("update person set organisation_id = ? where id = ?")
                .params(county.bodies().justiceOffice3().id(), county.township().personId())
                .update();

        assertThat(rules(sheets.begin(county.township2(), dispute))).containsExactly("review.own");
    }

    private List<String> reviews(UUID dispute) {
        return caseTrail.of(county.village(), dispute, 50).stream()
                .map(TrailLine::kind)
                .filter(kind -> kind.startsWith("review."))
                .toList();
    }

    private List<String> refused(UUID subject) {
        return jdbc.sql("select actor_name from trail_entry where kind = 'access.refused' and subject_id = ?")
                .param(subject)
                .query(String.class)
                .list();
    }
}
