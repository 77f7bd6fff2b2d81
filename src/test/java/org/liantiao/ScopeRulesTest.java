package org.liantiao;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liantiao.disputes.FigureQuestion;
import org.liantiao.jurisdiction.Scope;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A foreign case does not exist: whatever reads cases is told how far its caller may see. */
class ScopeRulesTest {
    /** A class, or a method of one, that reads without a scope, and why that is right. */
    private static final Map<String, String> WITHOUT_SCOPE = Map.ofEntries(
            entry("Presets", "deadlines and tries are the county's settings, no case"),
            entry("PresetChanges", "the same, as the administrator sets them"),
            entry("Numbers", "gives out the next code or number, reads no case"),
            entry("Repeats", "sets one date on the earlier cases of a pair and returns nothing"),
            entry("ClosedPeriods.of", "tells which periods were closed, no case"),
            entry("ClosedPeriods.find", "the same"),
            entry("ClosedPeriods.close", "freezes the cases in the scope of who closes"),
            entry("ClosedPeriods.mayClose", "tells a right, reads nothing"),
            entry("FigureSums.dimension", "says of what sums are kept, reads nothing"),
            entry("FigureBook", "keeps sums of all cases and returns nothing of one"),
            entry("FigureDeltas", "appends what cases add to the sums; holds them by their ids and shows none"),
            entry("FactsHashes", "writes a hash beside each text it reads and returns nothing"),
            entry("PairsOfCases", "hashes what the same two of given cases are known by; shows no case"),
            entry("TurningHashes", "hashes anew what rows are found by and returns nothing"),
            entry("PairNames", "writes a hash of names beside the cases of a redrawn place and returns nothing"),
            entry("FigureCheck", "compares these sums with a count of all cases"),
            entry("FigureSigns", "tells how that comparison came out"),
            entry("First.prepare", "has these sums made at the first start"),
            entry("Succession", "moves the cases of a place along with it and returns nothing"),
            entry("AreaCases", "counts for whoever redraws the tree what would follow an area; ids and figures only"),
            entry("History.bring", "brings cases in, reads none"),
            entry("BulletinShelf", "keeps papers about figures, reads no case"),
            entry("TemplateShelf", "keeps templates, and with which of them a paper was first made; reads no case"),
            entry("Shelf", "is asked only where Cases has just told that the case is in the actor's scope"),
            entry("CriteriaShelf", "keeps the county's criteria, no case"),
            entry("SheetShelf", "is asked only where ReviewRights has just told that the case is in the actor's scope"),
            entry("DrawnReader", "tells which of some cases were drawn, by their ids alone"),
            entry("SampleShelf", "codes and counts of a county's samples, for whom Samples has let see them"),
            entry("FindingShelf", "the same; what waits on a desk is narrowed by ReadableCases"),
            entry(
                    "OrderShelf",
                    "reads orders within OrderReach, and their cases in the scope of the actor it is given"),
            entry("StepShelf", "the steps of an order that its reader has just been given"),
            entry("ArchiveShelf", "is asked only where Cases has just told that the case is in the actor's scope"),
            entry("SealingBook", "the same; and tells the watch what is to be sealed, which asks for the right again"),
            entry("SealedClaim", "tells which files are sealed ones, by their ids alone"),
            entry("Sweep", "holds the files against the rows that name them, tells numbers only"),
            entry("FileSigns", "tells how that came out"),
            entry("Trail", "the lines of a topic or of one subject, as other modules ask for them"),
            entry("Lines", "asked by CaseTrail for a case in scope, else for the auditor; a code leads to an id only"),
            entry("Linker", "gives entries their places and shows none"),
            entry("Heads", "the end of the chain, a number and a hash"),
            entry("TrailSigns", "tells how far the chain follows"),
            entry("LedgerStaging", "keeps the rows of a file until they are cases"),
            entry("Steps", "reads through Disputes in the scope of who acts, and itself only writes"),
            entry("RepeatHint.inScope", "narrows to the scope of the actor it is given"),
            entry(
                    "RepeatHint.elsewhere",
                    "the one named exception: tells only that there is a case, counted and in the trail"),
            entry("DemoCounty.prepare", "makes the demo's cases in an empty database, reads none"),
            entry("DraftShelf", "a person's own drafts; the person is the scope"),
            entry("JointSeats", "presets, teams and organisations, no case"),
            entry("StepLog.doneBy", "tells the one who sends a request again what came of it"));

    /** A class that reads as the system, and why. */
    private static final Map<String, String> AS_THE_SYSTEM = Map.of(
            "Recalculation",
            "a notice of the State Council moves everybody's dates",
            "CaseDuties",
            "counts what somebody would leave behind, and hands it over unseen for the administrator",
            "Succession",
            "cases follow their place, whoever may read them");

    /** A class that reaches cases under seal for somebody who does not handle them, and why. */
    private static final Map<String, String> UNSEEN = Map.of(
            "Scope", "the system opens everything",
            "CaseDuties", "hands over what somebody leaves behind, and shows none of it",
            "SealedCases", "whoever supervises takes the seal away, and the county opens one in need, in the trail");

    private static final List<String> MODULES_WITH_CASES = List.of(
            "disputes",
            "attachments",
            "monitoring",
            "reports",
            "papers",
            "archive",
            "reviews",
            "supervision",
            "exchange",
            "trail",
            "demo");

    private static final List<Class<?>> WAYS_TO_THE_DATABASE =
            List.of(EntityManager.class, JdbcClient.class, JdbcOperations.class, NamedParameterJdbcOperations.class);

    @Test
    void everyQueryOnCasesTakesAScope() {
        assertThat(unscoped(MainCode.CLASSES))
                .extracting(ScopeRulesTest::name)
                .filteredOn(name -> !WITHOUT_SCOPE.containsKey(name) && !WITHOUT_SCOPE.containsKey(typeOf(name)))
                .isEmpty();
    }

    @Test
    void everyExceptionIsStillNeeded() {
        List<String> names = unscoped(MainCode.CLASSES)
                .map(ScopeRulesTest::name)
                .flatMap(name -> Stream.of(name, typeOf(name)))
                .toList();
        assertThat(names).containsAll(WITHOUT_SCOPE.keySet());
    }

    @Test
    void onlyListedJobsReadAsTheSystem() {
        Set<String> callers = MainCode.CLASSES.get(Scope.class).getMethodCallsToSelf().stream()
                .filter(call -> call.getName().equals("system"))
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(callers).isEqualTo(AS_THE_SYSTEM.keySet());
    }

    @Test
    void onlyListedStepsTouchWhatIsUnderSealUnseen() {
        Set<String> callers = MainCode.CLASSES.get(Scope.class).getMethodCallsToSelf().stream()
                .filter(call -> call.getName().equals("withSealed"))
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(callers).isEqualTo(UNSEEN.keySet());
    }

    @Test
    void theRuleNoticesAQueryWithoutAScope() {
        JavaClasses careless = new ClassFileImporter().importClasses(Careless.class, CarelessQuery.class);

        assertThat(unscoped(careless))
                .extracting(ScopeRulesTest::name)
                .containsExactlyInAnyOrder("Careless.findById", "CarelessQuery.everything");
    }

    interface Careless extends Repository<Object, UUID> {
        Object save(Object dispute);

        Object findById(UUID id);

        List<Object> list(Scope scope);
    }

    record CarelessQuery(EntityManager database) {
        List<?> everything() {
            return some(Scope.nothing());
        }

        List<?> some(Scope scope) {
            return database.createQuery("from Dispute").getResultList();
        }
    }

    private static Stream<JavaMethod> unscoped(JavaClasses classes) {
        return classes.stream()
                .filter(type -> readsCases(type))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getName().startsWith("save")
                        && !isAccessor(method))
                .filter(method -> method.getRawParameterTypes().stream()
                        .noneMatch(
                                type -> type.isEquivalentTo(Scope.class) || type.isEquivalentTo(FigureQuestion.class)));
    }

    private static boolean readsCases(JavaClass type) {
        boolean here = type.getPackageName().equals(ScopeRulesTest.class.getPackageName());
        boolean queries = type.isAssignableTo(Repository.class)
                || type.getFields().stream()
                        .anyMatch(field -> WAYS_TO_THE_DATABASE.stream()
                                .anyMatch(way -> field.getRawType().isAssignableTo(way)));
        return queries
                && (here
                        || MODULES_WITH_CASES.stream()
                                .anyMatch(module ->
                                        type.getPackageName().matches("org\\.liantiao\\." + module + "(\\..*)?")));
    }

    /** What a record has for each of its components. */
    private static boolean isAccessor(JavaMethod method) {
        return method.getOwner().isRecord()
                && (method.getOwner().tryGetField(method.getName()).isPresent()
                        || List.of("equals", "hashCode", "toString").contains(method.getName()));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static String typeOf(String name) {
        return name.substring(0, name.indexOf('.'));
    }
}
