// refused: data-race unexpected-output
class Sheet {
  int total;
}

class Sums {
  static void addUp(Sheet sheet, String name, int first) {
    sheet.total = first;
    sheet.total = sheet.total + first;
    System.out.println(name + ": " + sheet.total);
  }

  public static void main(String[] args) {
    Sheet sheet = new Sheet();
    Thread a = new Thread(() -> addUp(sheet, "A", 1), "A");
    Thread b = new Thread(() -> addUp(sheet, "B", 10), "B");
    a.start();
    b.start();
  }
}
