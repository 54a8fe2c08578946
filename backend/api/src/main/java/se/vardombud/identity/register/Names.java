package se.vardombud.identity.register;

import se.vardombud.identity.IdKind;
import se.vardombud.identity.PersonalNumber;

/** Names and numbers that the contract fixes (RIV-TA strategicresourcemanagement:persons:person 5, rivtabp21). */
final class Names {
    static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    static final String REGISTRY = "urn:riv:itintegration:registry:1";
    static final String PERSON = "urn:riv:strategicresourcemanagement:persons:person:5";
    static final String RESPONDER =
            "urn:riv:strategicresourcemanagement:persons:person:GetPersonsForProfileResponder:5";
    static final String ACTION = RESPONDER + ":GetPersonsForProfile";

    private static final String PERSONAL_NUMBER = "1.2.752.129.2.1.3.1";
    private static final String COORDINATION_NUMBER = "1.2.752.129.2.1.3.3";

    private Names() {}

    static String rootOf(PersonalNumber number) {
        return number.kind() == IdKind.COORDINATION ? COORDINATION_NUMBER : PERSONAL_NUMBER;
    }

    static boolean isRootOfNumbers(String root) {
        return root.equals(PERSONAL_NUMBER) || root.equals(COORDINATION_NUMBER);
    }
}
