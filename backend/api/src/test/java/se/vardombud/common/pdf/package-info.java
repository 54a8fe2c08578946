@NullMarked
package se.vardombud.common.pdf;

import org.jspecify.annotations.NullMarked;
