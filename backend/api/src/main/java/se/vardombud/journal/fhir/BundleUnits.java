package se.vardombud.journal.fhir;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import se.vardombud.journal.PlainText;
import se.vardombud.journal.UnitRef;

/**
 * Finds the unit that a reference means. Its outside identifier is the HSA-id, else {@code system|value} of another identifier, else what the
 * source itself calls it.
 */
final class BundleUnits {
    private static final Set<String> HSA = Set.of(
            "urn:oid:1.2.752.29.4.19", "urn:oid:1.2.752.129.2.1.4.1", "http://electronichealth.se/identifier/hsa-id");
    private static final Pattern CONDITIONAL = Pattern.compile("(?:Organization|Location)\\?identifier=(.+)");
    private static final Pattern LITERAL = Pattern.compile("(.+/)?(?:Organization|Location)/[A-Za-z0-9.-]{1,64}");
    private final PatientBundle bundle;

    BundleUnits(PatientBundle bundle) {
        this.bundle = bundle;
    }

    /** The unit of the first reference that means one. */
    Optional<UnitRef> first(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> unit(reference).stream())
                .findFirst();
    }

    Optional<UnitRef> unit(Reference reference) {
        return bundle.find(reference)
                .map(this::inside)
                .orElseGet(() -> outside(reference))
                .filter(UnitRef::canBeStored);
    }

    private Optional<UnitRef> inside(BundledResource target) {
        return switch (target.resource()) {
            case Organization organization -> described(organization.getIdentifier(), organization.getName(), target);
            case Location location
            when location.hasManagingOrganization() -> organization(location.getManagingOrganization());
            case Location location -> described(location.getIdentifier(), location.getName(), target);
            case PractitionerRole role -> organization(role.getOrganization());
            case null, default -> Optional.empty();
        };
    }

    /** One step only: a place may not lead to another place, and on, and round again. */
    private Optional<UnitRef> organization(Reference reference) {
        return bundle.find(reference)
                .map(target -> target.resource() instanceof Organization ? inside(target) : Optional.<UnitRef>empty())
                .orElseGet(() -> outside(reference));
    }

    private static Optional<UnitRef> described(
            List<Identifier> identifiers, @Nullable String name, BundledResource target) {
        return identifiers.stream()
                .filter(Identifier::hasValue)
                .min(Comparator.comparing(identifier -> !HSA.contains(identifier.getSystem())))
                .map(identifier -> identified(identifier.getSystem(), identifier.getValue(), name))
                .orElseGet(() -> named(target.type() + "/" + target.id(), true, name));
    }

    private static Optional<UnitRef> outside(Reference reference) {
        String text = reference.hasReference() ? reference.getReference() : "";
        Matcher conditional = CONDITIONAL.matcher(text);
        if (conditional.matches()) {
            String token = decoded(conditional.group(1));
            int bar = token.indexOf('|');
            return identified(token.substring(0, Math.max(bar, 0)), token.substring(bar + 1), reference.getDisplay());
        }
        if (LITERAL.matcher(text).matches()) {
            return named(text, !text.contains("://"), reference.getDisplay());
        }
        Identifier identifier = reference.getIdentifier();
        return text.isEmpty() && identifier.hasValue()
                ? identified(identifier.getSystem(), identifier.getValue(), reference.getDisplay())
                : Optional.empty();
    }

    private static Optional<UnitRef> identified(@Nullable String system, String value, @Nullable String name) {
        boolean alone = system == null || system.isEmpty();
        return named(alone || HSA.contains(system) ? value : system + "|" + value, alone, name);
    }

    private static Optional<UnitRef> named(String id, boolean local, @Nullable String name) {
        return name == null ? Optional.empty() : Optional.of(new UnitRef(id, local, PlainText.line(name, 200)));
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
