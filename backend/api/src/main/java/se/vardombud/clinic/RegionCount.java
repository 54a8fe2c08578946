package se.vardombud.clinic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region, and how many clinics of it the portal knows. */
@Schema(description = "A region with clinics", examples = "{\"region\": \"STOCKHOLM\", \"clinics\": 12}")
record RegionCount(Region region, @Schema(minimum = "1") int clinics) {}
