package dk.opgavekatalog.examples.benchmarks.bigfile;

/**
 * The readings of a file in one virtual machine. A measurement passes to the other machine as a line of text.
 *
 * @param first the time of the first reading in seconds, from before the file is opened until everything is added up
 * @param last the time of the last reading in seconds, when the machine has compiled the code that runs often
 * @param heapBytes the peak of the heap in the first reading in bytes, garbage included
 * @param residentBytes the peak memory of the process by then in bytes, mapped files included; 0 where the system does
 *     not tell
 * @param checksum the findings as text
 */
record Measurement(double first, double last, long heapBytes, long residentBytes, String checksum) {

    private static final String SEPARATOR = "\t";

    static Measurement parse(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("not a measurement: " + line);
        }
        return new Measurement(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                parts[4]);
    }

    String print() {
        return first + SEPARATOR + last + SEPARATOR + heapBytes + SEPARATOR + residentBytes + SEPARATOR + checksum;
    }
}
