package java.util.logging;

/** Makes the text of a record. */
public abstract class Formatter {
    protected Formatter() {
    }

    public abstract String format(LogRecord record);

    public String getHead(Handler handler) {
        return "";
    }

    public String getTail(Handler handler) {
        return "";
    }

    /** The message, with its parameters in the places of {0}, {1} and so on. */
    public String formatMessage(LogRecord record) {
        String text = record.getMessage();
        Object[] parameters = record.getParameters();
        if (text == null || parameters == null) return text;
        for (int i = 0; i < parameters.length; i++) text = text.replace("{" + i + "}", shown(parameters[i]));
        return text;
    }

    private static String shown(Object parameter) {
        boolean whole = parameter instanceof Integer || parameter instanceof Long || parameter instanceof Short;
        return whole ? String.format("%,d", parameter) : String.valueOf(parameter);
    }
}
