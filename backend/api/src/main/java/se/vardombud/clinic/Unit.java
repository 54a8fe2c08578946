package se.vardombud.clinic;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit of care, as lists show it. */
@Schema(description = "A unit of care")
public record Unit(UnitId id, String name) {}
