/** Tests of limits. */
@NullMarked
package se.vardombud.common.limit;

import org.jspecify.annotations.NullMarked;
