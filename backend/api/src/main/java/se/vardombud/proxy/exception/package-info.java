/** Journal exceptions: a guardian's reading of a 13–15-year-old's journal, unit by unit, as the child, the unit and a physician decide (S19, B4). */
@NullMarked
package se.vardombud.proxy.exception;

import org.jspecify.annotations.NullMarked;
