package org.liantiao.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liantiao.disputes.Chains.rules;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liantiao.accounts.Actor;
import org.liantiao.base.Outcome;
import org.liantiao.testing.Counties.TestCounty;
import org.liantiao.testing.CountyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Every account kind against every public service method that speaks of one case. The methods are found, not listed: a
 * new one without its line below fails.
 */
@CountyTest
class AccessMatrixTest {
    private static final Set<String> NOBODY_FOREIGN =
            Set.of("village2", "village3", "township3", "police", "auditor", "admin");

    private static final Set<String> SUPERVISORS = Set.of("township", "township2", "county", "county2");

    /** Who has the right to take a step on a case that the village holds in mediation; everybody else is refused. */
    private static final Map<String, Set<String>> RIGHTS = rights();

    @Autowired
    ApplicationContext context;

    @Autowired
    TestCounty county;

    @Autowired
    Chains chains;

    private CaseMethods methods;

    @BeforeEach
    void findTheMethods() {
        methods = new CaseMethods(context, county, chains);
    }

    private static Map<String, Set<String>> rights() {
        Map<String, Set<String>> rights = new TreeMap<>();
        Set<String> holder = Set.of("village");
        Set<String> workers = Set.of("village", "township", "township2", "county", "county2");
        for (String step : List.of(
                "Intake.accept",
                "Intake.decline",
                "Intake.confirm",
                "Mediation.agree",
                "Mediation.handOver",
                "Endings.end",
                "FollowUps.record",
                "Performances.record",
                "Performances.urge",
                "Performances.withdraw",
                "Suits.note",
                "Performances.tellOfCourt",
                "Performances.mediateAgain",
                "Endings.prevent",
                "JudicialConfirmation.apply",
                "JudicialConfirmation.answer",
                "Endings.close",
                "Endings.reopen",
                "Deadlines.pause",
                "Deadlines.resume",
                "Deadlines.extend",
                "Escalations.escalate")) rights.put(step, holder);
        rights.put("Escalations.rule", Set.of());
        // A tier that neither holds the case nor handed it up has no sitting in it: that would count as somebody else's
        // try.
        rights.put("Mediation.plan", holder);
        rights.put("Mediation.record", holder);
        rights.put("Mediation.cancel", holder);
        rights.put("Intake.completeParty", workers);
        rights.put("Risks.note", workers);
        rights.put("Risks.noteReported", workers);
        rights.put("Risks.report", workers);
        rights.put("Risks.grade", holder);
        rights.put("Unmasking.unmask", workers);
        rights.put("Adding.add", holder);
        rights.put("Adding.sign", holder);
        rights.put("Signing.take", holder);
        // Whoever rules or supervises above reviews the file; the village had it in hand.
        rights.put("DrawnSheets.begin", Set.of("county", "county2"));
        rights.put("Sheets.begin", Set.of("township", "township2", "county", "county2"));
        rights.put("Slices.take", holder);
        rights.put("Archive.seal", holder);
        rights.put("Sealings.ask", holder);
        rights.put("SealedCases.seal", holder);
        rights.put("SealedCases.unseal", Set.of("township", "township2", "county", "county2"));
        rights.put("SealedCases.open", Set.of("county"));
        return rights;
    }

    @Test
    void everyStepHasItsLineAndEveryLineItsStep() {
        assertThat(new TreeSet<>(steps().keySet())).isEqualTo(new TreeSet<>(RIGHTS.keySet()));
    }

    @Test
    void aStepIsTakenOnlyByWhoHasTheRightAndForOthersTheCaseIsNotTheirsOrNotThere() throws Exception {
        for (Map.Entry<String, Method> step : steps().entrySet())
            for (Map.Entry<String, Actor> kind : county.people().entrySet()) {
                UUID dispute = chains.accepted(county.village());
                List<String> rules = rules((Outcome<?>) call(step.getValue(), kind.getValue(), dispute));
                String what = step.getKey() + " as " + kind.getKey();
                if (NOBODY_FOREIGN.contains(kind.getKey()))
                    assertThat(rules).as(what).containsExactly("notFound");
                else if (RIGHTS.get(step.getKey()).contains(kind.getKey()))
                    assertThat(rules).as(what).doesNotContain("notFound", "notYours");
                else assertThat(rules).as(what).containsAnyOf("notYours", "notFound");
            }
    }

    @Test
    void whatReadsOneCaseFindsAForeignOneNowhere() throws Exception {
        UUID dispute = chains.accepted(county.village());
        for (Map.Entry<String, Method> reader : readers().entrySet())
            for (String kind : NOBODY_FOREIGN) {
                Object found = call(reader.getValue(), county.people().get(kind), dispute);
                assertThat(CaseMethods.isNothing(found))
                        .as(reader.getKey() + " as " + kind + " gave " + found)
                        .isTrue();
            }
    }

    @Test
    void whoDoesNotHandleASealedCaseFindsItNowhere() throws Exception {
        UUID dispute = sealed();
        for (Map.Entry<String, Actor> kind : county.people().entrySet()) {
            if (kind.getKey().equals("village")) continue;
            for (Map.Entry<String, Method> step : steps().entrySet()) {
                boolean door = step.getValue().getDeclaringClass().equals(SealedCases.class)
                        && RIGHTS.get(step.getKey()).contains(kind.getKey());
                if (!door)
                    assertThat(rules((Outcome<?>) call(step.getValue(), kind.getValue(), dispute)))
                            .as(step.getKey() + " as " + kind.getKey())
                            .containsExactly("notFound");
            }
            for (Map.Entry<String, Method> reader : readers().entrySet()) {
                boolean door = reader.getKey().equals("SealedCases.door") && SUPERVISORS.contains(kind.getKey());
                if (!door)
                    assertThat(CaseMethods.isNothing(call(reader.getValue(), kind.getValue(), dispute)))
                            .as(reader.getKey() + " as " + kind.getKey())
                            .isTrue();
            }
        }
    }

    @Test
    void whoHandlesASealedCaseDoesWithItWhatTheyMay() throws Exception {
        for (Map.Entry<String, Method> step : steps().entrySet())
            if (RIGHTS.get(step.getKey()).contains("village"))
                assertThat(rules((Outcome<?>) call(step.getValue(), county.village(), sealed())))
                        .as(step.getKey())
                        .doesNotContain("notFound", "notYours");
    }

    private UUID sealed() {
        UUID dispute = chains.accepted(county.village());
        context.getBean(SealedCases.class)
                .seal(county.village(), UUID.randomUUID(), dispute, "PRIVACY", "怕传出去")
                .orThrow();
        return dispute;
    }

    @Test
    void tenThousandRandomIdsOpenNothing() {
        java.util.Random random = new java.util.Random(20260610);
        Cases cases = context.getBean(Cases.class);
        for (int i = 0; i < 10_000; i++)
            assertThat(cases.open(county.county(), new UUID(random.nextLong(), random.nextLong())))
                    .isEmpty();
    }

    private Map<String, Method> steps() {
        return methods.steps();
    }

    private Map<String, Method> readers() {
        return methods.readers();
    }

    private Object call(Method method, Actor actor, UUID dispute) throws Exception {
        return methods.call(method, actor, dispute);
    }
}
