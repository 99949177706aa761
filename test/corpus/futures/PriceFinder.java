import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The best-price finder: asynchronous shops, discounts composed, exchange rates combined. */
public class PriceFinder {
  record Quote(String shop, int price, int discount) {
    int discounted() {
      return price * (100 - discount) / 100;
    }
  }

  static final Executor pool = Executors.newFixedThreadPool(4, r -> {
    Thread t = new Thread(r);
    t.setDaemon(true);
    return t;
  });

  static int delay(int value, int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new RuntimeException(e);
    }
    return value;
  }

  static Supplier<Quote> quote(String shop) {
    return () -> new Quote(shop, delay(shop.hashCode() % 100 + 100, shop.length() * 10), shop.length());
  }

  public static void main(String[] args) {
    List<String> shops = List.of("BestPrice", "LetsSaveBig", "MyFavouriteShop", "BuyItAll");
    CompletableFuture<Double> rate = CompletableFuture.supplyAsync(() -> delay(3, 30) / 2.0, pool);
    List<CompletableFuture<String>> futures = shops.stream()
        .map(shop -> CompletableFuture.supplyAsync(quote(shop), pool))
        .map(future -> future.thenCompose(q -> CompletableFuture.supplyAsync(() -> delay(q.discounted(), 20), pool)
            .thenCombine(rate, (price, factor) -> q.shop() + " " + price * factor)))
        .collect(Collectors.toList());
    System.out.println(futures.stream().map(CompletableFuture::join).collect(Collectors.joining("\n")));
    CompletableFuture<?>[] printed = futures.stream().map(f -> f.thenAccept(s -> {})).toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(printed).join();
    System.out.println(printed.length + " " + printed[0].isDone());
  }
}

// expect: BestPrice 120.0
// expect: LetsSaveBig 222.0
// expect: MyFavouriteShop 24.0
// expect: BuyItAll 103.5
// expect: 4 true
