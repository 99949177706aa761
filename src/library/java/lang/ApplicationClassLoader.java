package java.lang;

/** The loader of the program's classes. */
final class ApplicationClassLoader extends ClassLoader {
    static final ApplicationClassLoader ONLY = new ApplicationClassLoader();

    private ApplicationClassLoader() {
        super(null);
    }

    @Override
    public String getName() {
        return "app";
    }
}
