package se.vardombud.testing;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/** Keeps the paths into JSON that REST Assured has compiled; it compiles each each time that it is asked, a tenth of all that the tests do. */
public final class CompiledPaths extends DelegatingMetaClass {
    private final Map<String, Class<? extends Script>> compiled = new ConcurrentHashMap<>();

    private CompiledPaths() {
        super(GroovyShell.class);
    }

    /** From now on, in this virtual machine. */
    public static void keep() {
        CompiledPaths paths = new CompiledPaths();
        paths.initialize();
        GroovySystem.getMetaClassRegistry().setMetaClass(GroovyShell.class, paths);
    }

    @Override
    public Object invokeMethod(Object shell, String method, Object[] arguments) {
        if (method.equals("evaluate") && arguments.length == 1 && arguments[0] instanceof CharSequence path) {
            Binding names = ((GroovyShell) shell).getContext();
            return InvokerHelper.createScript(compiled.computeIfAbsent(path.toString(), this::compile), names)
                    .run();
        }
        return super.invokeMethod(shell, method, arguments);
    }

    private Class<? extends Script> compile(String path) {
        return new GroovyShell().parse(path).getClass();
    }
}
