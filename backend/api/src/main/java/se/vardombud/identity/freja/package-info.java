/** Freja+ by Freja eID's REST API: the wire, and nothing of the portal's own rules. */
@NullMarked
package se.vardombud.identity.freja;

import org.jspecify.annotations.NullMarked;
