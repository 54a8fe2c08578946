/** Times that the sandbox's clinics have published, and visits of its people. */
@NullMarked
package se.vardombud.sandbox.appointment;

import org.jspecify.annotations.NullMarked;
