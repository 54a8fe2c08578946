package se.vardombud.selftest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much there is to read. */
@Schema(name = "UnreadSelfTestResults", description = "How many results the asker has not read")
record UnreadResults(@Schema(minimum = "0") int unread) {}
