/** Messages between a patient's side and a clinic: threads, files, drafts, the clinic's queue. */
@NullMarked
package se.vardombud.message;

import org.jspecify.annotations.NullMarked;
