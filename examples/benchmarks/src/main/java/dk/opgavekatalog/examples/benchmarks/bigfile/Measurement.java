package dk.opgavekatalog.examples.benchmarks.bigfile;

/**
 * One virtual machine's readings of a file. Goes from one machine to the other as a line of text.
 *
 * @param first seconds of the first reading, from before the file is opened until everything is added up
 * @param last seconds of the last reading, when the machine has compiled what is needed often
 * @param heapBytes the most that the heap held in the first reading, garbage included
 * @param residentBytes the most memory that the process had by then, files that it mapped included; 0 where the system
 *     does not tell
 * @param checksum as text
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
