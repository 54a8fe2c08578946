/** The journal: entries by category, and their import from FHIR R4 bundles. */
@NullMarked
package se.vardombud.journal;

import org.jspecify.annotations.NullMarked;
