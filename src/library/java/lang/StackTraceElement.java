package java.lang;

import java.util.Objects;

/** One frame of a stack trace. */
public final class StackTraceElement implements java.io.Serializable {
    private final String declaringClass;
    private final String methodName;
    private final String fileName;
    private final int lineNumber;

    /** @param lineNumber negative where it is not known, −2 for a native method */
    public StackTraceElement(String declaringClass, String methodName, String fileName, int lineNumber) {
        this.declaringClass = Objects.requireNonNull(declaringClass, "Declaring class is null");
        this.methodName = Objects.requireNonNull(methodName, "Method name is null");
        this.fileName = fileName;
        this.lineNumber = lineNumber;
    }

    public String getClassName() {
        return declaringClass;
    }

    public String getMethodName() {
        return methodName;
    }

    public String getFileName() {
        return fileName;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    public boolean isNativeMethod() {
        return lineNumber == -2;
    }

    public String getModuleVersion() {
        return null;
    }

    public String getClassLoaderName() {
        return declaringClass.startsWith("java.") ? null : "app";
    }

    public String getModuleName() {
        return declaringClass.startsWith("java.") ? "java.base" : null;
    }

    /** As the JVM prints it: classes of the library carry their module's name. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (declaringClass.startsWith("java.")) text.append("java.base/");
        text.append(declaringClass).append('.').append(methodName).append('(');
        if (isNativeMethod()) {
            text.append("Native Method");
        } else if (fileName == null) {
            text.append("Unknown Source");
        } else {
            text.append(fileName);
            if (lineNumber >= 0) text.append(':').append(lineNumber);
        }
        return text.append(')').toString();
    }

    @Override
    public boolean equals(Object other) {
        if (this == other) return true;
        if (!(other instanceof StackTraceElement)) return false;
        StackTraceElement that = (StackTraceElement) other;
        return lineNumber == that.lineNumber
                && declaringClass.equals(that.declaringClass)
                && methodName.equals(that.methodName)
                && Objects.equals(fileName, that.fileName);
    }

    @Override
    public int hashCode() {
        int hash = 31 * declaringClass.hashCode() + methodName.hashCode();
        hash = 31 * hash + Objects.hashCode(fileName);
        return 31 * hash + lineNumber;
    }
}
