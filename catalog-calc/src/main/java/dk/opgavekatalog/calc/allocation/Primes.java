package dk.opgavekatalog.calc.allocation;

/** Primes of 31 bits, so that a product of two residues fits easily into {@code long}. */
final class Primes {

    /** 2<sup>31</sup> - 1, found to be prime by Euler. */
    static final long LARGEST = Integer.MAX_VALUE;

    /** Bases that unmask every composite number below 3,215,031,751 (Jaeschke, Mathematics of Computation 61, 1993). */
    private static final int[] WITNESSES = {2, 3, 5, 7};

    private Primes() {}

    /**
     * Returns the next smaller prime.
     *
     * @param prime an odd number above 13, at most {@link #LARGEST}
     * @return the largest prime below it
     */
    static long below(long prime) {
        long candidate = prime - 2;
        while (!isPrime(candidate)) {
            candidate -= 2;
        }
        return candidate;
    }

    /** Tests an odd number above 7 for primality, by Miller and Rabin. */
    private static boolean isPrime(long number) {
        for (int witness : WITNESSES) {
            if (!isProbablePrime(number, witness)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProbablePrime(long number, long witness) {
        int twos = Long.numberOfTrailingZeros(number - 1);
        long power = power(witness, (number - 1) >>> twos, number);
        boolean isProbable = power == 1 || power == number - 1;
        for (int i = 1; i < twos && !isProbable; i++) {
            power = power * power % number;
            isProbable = power == number - 1;
        }
        return isProbable;
    }

    private static long power(long base, long exponent, long modulus) {
        long result = 1;
        long square = base;
        for (long rest = exponent; rest > 0; rest >>>= 1) {
            if ((rest & 1) == 1) {
                result = result * square % modulus;
            }
            square = square * square % modulus;
        }
        return result;
    }
}
