package se.vardombud.journal;

/** What a source calls a resource, the same at every import. */
record SourceKey(String type, String id) {
    static SourceKey of(BundledResource resource) {
        return new SourceKey(resource.type(), resource.id());
    }
}
