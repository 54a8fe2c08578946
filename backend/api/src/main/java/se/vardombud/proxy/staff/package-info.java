/** Staff's own routes: the patients of a unit, and what waits for its staff. */
@NullMarked
package se.vardombud.proxy.staff;

import org.jspecify.annotations.NullMarked;
