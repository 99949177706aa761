class Till {
  static int money;

  public static void main(String[] args) {
    String process = args.length > 0 ? args[0] : "one process";
    money = money + 1;
    money = money + 1;
    System.out.println(process + " has " + money);
  }
}
