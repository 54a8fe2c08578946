package se.vardombud.policy;

/** How surely the actor is who they say: the way they signed in to this session. */
public enum Assurance {
    /** BankID or Freja+. */
    E_ID,
    /** Password and a one-time code by SMS or e-mail; opens the basic group only. */
    ONE_TIME_CODE
}
