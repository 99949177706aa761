package java.util.regex;

/** A regular expression is malformed. */
public class PatternSyntaxException extends IllegalArgumentException {
    private final String description;
    private final String pattern;
    private final int index;

    public PatternSyntaxException(String description, String regex, int index) {
        this.description = description;
        this.pattern = regex;
        this.index = index;
    }

    public int getIndex() {
        return index;
    }

    public String getDescription() {
        return description;
    }

    public String getPattern() {
        return pattern;
    }

    @Override
    public String getMessage() {
        StringBuilder text = new StringBuilder(description);
        if (index >= 0) text.append(" near index ").append(index);
        text.append('\n').append(pattern);
        if (index >= 0 && pattern != null && index < pattern.length()) text.append('\n').append(" ".repeat(index)).append('^');
        return text.toString();
    }
}
