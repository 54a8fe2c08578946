package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the e-id app is. */
public enum EidDevice {
    /** On the device with the browser: the app is started by a link and comes back by another. */
    @JsonProperty("same")
    SAME,
    /** On another device, which reads a QR code. */
    @JsonProperty("other")
    OTHER
}
