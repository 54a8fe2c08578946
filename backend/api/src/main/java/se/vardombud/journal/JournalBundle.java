package se.vardombud.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bundle has for a journal: each of its resources is a draft, within another's, or skipped. Knows neither whose journal nor when, so
 * it can be kept (as JSON) and stored many times.
 *
 * @param born the patient's birth date, or its first day when only a year or month is known
 * @param skipped by FHIR type
 * @param withdrawn of the types that become entries, those that do not: an earlier import may have taken them
 */
public record JournalBundle(
        @Nullable LocalDate born, List<Draft> drafts, Map<String, Integer> skipped, Set<SourceKey> withdrawn) {}
