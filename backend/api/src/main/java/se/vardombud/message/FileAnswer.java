package se.vardombud.message;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file as it is handed out: to be kept and not shown, and if shown all the same, with no right to do anything. */
final class FileAnswer {
    private FileAnswer() {}

    static Response of(AttachmentView file, List<byte[]> content) {
        StreamingOutput parts = out -> {
            for (byte[] part : content) {
                out.write(part);
            }
        };
        return Response.ok(parts, file.type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(file.name()))
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }
}
