package java.util.regex;

import java.util.Objects;
import java.util.function.Function;

/**
 * Finds a pattern in a text. Deviates from the JDK: the text is read when the matcher is made or reset; bounds of a region are always
 * opaque and anchoring; there is no hitEnd and requireEnd.
 */
public final class Matcher implements MatchResult {
    /** Matches that are fetched together, once find is called again and again. */
    private static final int BATCH = 32;

    private Pattern pattern;
    private String text;
    private int regionStart;
    private int regionEnd;
    private int groups;
    /** Bounds of the groups of the matches that were fetched. */
    private int[] fetched;
    /** Index in it of the current match; −1: none. */
    private int match = -1;
    private int finds;
    /** What was searched last is exhausted. */
    private boolean exhausted;
    private int appended;
    /** Where the next find begins, while there is no match. */
    private int resume;

    Matcher(Pattern pattern, CharSequence text) {
        this.pattern = pattern;
        groups = pattern.groupCount();
        reset(text);
    }

    public Pattern pattern() {
        return pattern;
    }

    public Matcher usePattern(Pattern pattern) {
        if (pattern == null) throw new IllegalArgumentException("Pattern cannot be null");
        int end = match >= 0 ? end() : regionStart;
        this.pattern = pattern;
        groups = pattern.groupCount();
        fetched = null;
        match = -1;
        exhausted = false;
        resume = end;
        return this;
    }

    public Matcher reset() {
        return region(0, text.length());
    }

    public Matcher reset(CharSequence text) {
        this.text = text.toString();
        return reset();
    }

    public Matcher region(int start, int end) {
        if (start < 0 || start > text.length()) throw new IndexOutOfBoundsException("start");
        if (end < 0 || end > text.length()) throw new IndexOutOfBoundsException("end");
        if (start > end) throw new IndexOutOfBoundsException("start > end");
        regionStart = start;
        regionEnd = end;
        resume = start;
        fetched = null;
        match = -1;
        finds = 0;
        exhausted = false;
        appended = 0;
        return this;
    }

    public int regionStart() {
        return regionStart;
    }

    public int regionEnd() {
        return regionEnd;
    }

    public boolean hasTransparentBounds() {
        return false;
    }

    public boolean hasAnchoringBounds() {
        return true;
    }

    private boolean only(int mode) {
        return keep(pattern.matches(mode, text, regionStart, regionEnd, regionStart, 1), 1);
    }

    /** The first of the matches becomes the current one. */
    private boolean keep(int[] found, int limit) {
        fetched = found;
        boolean matched = found.length > 0;
        match = matched ? 0 : -1;
        exhausted = found.length < limit * (groups + 1) * 2;
        return matched;
    }

    public boolean matches() {
        return only(Pattern.WHOLE) && single();
    }

    public boolean lookingAt() {
        return only(Pattern.PREFIX) && single();
    }

    /** The search goes on behind this match. */
    private boolean single() {
        exhausted = false;
        return true;
    }

    public boolean find() {
        int width = (groups + 1) * 2;
        if (match >= 0 && match + width < fetched.length) {
            match += width;
            return true;
        }
        if (exhausted) {
            match = -1;
            return false;
        }
        int from = resume;
        if (match >= 0) from = end() == start() ? end() + 1 : end();
        if (from < regionStart) from = regionStart;
        if (from > regionEnd) {
            match = -1;
            exhausted = true;
            return false;
        }
        int limit = finds++ == 0 ? 1 : BATCH;
        if (keep(pattern.matches(Pattern.FIND, text, regionStart, regionEnd, from, limit), limit)) return true;
        exhausted = true;
        return false;
    }

    public boolean find(int start) {
        if (start < 0 || start > text.length()) throw new IndexOutOfBoundsException("Illegal start index");
        reset();
        resume = start;
        return find();
    }

    @Override
    public int groupCount() {
        return groups;
    }

    private int bound(int group, int which) {
        if (match < 0) throw new IllegalStateException(which == 2 ? "No match found" : "No match available");
        if (group < 0 || group > groups) throw new IndexOutOfBoundsException("No group " + group);
        return fetched[match + group * 2 + (which & 1)];
    }

    private int numberOf(String name) {
        Objects.requireNonNull(name, "Group name");
        int number = pattern.groupNumber(name);
        if (number < 0) throw new IllegalArgumentException("No group with name <" + name + ">");
        return number;
    }

    @Override
    public int start() {
        return bound(0, 0);
    }

    @Override
    public int start(int group) {
        return bound(group, 0);
    }

    public int start(String name) {
        return bound(numberOf(name), 0);
    }

    @Override
    public int end() {
        return bound(0, 1);
    }

    @Override
    public int end(int group) {
        return bound(group, 1);
    }

    public int end(String name) {
        return bound(numberOf(name), 1);
    }

    @Override
    public String group() {
        return group(0);
    }

    @Override
    public String group(int group) {
        int start = bound(group, 2);
        return start < 0 ? null : text.substring(start, bound(group, 1));
    }

    public String group(String name) {
        Objects.requireNonNull(name, "Group name");
        if (match < 0) throw new IllegalStateException("No match found");
        return group(numberOf(name));
    }

    public MatchResult toMatchResult() {
        Matcher copy = new Matcher(pattern, text);
        if (match >= 0) {
            int width = (groups + 1) * 2;
            copy.fetched = new int[width];
            System.arraycopy(fetched, match, copy.fetched, 0, width);
            copy.match = 0;
        }
        return copy;
    }

    public static String quoteReplacement(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$");
    }

    private void appendExpanded(StringBuilder target, String replacement) {
        int at = 0;
        while (at < replacement.length()) {
            char c = replacement.charAt(at++);
            if (c == '\\') {
                if (at == replacement.length()) throw new IllegalArgumentException("character to be escaped is missing");
                target.append(replacement.charAt(at++));
            } else if (c == '$') {
                at = appendGroup(target, replacement, at);
            } else {
                target.append(c);
            }
        }
    }

    /** @return index behind the reference */
    private int appendGroup(StringBuilder target, String replacement, int at) {
        if (at == replacement.length()) {
            throw new IllegalArgumentException("Illegal group reference: group index is missing");
        }
        char c = replacement.charAt(at);
        String value;
        if (c == '{') {
            int end = ++at;
            while (end < replacement.length() && Character.isLetterOrDigit(replacement.charAt(end))) end++;
            String name = replacement.substring(at, end);
            if (name.isEmpty()) throw new IllegalArgumentException("named capturing group is missing trailing '}'");
            if (end == replacement.length() || replacement.charAt(end) != '}') {
                throw new IllegalArgumentException("named capturing group is missing trailing '}'");
            }
            if (name.charAt(0) >= '0' && name.charAt(0) <= '9') throw new IllegalArgumentException(
                    "capturing group name {" + name + "} starts with digit character");
            int number = pattern.groupNumber(name);
            if (number < 0) throw new IllegalArgumentException("No group with name {" + name + "}");
            value = group(number);
            at = end + 1;
        } else {
            if (c < '0' || c > '9') throw new IllegalArgumentException("Illegal group reference");
            int number = c - '0';
            at++;
            while (at < replacement.length()) {
                int digit = replacement.charAt(at) - '0';
                if (digit < 0 || digit > 9 || number * 10 + digit > groups) break;
                number = number * 10 + digit;
                at++;
            }
            value = group(number);
        }
        if (value != null) target.append(value);
        return at;
    }

    public Matcher appendReplacement(StringBuilder target, String replacement) {
        int start = bound(0, 0);
        StringBuilder expanded = new StringBuilder();
        appendExpanded(expanded, replacement);
        target.append(text, appended, start).append(expanded);
        appended = end();
        return this;
    }

    public Matcher appendReplacement(StringBuffer target, String replacement) {
        StringBuilder piece = new StringBuilder();
        appendReplacement(piece, replacement);
        target.append(piece);
        return this;
    }

    public StringBuilder appendTail(StringBuilder target) {
        return target.append(text, appended, text.length());
    }

    public StringBuffer appendTail(StringBuffer target) {
        return target.append(text, appended, text.length());
    }

    public String replaceAll(String replacement) {
        reset();
        if (!find()) return text;
        StringBuilder result = new StringBuilder();
        do appendReplacement(result, replacement);
        while (find());
        return appendTail(result).toString();
    }

    public String replaceAll(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) return text;
        StringBuilder result = new StringBuilder();
        do appendReplacement(result, replacer.apply(this));
        while (find());
        return appendTail(result).toString();
    }

    public String replaceFirst(String replacement) {
        if (replacement == null) throw new NullPointerException("replacement");
        reset();
        if (!find()) return text;
        StringBuilder result = new StringBuilder();
        appendReplacement(result, replacement);
        return appendTail(result).toString();
    }

    public String replaceFirst(Function<MatchResult, String> replacer) {
        Objects.requireNonNull(replacer);
        reset();
        if (!find()) return text;
        StringBuilder result = new StringBuilder();
        appendReplacement(result, replacer.apply(this));
        return appendTail(result).toString();
    }

    @Override
    public String toString() {
        String last = match >= 0 ? group() : "";
        return "java.util.regex.Matcher[pattern=" + pattern + " region=" + regionStart + "," + regionEnd + " lastmatch=" + last + "]";
    }
}
