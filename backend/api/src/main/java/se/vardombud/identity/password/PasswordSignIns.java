package se.vardombud.identity.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.ProblemException;
import se.vardombud.common.SecurityLog;
import se.vardombud.common.SecurityLog.Event;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.common.work.WorkQueue;
import se.vardombud.identity.Language;
import se.vardombud.identity.NewSession;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.SignInMethod;
import se.vardombud.identity.SignIns;
import se.vardombud.identity.code.Challenge;
import se.vardombud.identity.code.Checked;
import se.vardombud.identity.code.CodeProblem;
import se.vardombud.identity.code.CodePurpose;
import se.vardombud.identity.code.OneTimeCodes;

/**
 * Sign-in in two steps. The first does the same for everybody: counts, one hash, a challenge, and work put off; whether a code is sent
 * is decided by that work, after the answer. The second gives a refusal by the rules and a wrong code the same answer.
 */
@ApplicationScoped
class PasswordSignIns {
    private final PasswordTable table;
    private final PasswordHashes hashes;
    private final OneTimeCodes codes;
    private final SignIns signIns;
    private final WorkQueue queue;
    private final Limits limits;
    private final Clock clock;
    private final SecurityLog log;

    PasswordSignIns(
            PasswordTable table,
            PasswordHashes hashes,
            OneTimeCodes codes,
            SignIns signIns,
            WorkQueue queue,
            Limits limits,
            Clock clock,
            SecurityLog log) {
        this.table = table;
        this.hashes = hashes;
        this.codes = codes;
        this.signIns = signIns;
        this.queue = queue;
        this.limits = limits;
        this.clock = clock;
        this.log = log;
    }

    Challenge start(PersonalNumber number, String password, Language language, String clientAddress) {
        limits.take(Limit.PASSWORD_ADDRESS, clientAddress);
        limits.take(Limit.PASSWORD_PERSON, number.digits());
        limits.take(Limit.PASSWORD_ALL);
        Optional<Credential> credential = table.find(number);
        boolean right = hashes.verify(password, credential.map(Credential::hash).orElse(null));
        String hash = credential
                .filter(found -> right && found.isGood(clock.instant()))
                .map(Credential::hash)
                .orElse("");
        log.typed(hash.isEmpty() ? Event.PASSWORD_WRONG : Event.PASSWORD_RIGHT, number.digits());
        Challenge challenge = codes.begin(CodePurpose.SIGN_IN, number.digits(), table.mark(number, hash));
        putOff(challenge, language);
        return challenge;
    }

    Challenge again(UUID id, Language language, String clientAddress) {
        limits.take(Limit.CODE_ADDRESS, clientAddress);
        Challenge challenge = codes.again(id, CodePurpose.SIGN_IN);
        putOff(challenge, language);
        return challenge;
    }

    /**
     * The session that the code leads to.
     *
     * @throws ProblemException 404, 410 CODE_OVER, 422 CODE_WRONG, 429, 503 REGISTER_UNAVAILABLE (the code stays good)
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    NewSession complete(UUID id, String code, String clientAddress) {
        limits.take(Limit.CODE_ADDRESS, clientAddress);
        Checked checked = codes.check(id, CodePurpose.SIGN_IN, code);
        PersonalNumber number = new PersonalNumber(checked.about().subject());
        boolean stillGood = table.find(number)
                .filter(found -> found.isGood(clock.instant()))
                .filter(found ->
                        table.mark(number, found.hash()).equals(checked.about().note()))
                .isPresent();
        if (!stillGood) {
            throw CodeProblem.over();
        }
        NewSession session = signIn(id, number, checked);
        limits.giveBack(Limit.PASSWORD_PERSON, number.digits());
        return session;
    }

    private NewSession signIn(UUID id, PersonalNumber number, Checked checked) {
        try {
            return signIns.signIn(number.digits(), SignInMethod.PASSWORD, () -> {
                if (!codes.use(id)) {
                    throw CodeProblem.over();
                }
                return true;
            });
        } catch (ProblemException e) {
            throw e.code().equals("SIGN_IN_REFUSED") ? CodeProblem.wrong(checked.triesLeft()) : e;
        }
    }

    private void putOff(Challenge challenge, Language language) {
        queue.add(
                SignInCodes.KIND, new SignInCodes.Work(challenge.id(), challenge.round(), language), OneTimeCodes.LIFE);
    }
}
