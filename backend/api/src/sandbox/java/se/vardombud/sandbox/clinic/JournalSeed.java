package se.vardombud.sandbox.clinic;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPInputStream;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.journal.DateShift;
import se.vardombud.journal.ImportOrder;
import se.vardombud.journal.JournalBundle;
import se.vardombud.journal.JournalImport;
import se.vardombud.sandbox.population.SandboxSeed;

/**
 * Gives the personas the journals of invented patients (Synthea 3.3.0, Apache 2.0), moved in time to fit their birth dates.
 *
 * <p>The bundles stand beside what the importer made of them, and it is the latter that is stored: reading FHIR takes seconds in a fresh
 * process, which nobody should wait for at every start. A test holds the two together.
 */
@Singleton
class JournalSeed implements SandboxSeed {
    private static final int BEFORE_THE_GRANTS = 100;
    private static final Map<String, String> BUNDLES = bundles();

    private final SeedUnits units;
    private final JournalImport journal;
    private final Population population;
    private final ObjectMapper json;
    private final Map<String, JournalBundle> read = new ConcurrentHashMap<>();

    JournalSeed(SeedUnits units, JournalImport journal, Population population, ObjectMapper json) {
        this.units = units;
        this.journal = journal;
        this.population = population;
        this.json = json;
    }

    /** Bundles of children of the same sex, and as old or older: what they have not lived yet is left out. */
    private static Map<String, String> bundles() {
        Map<String, String> bundles = new LinkedHashMap<>();
        bundles.put("child-newborn-nameless", "patient-06");
        bundles.put("twin-b", "patient-05");
        bundles.put("child-small", "patient-04");
        bundles.put("child-of-blocked", "patient-04");
        bundles.put("child-11", "patient-02");
        bundles.put("child-day-before-13", "patient-03");
        bundles.put("child-14", "patient-02");
        bundles.put("child-15-maturity", "patient-02");
        bundles.put("child-day-before-16", "patient-01");
        bundles.put("child-16-today", "patient-02");
        bundles.put("young-17", "patient-01");
        bundles.put("guardian", "adult");
        bundles.put("adult-delegator", "adult");
        return bundles;
    }

    @Override
    public int order() {
        return BEFORE_THE_GRANTS;
    }

    @Override
    public void seed(Map<String, PersonId> personas) {
        units.make();
        BUNDLES.forEach((persona, bundle) -> {
            Person person = population
                    .find(Objects.requireNonNull(personas.get(persona)))
                    .orElseThrow();
            DateShift shift = bundle.equals("adult")
                    ? DateShift.NONE
                    : DateShift.toBirthDate(Objects.requireNonNull(person.birthDate()));
            journal.store(
                    read.computeIfAbsent(bundle, this::read),
                    new ImportOrder(person.id(), person.personalNumber(), true, ClinicResource.SOURCE, shift, true));
        });
    }

    private JournalBundle read(String name) {
        String file = "/journal/" + name + ".entries.json.gz";
        try (InputStream in =
                new GZIPInputStream(Objects.requireNonNull(JournalSeed.class.getResourceAsStream(file)))) {
            return json.readValue(in, JournalBundle.class);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox lacks " + file, e);
        }
    }
}
