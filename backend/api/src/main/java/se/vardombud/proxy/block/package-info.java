/** Guardian blocks: care ends one guardian's access to one child (G1), sees to what might leak, and lifts the block again. */
@NullMarked
package se.vardombud.proxy.block;

import org.jspecify.annotations.NullMarked;
