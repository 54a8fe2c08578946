@NullMarked
package se.vardombud.identity.contact;

import org.jspecify.annotations.NullMarked;
