@NullMarked
package se.vardombud.identity.freja;

import org.jspecify.annotations.NullMarked;
