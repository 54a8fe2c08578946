package se.vardombud.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.vardombud.proxy.JournalCategory;

/**
 * What an import did with each entry of its bundle; the numbers add up to the entries.
 *
 * @param taken entries of the journal, by category
 * @param merged resources that stand within another's entry (a report's results, a report that repeats a note, a prescription's
 *     Medication), by FHIR type
 * @param skipped resources that are not journal content, or retracted, or dated after now, by FHIR type
 * @param refused empty: an import with anything in it is not made (see {@link BundleRefusedException})
 */
public record ImportAnswer(
        UUID importId,
        Map<JournalCategory, Integer> taken,
        Map<String, Integer> merged,
        Map<String, Integer> skipped,
        List<Refusal> refused) {}
