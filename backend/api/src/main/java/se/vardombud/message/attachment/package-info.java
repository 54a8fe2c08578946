/** What an attached file is by its content, and the file without what its sender did not mean to send. */
@NullMarked
package se.vardombud.message.attachment;

import org.jspecify.annotations.NullMarked;
