package se.vardombud.identity.bankid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code /auth}.
 *
 * @param endUserIp address of the person's browser
 * @param userVisibleData what the app shows: base64 of UTF-8, at most 1500 characters
 * @param userVisibleDataFormat always {@code simpleMarkdownV1}
 * @param returnUrl where the app sends the browser afterwards; left out when the app is on another device
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuthRequest(
        String endUserIp,
        @Nullable String userVisibleData,
        @Nullable String userVisibleDataFormat,
        @Nullable URI returnUrl) {}
