package se.vardombud.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Catalogue;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PortalClock;

/** By when a clinic has answered, by its own word. */
@ApplicationScoped
class ExpectedAnswers {
    private final Catalogue clinics;

    ExpectedAnswers(Catalogue clinics) {
        this.clinics = clinics;
    }

    /** So many working days after it was asked; null where the clinic does not say. */
    @Nullable LocalDate by(UnitId clinic, Instant asked) {
        Integer days = clinics.details(clinic).answersWithinDays();
        return days == null ? null : after(LocalDate.ofInstant(asked, PortalClock.ZONE), days);
    }

    /** Saturdays and Sundays count for nothing; other holidays are not known. */
    static LocalDate after(LocalDate from, int workingDays) {
        LocalDate day = from;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
                left--;
            }
        }
        return day;
    }
}
