@NullMarked
package se.vardombud.handover;

import org.jspecify.annotations.NullMarked;
