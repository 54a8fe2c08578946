@NullMarked
package se.vardombud.proxy.block;

import org.jspecify.annotations.NullMarked;
