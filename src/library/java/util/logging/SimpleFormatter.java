package java.util.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Date;

/** Two lines: time and place, level and message. */
public class SimpleFormatter extends Formatter {
    public SimpleFormatter() {
    }

    @Override
    public String format(LogRecord record) {
        String place = record.getSourceClassName();
        if (place == null) place = record.getLoggerName();
        else if (record.getSourceMethodName() != null) place += " " + record.getSourceMethodName();
        String thrown = "";
        if (record.getThrown() != null) {
            StringWriter text = new StringWriter();
            PrintWriter writer = new PrintWriter(text);
            writer.println();
            record.getThrown().printStackTrace(writer);
            writer.flush();
            thrown = text.toString();
        }
        return time(record.getMillis()) + " " + place + "\n" + record.getLevel().getLocalizedName() + ": " + formatMessage(record)
                + thrown + "\n";
    }

    /** `Jan 01, 1970 12:00:00 AM`. */
    private static String time(long millis) {
        // Thu Jan 01 00:00:00 UTC 1970
        String date = new Date(millis).toString();
        int hour = Integer.parseInt(date.substring(11, 13));
        return date.substring(4, 10) + ", " + date.substring(24) + " " + (hour % 12 == 0 ? 12 : hour % 12) + date.substring(13, 19)
                + (hour < 12 ? " AM" : " PM");
    }
}
