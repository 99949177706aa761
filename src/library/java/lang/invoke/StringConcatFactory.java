package java.lang.invoke;

/** Bootstrap methods of string concatenation. The VM knows them by name and never calls them. */
public final class StringConcatFactory {
    private StringConcatFactory() {
    }

    public static native CallSite makeConcat(MethodHandles.Lookup lookup, String name, MethodType concatType);

    public static native CallSite makeConcatWithConstants(
            MethodHandles.Lookup lookup, String name, MethodType concatType, String recipe, Object... constants);
}
