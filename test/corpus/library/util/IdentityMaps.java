// expect: 2 1 2 null
// expect: true false true
// expect: 1 7 null 3
// expect: null 10 null 2
// expect: 0 true 10
// expect: {}
// expect: true true false 2 false
/** IdentityHashMap tells keys apart by ==; sets made from it do too. */
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

class IdentityMaps {
    public static void main(String[] args) {
        String one = new String("key");
        String other = new String("key");
        Map<String, Integer> map = new IdentityHashMap<>();
        map.put(one, 1);
        map.put(other, 2);
        System.out.println(map.size() + " " + map.get(one) + " " + map.get(other) + " " + map.get("key"));
        System.out.println(map.containsKey(other) + " " + map.containsKey("key") + " " + map.containsValue(2));
        System.out.println(map.put(one, 10) + " " + map.merge(other, 5, Integer::sum) + " " + map.putIfAbsent("key", 3) + " "
                + map.size());
        System.out.println(map.remove(new String("key")) + " " + map.remove(one) + " " + map.remove(one) + " " + map.size());
        map.put(null, 0);
        System.out.println(map.get(null) + " " + map.keySet().contains(null) + " " + map.values().stream().mapToInt(i -> i).sum());
        map.clear();
        System.out.println(map);

        Set<Object> set = Collections.newSetFromMap(new IdentityHashMap<>());
        System.out.println(set.add(one) + " " + set.add(other) + " " + set.add(one) + " " + set.size() + " " + set.contains("key"));
    }
}
