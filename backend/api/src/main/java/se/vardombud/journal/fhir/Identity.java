package se.vardombud.journal.fhir;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Identifier;
import se.vardombud.journal.ImportOrder;
import se.vardombud.journal.Refusals;

/** Keeps one person's care out of another's journal: a bundle's Patient must carry the right Swedish personal number. */
final class Identity {
    private static final Set<String> PERSONAL_NUMBER = Set.of(
            "http://electronichealth.se/identifier/personnummer",
            "http://electronichealth.se/identifier/samordningsnummer",
            "urn:oid:1.2.752.129.2.1.3.1",
            "urn:oid:1.2.752.129.2.1.3.3");

    private Identity() {}

    /** @throws BundleRefusedException when the bundle is about somebody else; says so without either number */
    static void check(PatientBundle bundle, ImportOrder order) {
        List<String> numbers = bundle.patient().getIdentifier().stream()
                .filter(identifier -> PERSONAL_NUMBER.contains(identifier.getSystem()))
                .filter(Identifier::hasValue)
                .map(identifier -> identifier.getValue().replace("-", ""))
                .toList();
        boolean right = numbers.isEmpty() ? order.trustsAddressee() : numbers.contains(order.personalNumber());
        if (!right) {
            String path = bundle.resources().stream()
                    .filter(resource -> resource.resource() == bundle.patient())
                    .map(BundledResource::path)
                    .findFirst()
                    .orElse("Bundle");
            throw Refusals.one(path + ".identifier", "is not that of the person whose journal this goes into");
        }
    }
}
