/** Who may do what for whom: relations, the access gate, and the only door to the policy module. */
@NullMarked
package se.vardombud.proxy;

import org.jspecify.annotations.NullMarked;
