package se.vardombud.common;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Locale;

/**
 * Gives every problem the same members whoever made it: type, title, status, detail, instance, code. Two questions for different
 * patients that must look alike do: {@code instance} is the route with its ids left out, which also keeps what somebody typed into an
 * address (perhaps a personal number) out of answers and logs.
 */
@Singleton
class ProblemShape implements ProblemPostProcessor {
    static final String NOT_FOUND = "There is nothing here, or nothing that you have access to.";
    private static final int BEFORE_THE_LOG = 200;

    @Override
    public int priority() {
        return BEFORE_THE_LOG;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        int status = problem.getStatusCode();
        String code =
                problem.getParameters().getOrDefault("code", codeOf(status)).toString();
        HttpProblem.Builder shaped = HttpProblem.builder()
                .withType(URI.create(
                        "urn:vardombud:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-')))
                .withTitle(titleOf(status))
                .withStatus(status)
                .withDetail(detailOf(problem))
                .withInstance(URI.create(PathShape.withoutIds(context.path)))
                .with("code", code);
        problem.getParameters().forEach((member, value) -> {
            if (!member.equals("code")) {
                shaped.with(member, value);
            }
        });
        problem.getHeaders().forEach(shaped::withHeader);
        return shaped.build();
    }

    private static String detailOf(HttpProblem problem) {
        if (problem.getStatusCode() == 404) {
            return NOT_FOUND;
        }
        return problem.getStatusCode() >= 500 && !problem.getParameters().containsKey("code")
                        || problem.getDetail() == null
                ? titleOf(problem.getStatusCode())
                : problem.getDetail();
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 400 -> "MALFORMED_BODY";
            case 401 -> "NOT_SIGNED_IN";
            case 403 -> "ACCESS_DENIED";
            case 404 -> "NOT_FOUND";
            case 405 -> "METHOD_NOT_ALLOWED";
            case 406 -> "NOT_ACCEPTABLE";
            case 409 -> "CONFLICT";
            case 410 -> "CODE_OVER";
            case 412 -> "CHANGED_MEANWHILE";
            case 413 -> "TOO_LARGE";
            case 415 -> "UNSUPPORTED_MEDIA_TYPE";
            case 422 -> "INVALID";
            case 428 -> "PRECONDITION_REQUIRED";
            case 429 -> "TOO_MANY_REQUESTS";
            case 503 -> "UNAVAILABLE";
            default -> status < 500 ? "INVALID" : "INTERNAL";
        };
    }

    private static String titleOf(int status) {
        return switch (status) {
            case 400 -> "The request cannot be read";
            case 401 -> "Not signed in";
            case 403 -> "Not permitted";
            case 404 -> "Not found";
            case 405 -> "The method is not allowed here";
            case 406 -> "No representation that you accept";
            case 409 -> "In conflict with the present state";
            case 410 -> "No longer there";
            case 412 -> "Changed meanwhile";
            case 413 -> "Too large";
            case 415 -> "Unsupported media type";
            case 422 -> "The content is not valid";
            case 428 -> "The version must be named";
            case 429 -> "Too many requests";
            case 503 -> "Unavailable for now";
            default -> status < 500 ? "The request is not valid" : "Something went wrong here";
        };
    }
}
