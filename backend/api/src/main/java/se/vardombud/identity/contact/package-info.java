/** Contact details: how people want to be reached, confirmed by a code before they are used. */
@NullMarked
package se.vardombud.identity.contact;

import org.jspecify.annotations.NullMarked;
