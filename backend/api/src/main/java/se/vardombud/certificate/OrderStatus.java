package se.vardombud.certificate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an order stands. The first two are open; the clinic closes it in one of the next two, the patient's side in the last. */
@Schema(name = "CertificateOrderStatus", description = "How the order stands; open while SENT or IN_PROGRESS")
public enum OrderStatus {
    SENT,
    IN_PROGRESS,
    ISSUED,
    REFUSED,
    WITHDRAWN
}
