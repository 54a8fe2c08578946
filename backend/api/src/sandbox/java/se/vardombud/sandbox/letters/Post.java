package se.vardombud.sandbox.letters;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.vardombud.common.PortalClock;
import se.vardombud.sandbox.population.SandboxReset;

/** Fetches what is printed at once, and delivers it three working days later by the portal's clock. */
@Singleton
class Post {
    private static final int WORKING_DAYS = 3;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Path folder;
    private final Clock clock;
    /** A printed letter never changes. */
    private final Map<Path, PrintedLetter> read = new ConcurrentHashMap<>();

    Post(@ConfigProperty(name = "vardombud.letters.folder") Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Newest first. */
    List<PrintedLetter> all() {
        return files().stream()
                .map(file -> read.computeIfAbsent(file, PrintedLetter::read))
                .sorted(Comparator.comparing(PrintedLetter::postedAt)
                        .thenComparing(PrintedLetter::id)
                        .reversed())
                .toList();
    }

    boolean hasArrived(PrintedLetter letter) {
        return !clock.instant().isBefore(arrival(letter));
    }

    static Instant arrival(PrintedLetter letter) {
        LocalDate day = LocalDate.ofInstant(letter.postedAt(), PortalClock.ZONE);
        for (int left = WORKING_DAYS; left > 0; left--) {
            do {
                day = day.plusDays(1);
            } while (WEEKEND.contains(day.getDayOfWeek()));
        }
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }

    byte[] pdf(PrintedLetter letter) {
        try {
            return Files.readAllBytes(folder.resolve(letter.id() + ".pdf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(@Observes SandboxReset reset) {
        read.clear();
        for (Path file : files()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
