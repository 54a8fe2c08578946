package se.vardombud.proxy;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.policy.JournalPart;
import se.vardombud.policy.Scope;

/** How much a permit opens; {@code parts} only where it is not everything. */
@Schema(name = "AccessScope", description = "How much a permit opens")
record ScopeView(Kind kind, @Nullable List<Part> parts) {
    @Schema(name = "AccessScopeKind")
    enum Kind {
        EVERYTHING,
        EVERYTHING_NOT_HIDDEN,
        PARTS
    }

    @Schema(name = "AccessScopePart", description = "Categories of one unit's entries")
    record Part(Unit unit, List<JournalCategory> categories) {}

    /** @param units gives the name of a unit */
    static ScopeView of(Scope scope, Function<UnitId, Unit> units) {
        return switch (scope) {
            case Scope.Everything all -> new ScopeView(Kind.EVERYTHING, null);
            case Scope.EverythingNotHidden all -> new ScopeView(Kind.EVERYTHING_NOT_HIDDEN, null);
            case Scope.Parts parts ->
                new ScopeView(
                        Kind.PARTS,
                        parts.parts().stream().map(part -> part(part, units)).toList());
        };
    }

    private static Part part(JournalPart part, Function<UnitId, Unit> units) {
        return new Part(
                units.apply(new UnitId(part.unit().value())),
                part.categories().stream()
                        .map(category -> JournalCategory.valueOf(category.name()))
                        .toList());
    }
}
