/** What the sandbox's people are prescribed. */
@NullMarked
package se.vardombud.sandbox.prescription;

import org.jspecify.annotations.NullMarked;
