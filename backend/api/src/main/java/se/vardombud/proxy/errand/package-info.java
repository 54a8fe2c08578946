/** What errands of every kind have in common: who did them for whom, the queue at the clinic, and the steps to an answer. */
@NullMarked
package se.vardombud.proxy.errand;

import org.jspecify.annotations.NullMarked;
