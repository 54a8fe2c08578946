/** Reads FHIR R4 bundles, and makes of their resources what goes into a journal. */
@NullMarked
package se.vardombud.journal.fhir;

import org.jspecify.annotations.NullMarked;
