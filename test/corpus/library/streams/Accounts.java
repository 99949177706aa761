/** Streams as people write them: accounts, word counts, sorting by value, predicates that remember. */
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class Accounts {
    static class Account {
        private final String id; private final long balance; private final Type type;
        enum Type { SAVINGS, CHECKING }
        Account(String id, long balance, Type type) { this.id = id; this.balance = balance; this.type = type; }
        String getId() { return id; } long getBalance() { return balance; } Type getType() { return type; }
        @Override public String toString() { return id + ":" + balance; }
    }
    static <T, R> List<R> mapAll(Collection<? extends T> in, Function<? super T, ? extends R> f) { return in.stream().<R>map(f).collect(Collectors.toList()); }
    static <T> Predicate<T> distinctByKey(Function<? super T, ?> key) { Set<Object> seen = new HashSet<>(); return t -> seen.add(key.apply(t)); }
    static <K, V extends Comparable<? super V>> Map<K, V> sortByValue(Map<K, V> map) {
        return map.entrySet().stream().sorted(Map.Entry.comparingByValue()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (e1, e2) -> e1, LinkedHashMap::new));
    }
    static boolean isPrime(int n) { return n > 1 && IntStream.rangeClosed(2, (int) Math.sqrt(n)).allMatch(i -> n % i != 0); }

    public static void main(String... args) {
        List<Account> accounts = Stream.of(new Account("a", 10, Account.Type.SAVINGS), new Account("b", 30, Account.Type.CHECKING), new Account("c", 20, Account.Type.SAVINGS)).collect(Collectors.toList());
        long total = accounts.stream().mapToLong(Account::getBalance).sum();
        System.out.println(total);
        Map<Account.Type, Long> byType = accounts.stream().collect(Collectors.groupingBy(Account::getType, () -> new TreeMap<>(), Collectors.summingLong(Account::getBalance)));
        System.out.println(byType);
        System.out.println(accounts.stream().max(Comparator.comparingLong(Account::getBalance)).map(Account::getId).orElseThrow());
        System.out.println(accounts.stream().sorted(Comparator.comparing(Account::getType).thenComparing(Account::getBalance, Comparator.reverseOrder())).map(Object::toString).collect(Collectors.joining(";")));
        Optional<Account> rich = accounts.stream().filter(a -> a.getBalance() > 15).min(Comparator.comparing(a -> a.getId()));
        rich.ifPresentOrElse(a -> System.out.println("rich " + a), () -> System.out.println("none"));
        System.out.println(mapAll(Set.of(1), x -> "v" + x));
        System.out.println(Stream.of("aa","b","cc","d").filter(distinctByKey(String::length)).toList());
        System.out.println(sortByValue(Map.of("x", 3, "y", 1, "z", 2)));
        System.out.println(IntStream.iterate(1, i -> i + 1).filter(Accounts::isPrime).limit(8).boxed().map(Object::toString).collect(Collectors.joining(",")));
        String text = "the quick brown fox jumps over the lazy dog the end";
        Map<String, Long> freq = Arrays.stream(text.split(" ")).collect(Collectors.groupingBy(w -> w, Collectors.counting()));
        freq.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).limit(3).forEach(e -> System.out.println(e.getKey() + " -> " + e.getValue()));
        Map<Character, Integer> chars = new TreeMap<>();
        text.chars().filter(Character::isLetter).forEach(c -> chars.merge((char) c, 1, Integer::sum));
        System.out.println(chars);
        Map<Integer, List<String>> byLen = Arrays.stream(text.split("\\s+")).distinct().sorted().collect(Collectors.groupingBy(String::length));
        byLen.forEach((k, v) -> System.out.println(k + "=" + v));
    }
}

// expect: 60
// expect: {SAVINGS=30, CHECKING=30}
// expect: b
// expect: c:20;a:10;b:30
// expect: rich b:30
// expect: [v1]
// expect: [aa, b]
// expect: {y=1, z=2, x=3}
// expect: 2,3,5,7,11,13,17,19
// expect: the -> 3
// expect: brown -> 1
// expect: dog -> 1
// expect: {a=1, b=1, c=1, d=2, e=5, f=1, g=1, h=3, i=1, j=1, k=1, l=1, m=1, n=2, o=4, p=1, q=1, r=2, s=1, t=3, u=2, v=1, w=1, x=1, y=1, z=1}
// expect: 3=[dog, end, fox, the]
// expect: 4=[lazy, over]
// expect: 5=[brown, jumps, quick]
