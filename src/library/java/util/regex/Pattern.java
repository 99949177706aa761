package java.util.regex;

import java.util.ArrayList;
import java.util.function.Predicate;

/** A regular expression. The host matches; see src/runtime/natives/regular-expression.ts for what differs. */
public final class Pattern implements java.io.Serializable {
    public static final int UNIX_LINES = 1;
    public static final int CASE_INSENSITIVE = 2;
    public static final int COMMENTS = 4;
    public static final int MULTILINE = 8;
    public static final int LITERAL = 16;
    public static final int DOTALL = 32;
    public static final int UNICODE_CASE = 64;
    public static final int CANON_EQ = 128;
    public static final int UNICODE_CHARACTER_CLASS = 256;

    static final int FIND = 0;
    static final int WHOLE = 1;
    static final int PREFIX = 2;

    private final String pattern;
    private final int flags;

    private Pattern(String pattern, int flags) {
        this.pattern = pattern;
        this.flags = flags;
        String fault = fault(pattern, flags);
        if (fault != null) {
            int colon = fault.indexOf(':');
            throw new PatternSyntaxException(fault.substring(colon + 1), pattern, Integer.parseInt(fault.substring(0, colon)));
        }
    }

    public static Pattern compile(String regex) {
        return new Pattern(regex, 0);
    }

    public static Pattern compile(String regex, int flags) {
        if ((flags & ~0x1ff) != 0) throw new IllegalArgumentException("Unknown flag 0x" + Integer.toHexString(flags & ~0x1ff));
        return new Pattern(regex, (flags & UNICODE_CHARACTER_CLASS) != 0 ? flags | UNICODE_CASE : flags);
    }

    public String pattern() {
        return pattern;
    }

    @Override
    public String toString() {
        return pattern;
    }

    public int flags() {
        return flags;
    }

    public Matcher matcher(CharSequence text) {
        return new Matcher(this, text);
    }

    public static boolean matches(String regex, CharSequence text) {
        return compile(regex).matcher(text).matches();
    }

    public String[] split(CharSequence text, int limit) {
        ArrayList<String> parts = new ArrayList<>();
        Matcher matcher = matcher(text);
        int from = 0;
        while ((limit <= 0 || parts.size() < limit - 1) && matcher.find()) {
            if (matcher.end() == 0) continue;
            parts.add(text.subSequence(from, matcher.start()).toString());
            from = matcher.end();
        }
        if (from == 0) return new String[] {text.toString()};
        parts.add(text.subSequence(from, text.length()).toString());
        int size = parts.size();
        if (limit == 0) while (size > 0 && parts.get(size - 1).isEmpty()) size--;
        return parts.subList(0, size).toArray(new String[size]);
    }

    public String[] split(CharSequence text) {
        return split(text, 0);
    }

    public static String quote(String text) {
        if (text.indexOf("\\E") < 0) return "\\Q" + text + "\\E";
        return "\\Q" + text.replace("\\E", "\\E\\\\E\\Q") + "\\E";
    }

    public Predicate<String> asPredicate() {
        return text -> matcher(text).find();
    }

    public Predicate<String> asMatchPredicate() {
        return text -> matcher(text).matches();
    }

    int groupCount() {
        return groupCount(pattern, flags);
    }

    int groupNumber(String name) {
        return groupNumber(pattern, flags, name);
    }

    int[] matches(int mode, String text, int start, int end, int from, int limit) {
        return matches(pattern, flags, mode, text, start, end, from, limit);
    }

    /** null, or where the expression is malformed, a colon, and why. */
    private static native String fault(String pattern, int flags);

    private static native int groupCount(String pattern, int flags);

    /** −1 where there is no group of that name. */
    private static native int groupNumber(String pattern, int flags, String name);

    /** Start and end of each group of up to `limit` matches in the region, one behind the other. */
    private static native int[] matches(
            String pattern, int flags, int mode, String text, int start, int end, int from, int limit);
}
