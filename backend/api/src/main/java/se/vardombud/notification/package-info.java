/** Notices that something has happened in the portal: to whom, where, and whether they may still go there. */
@NullMarked
package se.vardombud.notification;

import org.jspecify.annotations.NullMarked;
