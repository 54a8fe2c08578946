/** Two operators of the sandbox, and its age limits as the law has them after each reset. */
@NullMarked
package se.vardombud.sandbox.reform;

import org.jspecify.annotations.NullMarked;
