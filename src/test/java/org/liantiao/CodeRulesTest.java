package org.liantiao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** What the compiler does not notice: where screens stand, where the time comes from, what a repository inherits. */
class CodeRulesTest {
    private static final Set<Class<?>> TIMES = Set.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Year.class,
            YearMonth.class);

    @Test
    void screensAndTheirPartsStandInTheUiPackages() {
        classes()
                .that()
                .areAssignableTo(Component.class)
                .should()
                .resideInAPackage("org.liantiao..ui..")
                .allowEmptyShould(true)
                .check(MainCode.CLASSES);
    }

    @Test
    void onlyTheUiPackagesKnowVaadinComponents() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.liantiao..ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Component.class)
                .check(MainCode.CLASSES);
    }

    @Test
    void nobodyBuildsMarkupFromData() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.liantiao.base..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Html.class)
                .check(MainCode.CLASSES);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.liantiao.base.CountyClock")
                .should()
                .callMethodWhere(asksTheMachineForTheTime())
                .orShould()
                .callConstructor(Date.class)
                .check(MainCode.CLASSES);
    }

    @Test
    void repositoriesInheritNoQueryThatForgetsTheScope() {
        assertThat(MainCode.CLASSES)
                .filteredOn(type -> type.isInterface() && type.isAssignableTo(Repository.class))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.getRawInterfaces())
                        .as(type.getName())
                        .extracting(JavaClass::getName)
                        .contains(Repository.class.getName())
                        .allMatch(name -> name.equals(Repository.class.getName()) || name.startsWith("org.liantiao.")));
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            JavaClass owner = call.getTargetOwner();
            boolean withoutClock = call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
            return (call.getName().equals("now") && TIMES.stream().anyMatch(owner::isEquivalentTo) && withoutClock)
                    || (call.getName().startsWith("system") && owner.isEquivalentTo(Clock.class))
                    || (call.getName().equals("currentTimeMillis") && owner.isEquivalentTo(System.class));
        });
    }
}
