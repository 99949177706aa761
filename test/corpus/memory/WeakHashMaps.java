// expect: 31 -1 true null
// expect: 1 100 2 null -1
// expect: {key629=17, key1073=29, key185=5, key333=9, key259=7, key555=15, key777=21, key111=3, key925=25, key481=13, key407=11, key703=19, key851=23, key999=27}
// expect: true true
// expect: true {}
// expect: 21
// expect: {strong=stays} strong
/** A WeakHashMap is a map in the JDK's order; what nobody refers to goes with a collection. */
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

class WeakHashMaps {
    static class Key {
        private final String name;

        Key(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Map<String, Integer> map = new WeakHashMap<>();
        for (int i = 0; i < 30; i++) map.put("key" + i * 37, i);
        map.put(null, -1);
        List<String> kept = new ArrayList<>();
        for (String key : map.keySet()) kept.add(key);
        System.out.println(kept.size() + " " + map.get(null) + " " + map.containsKey("key37") + " " + map.get("key38"));
        System.out.println(map.put("key37", 100) + " " + map.get("key37") + " " + map.remove("key74") + " " + map.remove("key74") + " " + map.remove(null));
        Iterator<Map.Entry<String, Integer>> entries = map.entrySet().iterator();
        while (entries.hasNext()) if (entries.next().getValue() % 2 == 0) entries.remove();
        System.out.println(map);
        System.out.println(map.values().contains(5) + " " + new WeakHashMap<>(map).equals(map));
        map.clear();
        System.out.println(map.isEmpty() + " " + map);

        Map<Key, String> extra = new WeakHashMap<>();
        Key strong = new Key("strong");
        extra.put(strong, "stays");
        for (int i = 0; i < 20; i++) extra.put(new Key("weak" + i), "goes");
        System.out.println(extra.size());
        for (int i = 0; i < 50 && extra.size() > 1; i++) {
            System.gc();
            Thread.sleep(10);
        }
        System.out.println(extra + " " + strong);
    }
}
