/** Reforms of the age limits: who would gain and who would lose, asked before it is so, and the two operators that it takes. */
@NullMarked
package se.vardombud.proxy.reform;

import org.jspecify.annotations.NullMarked;
