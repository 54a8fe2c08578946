package se.vardombud.sandbox.clinic;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.vardombud.clinic.StaffFile;
import se.vardombud.clinic.Ties;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Population;
import se.vardombud.sandbox.population.SandboxSeed;

/** The export of the simulated staff directory, and the patients of its two units. */
@Singleton
class StaffSeed implements SandboxSeed {
    private static final int AFTER_THE_GRANTS = 300;
    private static final String HEADER = "personalNumber,hsaId,unitHsaId,unitName,role,from,to";
    private static final String A = "SE5569999999-A101,Kullens vårdcentral";
    private static final String B = "SE5569999999-B202,Specialistmottagningen Höjden";

    /** Persona, number in the directory, unit and role. */
    private record Post(String persona, int number, String unit, String role) {}

    private static final List<Post> POSTS = List.of(
            new Post("staff-manager-a", 1, A, "OPERATIONS_MANAGER"),
            new Post("staff-physician-a", 2, A, "PHYSICIAN"),
            new Post("staff-care-a", 3, A, "CARE_STAFF"),
            new Post("staff-care-b", 4, B, "CARE_STAFF"),
            new Post("staff-two-units", 5, A, "PHYSICIAN"),
            new Post("staff-two-units", 5, B, "CARE_STAFF"),
            new Post("staff-parent-a", 6, A, "CARE_STAFF"));

    private static final List<String> PATIENTS_OF_A =
            List.of("guardian", "child-small", "child-of-staff", "per-patient", "child-15-maturity");
    private static final List<String> PATIENTS_OF_B = List.of("adult-delegator", "per-patient");

    private final Path file;
    private final StaffFile portal;
    private final Units units;
    private final Ties ties;
    private final Population population;
    private volatile String seeded = "";

    StaffSeed(
            @ConfigProperty(name = "vardombud.staff.file") Path file,
            StaffFile portal,
            Units units,
            Ties ties,
            Population population) {
        this.file = file;
        this.portal = portal;
        this.units = units;
        this.ties = ties;
        this.population = population;
    }

    @Override
    public int order() {
        return AFTER_THE_GRANTS;
    }

    @Override
    public void seed(Map<String, PersonId> personas) {
        seeded = Stream.concat(Stream.of(HEADER), POSTS.stream().map(post -> line(post, personas)))
                .collect(Collectors.joining("\n", "", "\n"));
        write(seeded);
        list(PATIENTS_OF_A, A, personas);
        list(PATIENTS_OF_B, B, personas);
    }

    @Override
    public void restored() {
        write(seeded);
    }

    /** As the directory's nightly export would: a new file, which the portal reads. */
    void write(String export) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path whole = Files.writeString(Files.createTempFile(folder, "staff", ".csv"), export);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox's staff file cannot be written", e);
        }
        portal.load();
    }

    String read() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox's staff file cannot be read", e);
        }
    }

    private String line(Post post, Map<String, PersonId> personas) {
        String number =
                population.find(persona(personas, post.persona())).orElseThrow().personalNumber();
        return "%s,SE5569999999-%04d,%s,%s,2024-01-01,".formatted(number, post.number(), post.unit(), post.role());
    }

    private void list(List<String> patients, String unit, Map<String, PersonId> personas) {
        String[] hsaIdAndName = unit.split(",");
        UnitId id = units.ensure(hsaIdAndName[0], hsaIdAndName[1]).id();
        patients.forEach(key -> ties.list(persona(personas, key), id, persona(personas, key)));
    }

    private static PersonId persona(Map<String, PersonId> personas, String key) {
        return Objects.requireNonNull(personas.get(key), key);
    }
}
