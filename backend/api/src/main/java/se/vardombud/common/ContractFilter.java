package se.vardombud.common;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.Paths;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Completes the generated contract with what the code says in another way than by OpenAPI annotations, so that nobody has to say it twice:
 * paths without the server's prefix, the session and the common refusals by the mark of access, and what may be left out or null.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final DotName OPERATION = DotName.createSimple(Operation.class);
    private static final DotName MARK = DotName.createSimple(AccessMark.class);
    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Paths relative = OASFactory.createPaths();
        openApi.getPaths().getPathItems().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(path -> relative.addPathItem(withoutPrefix(path.getKey()), complete(path.getValue())));
        openApi.setPaths(relative);
        new ContractNulls(index).complete(openApi.getComponents().getSchemas());
    }

    private static String withoutPrefix(String path) {
        return path.startsWith(Api.V1) ? path.substring(Api.V1.length()) : path;
    }

    private PathItem complete(PathItem path) {
        path.getOperations().forEach(this::complete);
        return path;
    }

    private void complete(HttpMethod method, org.eclipse.microprofile.openapi.models.Operation operation) {
        boolean unsafe = method != HttpMethod.GET;
        switch (caller(operation.getOperationId())) {
            case ANYBODY -> refusals(operation, unsafe ? "403" : "");
            case SIGNED_IN -> refusals(operation, unsafe ? "401 403" : "401");
            case PERMITTED -> refusals(operation, "401 403 404 503");
        }
        if (operation.getRequestBody() != null) {
            refusals(operation, "400 413 415 422");
        }
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    private void refusals(org.eclipse.microprofile.openapi.models.Operation operation, String statuses) {
        for (String status : statuses.split(" ")) {
            if (!status.isEmpty() && !operation.getResponses().hasAPIResponse(status)) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem"));
            }
            if (status.equals("401")) {
                operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme("session"));
            }
        }
    }

    /** By the mark on the method with this operationId, or on its class where the method has none. */
    private AccessMark.Caller caller(String operationId) {
        MethodInfo method = index.getAnnotations(OPERATION).stream()
                .filter(operation -> operation.target().kind() == AnnotationTarget.Kind.METHOD)
                .filter(operation -> operation.value("operationId").asString().equals(operationId))
                .map(operation -> operation.target().asMethod())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no method with operationId " + operationId));
        return Stream.concat(method.annotations().stream(), method.declaringClass().declaredAnnotations().stream())
                .flatMap(this::mark)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(operationId + " has no mark of access"));
    }

    private Stream<AccessMark.Caller> mark(AnnotationInstance annotation) {
        var type = index.getClassByName(annotation.name());
        return type == null || !type.hasDeclaredAnnotation(MARK)
                ? Stream.empty()
                : Stream.of(AccessMark.Caller.valueOf(
                        type.declaredAnnotation(MARK).value().asEnum()));
    }
}
