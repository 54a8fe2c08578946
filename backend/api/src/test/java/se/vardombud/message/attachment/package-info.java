/** Tests of attached files. */
@NullMarked
package se.vardombud.message.attachment;

import org.jspecify.annotations.NullMarked;
