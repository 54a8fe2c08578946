/** Support and treatment programmes (S15): made and given by clinics, gone through by patients step by step. */
@NullMarked
package se.vardombud.program;

import org.jspecify.annotations.NullMarked;
