package se.vardombud.common;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Bodies of at most 1 MiB; FHIR bundles may be as large as the server takes at all (20 MiB). Counts what comes when no length is declared. */
class BodyLimit {
    private static final long BYTES = 1024L * 1024;
    private static final MediaType FHIR = new MediaType("application", "fhir+json");

    @ServerRequestFilter(preMatching = true)
    public void limit(ContainerRequestContext request) {
        if (isFhir(request)) {
            return;
        }
        if (declaredLength(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > BYTES) {
            throw tooLarge();
        }
        request.setEntityStream(new Counting(request.getEntityStream()));
    }

    /** To the letter: a wildcard would be compatible with everything. */
    private static boolean isFhir(ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type != null
                && FHIR.getType().equalsIgnoreCase(type.getType())
                && FHIR.getSubtype().equalsIgnoreCase(type.getSubtype());
    }

    private static long declaredLength(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static ProblemException tooLarge() {
        return new ProblemException(413, "TOO_LARGE", "A body here is at most 1 MiB.");
    }

    private static final class Counting extends FilterInputStream {
        private long read;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > BYTES) {
                throw tooLarge();
            }
        }
    }
}
