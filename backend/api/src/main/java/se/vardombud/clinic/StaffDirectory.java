package se.vardombud.clinic;

import java.util.List;
import se.vardombud.common.PersonId;

/** Who works where, as what: the region's directory of staff (HSA), as the portal asks it. */
public interface StaffDirectory {
    /** The commissions that a person holds today, by name of unit; none for somebody who is not on staff. */
    List<Commission> commissions(PersonId person);
}
