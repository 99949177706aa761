package java.util.concurrent.atomic;

import heddle.runtime.Variable;

/** How the field updaters look up their field. */
final class Updaters {
    private Updaters() {
    }

    static Variable find(Class<?> holder, String name) {
        Variable variable = Variable.field(holder, name);
        if (variable != null) return variable;
        if (Variable.staticField(holder, name) != null) throw new IllegalArgumentException();
        throw new RuntimeException(new NoSuchFieldException(name));
    }

    static void requireVolatile(Variable variable) {
        if (!variable.isVolatile()) throw new IllegalArgumentException("Must be volatile type");
    }
}
