package se.vardombud.sandbox.population;

/** Tells the rest of the sandbox to forget what it keeps in memory or in files; the tables are emptied already. */
public record SandboxReset() {}
