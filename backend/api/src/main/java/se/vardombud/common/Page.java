package se.vardombud.common;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most `limit` of them
 * @param nextCursor opaque; asks for the page after this one; absent on the last
 */
@Schema(description = "One page of a list; nextCursor is absent on the last")
public record Page<T>(List<T> items, @Nullable String nextCursor) {}
