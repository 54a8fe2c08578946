/** Who may do what, on what date, and why: access-rules.md as pure functions. */
module se.vardombud.policy {
    requires static org.jspecify;

    exports se.vardombud.policy;
}
