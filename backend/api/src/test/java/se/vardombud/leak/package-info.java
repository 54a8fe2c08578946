@NullMarked
package se.vardombud.leak;

import org.jspecify.annotations.NullMarked;
