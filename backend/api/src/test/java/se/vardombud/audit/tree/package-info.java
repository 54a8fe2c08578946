@NullMarked
package se.vardombud.audit.tree;

import org.jspecify.annotations.NullMarked;
