package se.vardombud.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import org.junit.jupiter.api.Test;

/** Conventions that a reviewer would otherwise have to remember. */
class ConventionsTest {
    private static final DescribedPredicate<JavaCall<?>> READING_ANOTHER_CLOCK = DescribedPredicate.describe(
            "reading a clock other than the Clock bean", ConventionsTest::readsAnotherClock);

    private static boolean readsAnotherClock(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        String name = call.getName();
        boolean takesClock =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return owner.startsWith("java.time.") && name.equals("now") && !takesClock
                || owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime"))
                || owner.equals("java.time.Clock") && name.startsWith("system");
    }

    @Test
    void nobody_but_the_clock_bean_knows_the_time() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("se.vardombud.common.PortalClock$Producer")
                .and()
                .resideOutsideOfPackage("se.vardombud.sandbox.clock..")
                .should(callMethodWhere(READING_ANOTHER_CLOCK))
                .check(Code.ALL);
        noClasses().should().callConstructor(Date.class).check(Code.ALL);
    }

    @Test
    void an_entity_stays_inside_its_feature() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(Code.ALL);
    }

    @Test
    void beans_get_what_they_need_by_constructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(Code.ALL);
    }

    @Test
    void nothing_is_called_util_impl_or_manager() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .resideInAnyPackage("..util..", "..impl..")
                .check(Code.ALL);
    }

    @Test
    void every_top_level_class_is_in_a_package_where_null_is_marked() {
        classes()
                .that()
                .areTopLevelClasses()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should(new NullMarkedPackage())
                .check(Code.ALL);
    }
}
