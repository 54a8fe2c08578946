/** Prescriptions, and their renewal at a clinic. */
@NullMarked
package se.vardombud.prescription;

import org.jspecify.annotations.NullMarked;
