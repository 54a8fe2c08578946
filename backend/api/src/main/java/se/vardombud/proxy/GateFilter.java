package se.vardombud.proxy;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;
import se.vardombud.common.Uuids;
import se.vardombud.identity.Actor;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.SignedIn;

/**
 * The gate before every resource method: {@link Public} passes, {@link SignedIn} needs a session, {@link Guarded} needs a permit for the
 * path's patient, {@link ForGuardian} the right to apply for one, {@link ForDelegate} a delegation from the path's patient,
 * {@link ForStaff} a commission at the path's unit and a tie to the path's patient, and a method without a mark is refused.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
class GateFilter implements ContainerRequestFilter {
    private final ResourceInfo resource;
    private final CurrentActor currentActor;
    private final PatientGate gate;
    private final GrantedAccess granted;
    private final ApplicantGate applicants;
    private final DelegateGate delegates;
    private final StaffGate staff;
    private final Operators operators;

    GateFilter(
            ResourceInfo resource,
            CurrentActor currentActor,
            PatientGate gate,
            GrantedAccess granted,
            ApplicantGate applicants,
            DelegateGate delegates,
            StaffGate staff,
            Operators operators) {
        this.resource = resource;
        this.currentActor = currentActor;
        this.gate = gate;
        this.granted = granted;
        this.applicants = applicants;
        this.delegates = delegates;
        this.staff = staff;
        this.operators = operators;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || marked(method, Public.class)) {
            return;
        }
        Guarded guarded = method.getAnnotation(Guarded.class);
        ForStaff forStaff = method.getAnnotation(ForStaff.class);
        ForDelegate forDelegate = method.getAnnotation(ForDelegate.class);
        boolean forOperator = marked(method, ForOperator.class);
        boolean applying = method.isAnnotationPresent(ForGuardian.class);
        boolean open = guarded == null && forStaff == null && forDelegate == null && !forOperator && !applying;
        if (open && !marked(method, SignedIn.class)) {
            throw new ProblemException(403, "ACCESS_DENIED", "This operation is closed: it names no action.");
        }
        Actor actor = currentActor.orNotSignedIn();
        if (forOperator) {
            operators.require(actor, operation(method));
        }
        if (guarded != null) {
            granted.permit(gate.ask(actor, patient(request), object(request), guarded.value(), operation(method)));
        }
        if (forDelegate != null) {
            delegates.enter(new DelegateGate.Ask(
                    actor, patient(request), object(request), forDelegate.value(), operation(method)));
        }
        if (applying) {
            applicants.enter(actor, patient(request), object(request), operation(method));
        }
        if (forStaff != null) {
            boolean aboutPatient = request.getUriInfo().getPathParameters().containsKey("patientId");
            staff.enter(
                    new StaffGate.Ask(actor, unit(request), forStaff.value(), operation(method)),
                    aboutPatient ? patient(request) : null);
        }
    }

    private static PersonId patient(ContainerRequestContext request) {
        return parameter(request, "patientId", PersonId::fromString);
    }

    private static UnitId unit(ContainerRequestContext request) {
        return parameter(request, "unitId", UnitId::fromString);
    }

    private static <T> T parameter(ContainerRequestContext request, String name, Function<String, T> reader) {
        @Nullable String text = request.getUriInfo().getPathParameters().getFirst(name);
        try {
            return reader.apply(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }

    /** The path's other id, where it has one; a path about a list, or with an id that is none, names no object. */
    private static @Nullable UUID object(ContainerRequestContext request) {
        for (Map.Entry<String, List<String>> parameter :
                request.getUriInfo().getPathParameters().entrySet()) {
            if (!parameter.getKey().equals("patientId")) {
                try {
                    return Uuids.parse(parameter.getValue().getFirst());
                } catch (IllegalArgumentException e) {
                    return null;
                }
            }
        }
        return null;
    }

    /** The mark on the method, or on its class where the method has none of its own. */
    private static boolean marked(Method method, Class<? extends Annotation> mark) {
        return method.isAnnotationPresent(mark)
                || method.getDeclaringClass().isAnnotationPresent(mark)
                        && !method.isAnnotationPresent(Guarded.class)
                        && !method.isAnnotationPresent(ForStaff.class)
                        && !method.isAnnotationPresent(ForGuardian.class)
                        && !method.isAnnotationPresent(ForDelegate.class)
                        && !method.isAnnotationPresent(SignedIn.class)
                        && !method.isAnnotationPresent(Public.class);
    }

    private static String operation(Method method) {
        Operation operation = method.getAnnotation(Operation.class);
        return operation == null || operation.operationId().isEmpty() ? method.getName() : operation.operationId();
    }
}
