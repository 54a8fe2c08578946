@NullMarked
package se.vardombud.selftest;

import org.jspecify.annotations.NullMarked;
