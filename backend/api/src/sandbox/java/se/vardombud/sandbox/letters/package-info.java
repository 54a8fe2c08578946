/** The simulated post: what the print works fetch, and the letter boxes where it arrives days later. */
@NullMarked
package se.vardombud.sandbox.letters;

import org.jspecify.annotations.NullMarked;
