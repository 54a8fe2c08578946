/** Background work as rows in the database: nothing waits in memory that may not be lost, and any number of nodes share it. */
@NullMarked
package se.vardombud.common.work;

import org.jspecify.annotations.NullMarked;
