/** The access log: append only, and committed before an answer leaves. */
@NullMarked
package se.vardombud.audit;

import org.jspecify.annotations.NullMarked;
