package se.vardombud.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.vardombud.identity.SignedIn;

/** Imports run downwards only: the table of the architecture, row by row. The mark {@link SignedIn} is for every feature with routes. */
class ImportsTest {
    private static final String FEATURE = "proxy clinic notification audit common";
    private static final String EVERYTHING =
            "partner appointment prescription certificate message selftest program journal per handover accesslog proxy clinic identity notification audit common";

    /** Each package and what it may import; a package that is not here may not exist. */
    private static final Map<String, String> MAY_IMPORT = new TreeMap<>(Map.ofEntries(
            Map.entry("sandbox", EVERYTHING),
            Map.entry("partner", EVERYTHING),
            Map.entry("appointment", FEATURE),
            Map.entry("prescription", FEATURE),
            Map.entry("certificate", FEATURE),
            Map.entry("message", FEATURE),
            Map.entry("selftest", FEATURE),
            Map.entry("program", FEATURE),
            Map.entry("journal", FEATURE),
            Map.entry("per", FEATURE),
            Map.entry("handover", FEATURE),
            Map.entry("accesslog", FEATURE),
            Map.entry("proxy", "policy identity clinic audit common"),
            Map.entry("clinic", "identity audit common"),
            Map.entry("identity", "audit common"),
            Map.entry("notification", "proxy clinic identity audit common"),
            Map.entry("audit", "common"),
            Map.entry("common", ""),
            Map.entry("policy", "")));

    @ParameterizedTest(name = "{0} imports only {1}")
    @MethodSource("rows")
    void a_package_imports_only_what_its_row_allows(String name, String allowed) {
        Set<String> others = new TreeSet<>(MAY_IMPORT.keySet());
        others.remove(name);
        others.removeAll(Arrays.asList(allowed.split(" ")));
        String[] forbidden = others.stream().map(ImportsTest::tree).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat(resideInAnyPackage(forbidden).and(not(equivalentTo(SignedIn.class))))
                .allowEmptyShould(true)
                .check(Code.ALL);
    }

    static Stream<Object[]> rows() {
        return MAY_IMPORT.entrySet().stream().map(row -> new Object[] {row.getKey(), row.getValue()});
    }

    @Test
    void every_package_has_a_row() {
        Set<String> found = Code.ALL.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2)
                .map(parts -> parts[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(found.isEmpty());
        found.removeAll(MAY_IMPORT.keySet());
        assertEquals(Set.of(), found);
    }

    @Test
    void the_packages_the_rules_speak_of_are_really_there() {
        for (String name : List.of("policy", "proxy", "journal", "identity", "clinic", "audit", "common", "sandbox")) {
            assertFalse(
                    Code.ALL.that(type(name)).isEmpty(),
                    () -> "no class in " + name + ": the rules above prove nothing");
        }
    }

    @Test
    void the_policy_needs_nothing_but_java() {
        noClasses()
                .that()
                .resideInAPackage(tree("policy"))
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(tree("policy"), "java..", "org.jspecify..")
                .check(Code.ALL);
    }

    @Test
    void the_journal_itself_knows_nothing_of_fhir() {
        noClasses()
                .that()
                .resideInAPackage("se.vardombud.journal")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("se.vardombud.journal.fhir", "org.hl7..", "ca.uhn..")
                .check(Code.ALL);
    }

    @Test
    void no_feature_goes_in_a_circle() {
        slices().matching("se.vardombud.(*)..").should().beFreeOfCycles().check(Code.ALL);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaClass> type(
            String name) {
        return com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(tree(name));
    }

    private static String tree(String name) {
        return "se.vardombud." + name + "..";
    }
}
