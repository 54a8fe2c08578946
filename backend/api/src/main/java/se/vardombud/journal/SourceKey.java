package se.vardombud.journal;

/** What a source calls a resource, the same at every import. */
public record SourceKey(String type, String id) {}
