@NullMarked
package se.vardombud.identity.message;

import org.jspecify.annotations.NullMarked;
