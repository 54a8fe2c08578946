package se.vardombud.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much there is to read. */
@Schema(
        name = "UnreadMessages",
        description = "How many messages from clinics the asker has not read, all threads together")
record Unread(@Schema(minimum = "0") int unread) {}
