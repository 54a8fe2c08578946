package se.vardombud.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import se.vardombud.common.Public;
import se.vardombud.identity.SignedIn;
import se.vardombud.proxy.ForDelegate;
import se.vardombud.proxy.ForGuardian;
import se.vardombud.proxy.ForOperator;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.Guarded;

/** Every route names who may call it, and every route about a patient names its action. */
class RoutesTest {
    /** They explain access and disclose nothing else, so they ask the gate about every action themselves. */
    private static final Set<String> EXPLAIN =
            Set.of("se.vardombud.proxy.AccessResource", "se.vardombud.proxy.TimelineResource");

    private static final List<JavaMethod> ROUTES = Code.ALL.stream()
            .filter(type -> type.isAnnotatedWith(Path.class) && !type.isInterface())
            .flatMap(type -> type.getMethods().stream())
            .filter(RoutesTest::isRoute)
            .toList();

    private static boolean isRoute(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    @Test
    void there_are_routes_to_walk() {
        assertTrue(ROUTES.size() > 10, () -> "only " + ROUTES.size() + " routes found");
    }

    @Test
    void every_route_has_one_mark_of_access() {
        assertEquals(
                List.of(),
                ROUTES.stream()
                        .filter(route -> marks(route) != 1)
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    @Test
    void every_route_about_a_patient_names_its_action_or_is_a_guardians_application() {
        assertEquals(
                List.of(),
                ROUTES.stream()
                        .filter(route -> path(route).contains("{patientId}"))
                        .filter(route -> Stream.of(Guarded.class, ForGuardian.class, ForStaff.class, ForDelegate.class)
                                .noneMatch(mark -> route.isAnnotatedWith(mark)))
                        .filter(route -> !EXPLAIN.contains(route.getOwner().getFullName()))
                        .filter(route -> !route.getOwner().getPackageName().startsWith("se.vardombud.sandbox"))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    @Test
    void the_routes_of_a_unit_and_no_others_are_for_its_staff() {
        assertEquals(
                List.of(),
                ROUTES.stream()
                        .filter(route -> path(route).startsWith("/api/v1/units/{unitId}/")
                                != route.isAnnotatedWith(ForStaff.class))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    @Test
    void the_routes_of_operators_and_no_others_are_for_them() {
        assertEquals(
                List.of(),
                ROUTES.stream()
                        .filter(route -> path(route).startsWith("/api/v1/operator/")
                                != (route.isAnnotatedWith(ForOperator.class)
                                        || route.getOwner().isAnnotatedWith(ForOperator.class)))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    @Test
    void every_route_is_public_because_others_are_ignored() {
        assertEquals(
                List.of(),
                ROUTES.stream()
                        .filter(route -> !route.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    @Test
    void every_route_of_the_contract_is_described() {
        assertEquals(
                List.of(),
                ROUTES.stream()
                        .filter(route -> path(route).startsWith("/api/v1"))
                        .filter(route -> !route.isAnnotatedWith(Operation.class)
                                || route.getAnnotationOfType(Operation.class)
                                        .operationId()
                                        .isEmpty()
                                || route.getAnnotationOfType(Operation.class)
                                        .summary()
                                        .isEmpty())
                        .map(JavaMethod::getFullName)
                        .toList());
    }

    /** A mark on the method counts alone; without one, the class's own. */
    private static long marks(JavaMethod route) {
        long own = Stream.of(
                        Public.class,
                        SignedIn.class,
                        Guarded.class,
                        ForGuardian.class,
                        ForStaff.class,
                        ForDelegate.class,
                        ForOperator.class)
                .filter(mark -> route.isAnnotatedWith(mark))
                .count();
        return own > 0
                ? own
                : classMarks(route.getOwner(), Public.class)
                        + classMarks(route.getOwner(), SignedIn.class)
                        + classMarks(route.getOwner(), ForOperator.class);
    }

    private static long classMarks(JavaClass owner, Class<? extends Annotation> mark) {
        return owner.isAnnotatedWith(mark) ? 1 : 0;
    }

    private static String path(JavaMethod route) {
        String own = route.isAnnotatedWith(Path.class)
                ? route.getAnnotationOfType(Path.class).value()
                : "";
        return route.getOwner().getAnnotationOfType(Path.class).value() + own;
    }
}
