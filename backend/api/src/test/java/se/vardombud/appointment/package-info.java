@NullMarked
package se.vardombud.appointment;

import org.jspecify.annotations.NullMarked;
