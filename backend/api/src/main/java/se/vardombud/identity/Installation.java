package se.vardombud.identity;

/** Tells who runs the installation. What they may do is decided where they do it. */
public interface Installation {
    boolean isRunBy(Actor actor);
}
