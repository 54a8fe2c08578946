/** Visits to a clinic: free times that are booked at once, requests for a time, and the clinic's side of both. */
@NullMarked
package se.vardombud.appointment;

import org.jspecify.annotations.NullMarked;
