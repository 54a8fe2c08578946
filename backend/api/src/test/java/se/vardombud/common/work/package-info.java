@NullMarked
package se.vardombud.common.work;

import org.jspecify.annotations.NullMarked;
