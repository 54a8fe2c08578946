package se.vardombud.identity.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether somebody has left the register, and why.
 *
 * @param deregistered no longer registered in Sweden; somebody who is to emigrate is registered until the day
 * @param deceased dead, whatever date it says
 * @param replaced the number is an old one of somebody who has another
 */
record Deregistration(boolean deregistered, boolean deceased, boolean replaced) {
    static Deregistration of(XmlNode record, LocalDate today) {
        Optional<XmlNode> group = record.one("deregistration");
        String reason =
                group.flatMap(node -> node.text("deregistrationReasonCode")).orElse("");
        Optional<PartialDate> date =
                group.flatMap(node -> node.one("deregistrationDate")).map(PartialDate::of);
        boolean deceased = reason.equals("AV")
                || group.flatMap(node -> node.one("foundDeadAtDate")).isPresent()
                || record.one("coOrdinationNumberData")
                        .flatMap(node -> node.one("deceasedDate"))
                        .isPresent();
        boolean toCome = date.filter(day -> day.first().isAfter(today)).isPresent();
        boolean elsewhere = record.one("populationRegistrationLocality")
                .flatMap(node -> node.text("populationRegistrationType"))
                .filter(type -> !type.equals("FB"))
                .isPresent();
        return new Deregistration(
                deceased || elsewhere || (group.isPresent() && !toCome),
                deceased,
                reason.equals("GN") || reason.equals("GS") || !record.givenFlag("primaryIdentity"));
    }
}
