/** How often somebody may try: limits whose rows are shared by all nodes and outlive a restart. */
@NullMarked
package se.vardombud.common.limit;

import org.jspecify.annotations.NullMarked;
