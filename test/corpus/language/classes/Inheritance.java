/** Overriding, super calls, constructors in order, fields that hide, abstract classes. */
public class Inheritance {
  static abstract class Shape {
    protected String name = "shape";
    static int made;

    Shape() {
      made++;
      System.out.println("Shape() " + describe());
    }

    abstract double area();

    String describe() {
      return name + " " + area();
    }

    static String kind() {
      return "Shape";
    }
  }

  static class Square extends Shape {
    double side = 1;
    protected String name = "square";

    Square(double side) {
      super();
      this.side = side;
    }

    Square() {
      this(2);
      System.out.println("Square()");
    }

    @Override
    double area() {
      return side * side;
    }

    @Override
    String describe() {
      return super.describe() + "/" + name + "/" + super.name;
    }

    static String kind() {
      return "Square";
    }
  }

  static final class Unit extends Square {
    {
      System.out.println("initialiser " + side);
    }

    Unit() {
      System.out.println("Unit()");
      side = 10;
    }

    public String toString() {
      return "Unit:" + describe();
    }
  }

  public static void main(String[] args) {
    Shape s = new Square(3);
    System.out.println(s.describe() + " " + s.name + " " + ((Square) s).name);
    System.out.println(new Unit());
    System.out.println(Shape.made + " " + Shape.kind() + Square.kind());
    Object o = s;
    System.out.println((o instanceof Square) + " " + (o instanceof Unit) + " " + (null instanceof Shape));
    try {
      Unit u = (Unit) o;
      System.out.println(u);
    } catch (ClassCastException e) {
      System.out.println("CCE");
    }
  }
}

// expect: Shape() shape 0.0/null/shape
// expect: shape 9.0/square/shape shape square
// expect: Shape() shape 0.0/null/shape
// expect: Square()
// expect: initialiser 2.0
// expect: Unit()
// expect: Unit:shape 100.0/square/shape
// expect: 2 ShapeSquare
// expect: true false false
// expect: CCE
