@NullMarked
package se.vardombud.prescription;

import org.jspecify.annotations.NullMarked;
