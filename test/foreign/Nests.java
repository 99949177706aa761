import java.util.function.IntSupplier;

/** Private members across nested classes, inner class creation, string switch, enum switch, try-with-resources, an assertion. */
public class Nests {
    private int secret = 1;
    private static int counted;

    private class Inner {
        private int deep = secret + 1;
        private int bump() { secret += deep; return secret; }
    }

    private static class Resource implements AutoCloseable {
        private final String name;
        private Resource(String name) { this.name = name; counted++; }
        @Override public void close() { System.out.println("close " + name + " " + counted); }
    }

    private enum Light { RED { int wait_() { return 3; } }, GREEN { int wait_() { return 1; } }; abstract int wait_(); }

    private static String of(Light light) {
        switch (light) {
            case RED: return "stop";
            case GREEN: return "go";
            default: return "?";
        }
    }

    public static void main(String[] args) throws Exception {
        Nests nests = new Nests();
        Inner inner = nests.new Inner();
        System.out.println(inner.bump() + " " + inner.deep + " " + nests.secret);
        try (Resource a = new Resource("a"); Resource b = new Resource("b")) {
            System.out.println("in " + a.name + b.name);
        }
        for (Light light : Light.values()) System.out.println(light + " " + of(light) + " " + light.wait_() + " " + Light.valueOf("RED").ordinal());
        for (String word : new String[] {"Aa", "BB", "x"}) {
            switch (word) {
                case "Aa": System.out.println("first"); break;
                case "BB": System.out.println("same hash"); break;
                default: System.out.println("other " + word);
            }
        }
        int base = 40;
        IntSupplier supplier = new IntSupplier() { public int getAsInt() { return base + nests.secret; } };
        IntSupplier lambda = () -> supplier.getAsInt() + counted;
        System.out.println(supplier.getAsInt() + " " + lambda.getAsInt());
        long total = 0;
        total += 1.5f + 'a';
        StringBuilder text = new StringBuilder();
        text.append(total).append(" " + base + 'c' + null + 1.0 + 2f + true + 3L);
        System.out.println(text);
        assert base == 40 : "no";
        try {
            Object object = "text";
            Integer number = (Integer) object;
            System.out.println(number);
        } catch (ClassCastException e) {
            System.out.println("cast");
        } finally {
            System.out.println("finally");
        }
        synchronized (nests) { nests.notifyAll(); }
        Thread thread = new Thread(() -> { synchronized (nests) { nests.secret++; } });
        thread.start();
        thread.join();
        System.out.println(nests.secret);
    }
}
