package se.vardombud.policy;

import java.time.LocalDate;
import java.time.Month;

/**
 * Ages, in full years, at which rights move from guardian to young person. Age N is reached on
 * {@code birthDate.plusYears(N)}: a child born on 29 February reaches it on 28 February of a common year.
 *
 * @param validFrom the first date these limits answer for
 * @param proxyEnds the age where a guardian's right ends and the young person signs in alone (13 on 1177.se)
 * @param ownJournal the age where the own journal opens and journal exceptions end (16)
 * @param majority the age of majority (18)
 */
public record AgeLimits(LocalDate validFrom, int proxyEnds, int ownJournal, int majority) {
    public AgeLimits {
        if (proxyEnds < 0 || proxyEnds > ownJournal || ownJournal > majority) {
            throw new IllegalArgumentException("age limits out of order");
        }
    }

    /** The stage of life of somebody born on this date; who is not yet born is a child. */
    LifeStage stage(LocalDate birthDate, LocalDate on) {
        int age = fullYears(birthDate, on);
        if (age < proxyEnds) {
            return LifeStage.CHILD;
        }
        if (age < ownJournal) {
            return LifeStage.TEEN;
        }
        return age < majority ? LifeStage.YOUTH : LifeStage.ADULT;
    }

    /** As {@code plusYears} counts, without making a date. */
    private static int fullYears(LocalDate birthDate, LocalDate on) {
        int years = on.getYear() - birthDate.getYear();
        int months = on.getMonthValue() - birthDate.getMonthValue();
        boolean before = months < 0 || (months == 0 && on.getDayOfMonth() < birthdayIn(on, birthDate));
        return before ? years - 1 : years;
    }

    private static int birthdayIn(LocalDate year, LocalDate birthDate) {
        int day = birthDate.getDayOfMonth();
        boolean leapDay = day == 29 && birthDate.getMonth() == Month.FEBRUARY;
        return leapDay && !year.isLeapYear() ? 28 : day;
    }
}
