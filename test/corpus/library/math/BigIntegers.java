// expect: 8320987112741390144276341183223364380754172606361245952449277696409600000000000000 273 113 476928250
// expect: 0 0 0 0.0 0 [0] -1 0 0 0 0 -1 0
// expect: -98765432109 98765432109 0 0 0 0 0 -98765432109 -98765432109 98765432109 1 0
// expect: -1 -1 -1 -1.0 -1 [-1] 0 1 -8589934592 -1 -1 0 -1
// expect: -98765432110 98765432108 98765432109 0 -1 98765432108 -98765432109 -1 98765432108 1 1 -1
// expect: 1 10 10 10.0 a [10] -11 10 85899345920 0 1000 1 10
// expect: -98765432099 98765432119 -987654321090 0 10 10 2 -98765432101 -98765432103 1 1 10
// expect: 1 -2147483648 2147483648 2.147483648E9 80000000 [0, -128, 0, 0, 0] -2147483649 2147483648 18446744073709551616 16777216 9903520314283042199192993792 31 -2147483648
// expect: -96617948461 100912915757 -212097150441731653632 0 2147483648 2147483648 0 -96617948461 -96617948461 1 1 2147483648
// expect: -1 -2147483648 -2147483648 -2.147483648E9 -80000000 [-128, 0, 0, 0] 2147483647 2147483648 -18446744073709551616 -16777216 -9903520314283042199192993792 31 -2147483648
// expect: -100912915757 96617948461 212097150441731653632 0 -2147483648 96617948461 -98784247808 -2128667949 96655579859 1 1 -2147483648
// expect: 1 0 4294967296 4.294967296E9 100000000 [1, 0, 0, 0, 0] -4294967297 4294967296 36893488147419103232 33554432 79228162514264337593543950336 32 31
// expect: -94470464813 103060399405 -424194300883463307264 0 4294967296 4294967296 4294967296 -98765432109 -103060399405 1 1 4294967296
// expect: -1 -1 9223372036854775807 -9.223372036854776E18 -8000000000000001 [-1, 127, -1, -1, -1, -1, -1, -1, -1] 9223372036854775808 9223372036854775809 -79228162514264337602133884928 -72057594037927937 -784637716923335095734685453091662149637995502242394800129 0 2147483647
// expect: -9223372135620207918 -9223371938089343700 910950324722029406056205051181 93386641 -85281719940 13483712169 -9223372135620207917 -1 9223372135620207916 27 -1 -98765432109
// expect: 1 1312754386 -4362896299872285998 1.2345678901234568E29 18ee90ff6c373e0ee4e3f0ad2 [1, -114, -23, 15, -10, -61, 115, -32, -18, 78, 63, 10, -46] -123456789012345678901234567891 123456789012345678901234567890 1060485742554393662255439366224483450880 964506164158950616415895061 1881676372353657772546716040589641726257477229849409426207693797722198701224860897069000 1 1915528825
// expect: 123456789012345678802469135781 123456789012345678999999999999 -12193263113593964312359396431223746380010 -1249999988620468750 5353474140 5353474140 123456789012345678874154044114 -71684908333 -123456789012345678945838952447 27 1 123456789012345678901234567890
// expect: 959082 7
// expect: 91219444817107882594696857529818207676198 [4, 1]
// expect: true false 100000000000000000039
// expect: 1180591620717411303429 4 7 true
// expect: -1295 1512366075204170929049582354406559215 303637113784371313352885627026 65280
// expect: 8320987112741390144276341183223364380754172606361245952449277696409600000000000000|1,234,567|91219444817107882594696857529818207676198|ff|-0007
// expect: java.lang.NumberFormatException: Zero length BigInteger
// expect: java.lang.NumberFormatException: Illegal embedded sign character
// expect: java.lang.NumberFormatException: For input string: "90123x456"
// expect: java.lang.ArithmeticException: BigInteger divide by zero
// expect: java.lang.ArithmeticException: BigInteger: modulus not positive
// expect: java.lang.ArithmeticException: Negative exponent
// expect: java.lang.ArithmeticException: BigInteger not invertible.
// expect: java.lang.ArithmeticException: Negative BigInteger
// expect: java.lang.ArithmeticException: BigInteger out of long range
/** BigInteger: arithmetic, bits, texts, primes, refusals. */
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;

class BigIntegers {
    static BigInteger big(String text) {
        return new BigInteger(text);
    }

    static void show(Supplier<Object> result) {
        try {
            System.out.println(result.get());
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        BigInteger factorial = BigInteger.ONE;
        for (int i = 2; i <= 60; i++) factorial = factorial.multiply(BigInteger.valueOf(i));
        System.out.println(factorial + " " + factorial.bitLength() + " " + factorial.bitCount() + " " + factorial.hashCode());

        String[] texts = {
            "0", "-1", "10", "2147483648", "-2147483648", "4294967296", "-9223372036854775809",
            "123456789012345678901234567890",
        };
        for (String text : texts) {
            BigInteger x = big(text);
            System.out.println(x.signum() + " " + x.intValue() + " " + x.longValue() + " " + x.doubleValue() + " "
                    + x.toString(16) + " " + Arrays.toString(x.toByteArray()) + " " + x.not() + " " + x.abs() + " "
                    + x.shiftLeft(33) + " " + x.shiftRight(7) + " " + x.pow(3) + " " + x.getLowestSetBit() + " " + x.hashCode());
            BigInteger y = big("-98765432109");
            System.out.println(x.add(y) + " " + x.subtract(y) + " " + x.multiply(y) + " " + x.divide(y) + " " + x.remainder(y)
                    + " " + x.mod(y.negate()) + " " + x.and(y) + " " + x.or(y) + " " + x.xor(y) + " " + x.gcd(y) + " "
                    + x.compareTo(y) + " " + x.max(y));
        }

        System.out.println(big("3").modPow(big("200"), big("1000007")) + " " + big("-3").modInverse(big("11")));
        System.out.println(factorial.sqrt() + " " + Arrays.toString(big("17").sqrtAndRemainder()));
        System.out.println(big("1000000007").isProbablePrime(20) + " " + big("561").isProbablePrime(20) + " "
                + big("100000000000000000000").nextProbablePrime());
        System.out.println(big("5").setBit(70) + " " + big("5").clearBit(0) + " " + big("5").flipBit(1) + " "
                + big("-1").testBit(500));
        System.out.println(new BigInteger("-zz", 36) + " " + new BigInteger("123456789abcdef0123456789abcdef", 16) + " "
                + new BigInteger(100, new Random(1)) + " " + new BigInteger(1, new byte[] {-1, 0}));
        System.out.println(String.format("%d|%,d|%25d|%x|%05d", factorial, big("1234567"), factorial.sqrt(), big("255"), big("-7")));

        show(() -> big(""));
        show(() -> big("1-2"));
        show(() -> big("1234567890123x456"));
        show(() -> BigInteger.ONE.divide(BigInteger.ZERO));
        show(() -> BigInteger.ONE.mod(BigInteger.ZERO));
        show(() -> BigInteger.TWO.pow(-1));
        show(() -> BigInteger.TWO.modInverse(big("4")));
        show(() -> big("-1").sqrt());
        show(() -> big("9999999999999999999").longValueExact());
    }
}
