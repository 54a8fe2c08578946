@NullMarked
package se.vardombud.common;

import org.jspecify.annotations.NullMarked;
