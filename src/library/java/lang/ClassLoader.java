package java.lang;

/** Classes are linked before the program starts: a loader only finds them by name. No class can be defined at run time. */
public abstract class ClassLoader {
    private final ClassLoader parent;

    protected ClassLoader() {
        this(getSystemClassLoader());
    }

    protected ClassLoader(ClassLoader parent) {
        this.parent = parent;
    }

    public static ClassLoader getSystemClassLoader() {
        return ApplicationClassLoader.ONLY;
    }

    /** Unlike Class.forName, it does not initialise the class. */
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return Class.forName(name, false, this);
    }

    public final ClassLoader getParent() {
        return parent;
    }

    public String getName() {
        return null;
    }
}
