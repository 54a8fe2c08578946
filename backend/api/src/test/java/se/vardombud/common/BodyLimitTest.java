package se.vardombud.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What is read of a body whose sender may go away or not stop. */
class BodyLimitTest {
    private static final int MIB = 1024 * 1024;

    @Test
    void a_body_of_the_most_allowed_is_read_and_one_byte_more_is_not() throws IOException {
        assertEquals(MIB, new BodyLimit.Counting(bytes(MIB), 1).readAllBytes().length);
        assertEquals(413, refused(bytes(MIB + 1)));
    }

    @Test
    void a_body_whose_sender_goes_away_is_a_broken_one_and_no_fault_of_the_server() {
        InputStream cut = new SequenceInputStream(bytes(10), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection closed");
            }
        });
        assertEquals(400, refused(cut));
    }

    private static int refused(InputStream body) {
        BodyLimit.Counting read = new BodyLimit.Counting(body, 1);
        return assertThrows(ProblemException.class, read::readAllBytes)
                .getResponse()
                .getStatus();
    }

    private static InputStream bytes(int count) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) 'a');
        return new ByteArrayInputStream(bytes);
    }
}
