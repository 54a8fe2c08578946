package se.vardombud.message.attachment;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be attached. HEIC cannot: phones that take it send JPEG to a page that asks for that. */
@Schema(enumeration = {"pdf", "png", "jpeg"})
public enum FileType {
    @JsonProperty("pdf")
    PDF("application/pdf", "pdf"),
    @JsonProperty("png")
    PNG("image/png", "png"),
    @JsonProperty("jpeg")
    JPEG("image/jpeg", "jpg");

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The last part of a name, without a dot. */
    public String ending() {
        return ending;
    }
}
