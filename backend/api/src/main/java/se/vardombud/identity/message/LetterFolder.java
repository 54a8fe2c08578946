package se.vardombud.identity.message;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Puts letters as PDF files in a folder from which the print works fetch them. A file there is always whole: it gets its name last. */
@Singleton
class LetterFolder implements LetterPrinter {
    private final LetterPdf pdf;
    private final Path folder;

    LetterFolder(LetterPdf pdf, LetterSettings settings) {
        this.pdf = pdf;
        this.folder = settings.folder();
    }

    @Override
    public void print(UUID id, Letter letter) {
        byte[] bytes = pdf.of(letter);
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve("." + id + "-" + UUID.randomUUID() + ".part");
            try {
                write(unfinished, bytes);
                Files.move(unfinished, folder.resolve(id + ".pdf"), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a letter cannot be put in its folder", e);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
