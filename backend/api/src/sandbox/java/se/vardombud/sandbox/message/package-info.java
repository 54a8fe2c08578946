/** What the personas have written and been answered. */
@NullMarked
package se.vardombud.sandbox.message;

import org.jspecify.annotations.NullMarked;
