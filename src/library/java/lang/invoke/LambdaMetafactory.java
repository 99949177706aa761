package java.lang.invoke;

/** Bootstrap methods of lambdas. The VM knows them by name and never calls them. */
public final class LambdaMetafactory {
    private LambdaMetafactory() {
    }

    public static native CallSite metafactory(
            MethodHandles.Lookup caller,
            String interfaceMethodName,
            MethodType factoryType,
            MethodType interfaceMethodType,
            MethodHandle implementation,
            MethodType dynamicMethodType);

    public static native CallSite altMetafactory(
            MethodHandles.Lookup caller, String interfaceMethodName, MethodType factoryType, Object... arguments);
}
