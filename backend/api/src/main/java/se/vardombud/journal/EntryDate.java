package se.vardombud.journal;

/**
 * The date of an entry.
 *
 * @param path of the element that it was read from
 */
public record EntryDate(FhirDate date, String path) {}
