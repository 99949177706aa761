package java.util;

/** Names a language and region. Deviates: all formatting is that of Locale.ROOT, whatever is given. */
public final class Locale implements java.io.Serializable {
    public static final Locale ROOT = new Locale("", "");
    public static final Locale ENGLISH = new Locale("en", "");
    public static final Locale US = new Locale("en", "US");
    public static final Locale UK = new Locale("en", "GB");
    public static final Locale CANADA = new Locale("en", "CA");
    public static final Locale GERMAN = new Locale("de", "");
    public static final Locale GERMANY = new Locale("de", "DE");
    public static final Locale FRENCH = new Locale("fr", "");
    public static final Locale FRANCE = new Locale("fr", "FR");
    public static final Locale ITALY = new Locale("it", "IT");
    public static final Locale JAPAN = new Locale("ja", "JP");
    public static final Locale CHINESE = new Locale("zh", "");
    public static final Locale CHINA = new Locale("zh", "CN");

    private final String language;
    private final String country;

    public Locale(String language) {
        this(language, "");
    }

    public Locale(String language, String country) {
        this.language = language.toLowerCase();
        this.country = country.toUpperCase();
    }

    public static Locale getDefault() {
        return US;
    }

    /** Formatting stays as it is. */
    public static void setDefault(Locale locale) {
        if (locale == null) throw new NullPointerException();
    }

    public static Locale forLanguageTag(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? new Locale(tag) : new Locale(tag.substring(0, dash), tag.substring(dash + 1));
    }

    public String toLanguageTag() {
        if (language.isEmpty()) return country.isEmpty() ? "und" : "und-" + country;
        return country.isEmpty() ? language : language + "-" + country;
    }

    public String getLanguage() {
        return language;
    }

    public String getCountry() {
        return country;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Locale)) return false;
        Locale that = (Locale) other;
        return language.equals(that.language) && country.equals(that.country);
    }

    @Override
    public int hashCode() {
        return 31 * language.hashCode() + country.hashCode();
    }

    @Override
    public String toString() {
        return country.isEmpty() ? language : language + "_" + country;
    }
}
