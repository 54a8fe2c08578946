package se.vardombud.journal;

/**
 * The date of an entry.
 *
 * @param path of the element that it was read from
 */
record EntryDate(FhirDate date, String path) {}
