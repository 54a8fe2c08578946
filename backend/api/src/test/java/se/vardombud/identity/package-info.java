@NullMarked
package se.vardombud.identity;

import org.jspecify.annotations.NullMarked;
