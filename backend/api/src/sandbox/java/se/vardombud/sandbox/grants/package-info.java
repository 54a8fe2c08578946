/** Grants that personas have from the start, until the portal has pages to make them in. */
@NullMarked
package se.vardombud.sandbox.grants;

import org.jspecify.annotations.NullMarked;
