/** What every feature stands on: ids, the one clock, problem details, pages of a list. Knows no feature. */
@NullMarked
package se.vardombud.common;

import org.jspecify.annotations.NullMarked;
