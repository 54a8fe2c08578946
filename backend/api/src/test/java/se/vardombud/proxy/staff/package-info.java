@NullMarked
package se.vardombud.proxy.staff;

import org.jspecify.annotations.NullMarked;
