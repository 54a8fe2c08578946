package se.vardombud.common;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of at most 1 MiB, files of at most 10 MiB; FHIR bundles may be as large as the server takes at all (20 MiB). Counts what comes when
 * no length is declared.
 */
class BodyLimit {
    private static final long MIB = 1024L * 1024;
    private static final long FILE_MIB = 10;
    private static final long FHIR_MIB = 20;
    private static final MediaType FHIR = new MediaType("application", "fhir+json");

    @ServerRequestFilter(preMatching = true)
    public void limit(ContainerRequestContext request) {
        long most = is(FHIR, request) ? FHIR_MIB : is(MediaType.APPLICATION_OCTET_STREAM_TYPE, request) ? FILE_MIB : 1;
        if (declaredLength(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > most * MIB) {
            throw tooLarge(most);
        }
        request.setEntityStream(new Counting(request.getEntityStream(), most));
    }

    /** To the letter: a wildcard would be compatible with everything. */
    private static boolean is(MediaType wanted, ContainerRequestContext request) {
        MediaType type = request.getMediaType();
        return type != null
                && wanted.getType().equalsIgnoreCase(type.getType())
                && wanted.getSubtype().equalsIgnoreCase(type.getSubtype());
    }

    private static long declaredLength(@Nullable String header) {
        try {
            return header == null ? 0 : Long.parseLong(header);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static ProblemException tooLarge(long mib) {
        return new ProblemException(413, "TOO_LARGE", "A body here is at most " + mib + " MiB.");
    }

    /** Says of a body that ends too early what it says of other broken ones: whoever sent it went away, and nothing here is wrong. */
    static final class Counting extends FilterInputStream {
        private final long most;
        private long read;

        Counting(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() {
            int next = whole(super::read);
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int count = whole(() -> super.read(buffer, offset, length));
            count(Math.max(count, 0));
            return count;
        }

        private static int whole(Reading reading) {
            try {
                return reading.read();
            } catch (IOException e) {
                throw new ProblemException(400, "MALFORMED_BODY", "The body ended before it was whole.");
            }
        }

        private void count(int bytes) {
            read += bytes;
            if (read > most * MIB) {
                throw tooLarge(most);
            }
        }

        private interface Reading {
            int read() throws IOException;
        }
    }
}
