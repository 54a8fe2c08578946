@NullMarked
package se.vardombud.clinic;

import org.jspecify.annotations.NullMarked;
