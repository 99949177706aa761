class Account(private val name: String, @Volatile var balance: Int = 100) {
  @Synchronized
  fun add(amount: Int) {
    balance += amount
  }

  override fun toString() = "$name: $balance"
}

object Log {
  private val text = StringBuilder()

  @Synchronized
  fun note(line: Any?) {
    text.append(if (line is Int) "number $line" else line?.toString() ?: "nothing").append('\n')
  }

  fun fail(): Nothing = throw IllegalStateException("as asked")

  override fun toString() = text.toString()
}

class Transfers(private val from: Account, private val to: Account) {
  companion object {
    const val ROUNDS = 10
  }

  fun run(amount: Int = 1, times: Int = ROUNDS): Long {
    var moved = 0L
    loop@ for (round in 0 until times) {
      when (round % 3) {
        0 -> moved += amount
        1 -> continue@loop
        else -> moved++
      }
      from.add(-amount)
      to.add(amount)
    }
    return moved
  }
}

fun main(args: Array<String>) {
  val a = Account("a")
  val b = Account("b", 50)
  val first = Thread { Log.note(Transfers(a, b).run(2)) }
  val second = Thread { Transfers(b, a).run(times = 4) }
  first.start()
  second.start()
  first.join()
  second.join()
  System.out.println("$a, $b")
  Log.note(7)
  Log.note(null)
  Log.note('c')
  try {
    System.out.print(Log)
    Log.fail()
  } catch (e: IllegalStateException) {
    System.out.println(e)
  } finally {
    System.out.println("done")
  }
}
