/** Tests of messages. */
@NullMarked
package se.vardombud.message;

import org.jspecify.annotations.NullMarked;
