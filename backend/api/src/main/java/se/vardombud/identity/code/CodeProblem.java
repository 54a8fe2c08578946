package se.vardombud.identity.code;

import se.vardombud.common.ProblemException;

/** The problems of codes, by the codes of the contract. */
public final class CodeProblem {
    private CodeProblem() {}

    /** Not the code. */
    public static ProblemException wrong(int triesLeft) {
        return new ProblemException(422, "CODE_WRONG", "That is not the code.").with("triesLeft", triesLeft);
    }

    /** Expired, tried too often, or used. */
    public static ProblemException over() {
        return new ProblemException(410, "CODE_OVER", "The code is no longer good; ask for a new one.");
    }
}
