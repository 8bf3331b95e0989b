package dk.opgavekatalog.examples.benchmarks.bigfile;

/**
 * One run. Goes from one virtual machine to the other as a line of text.
 *
 * @param seconds from before the file is opened until everything is added up
 * @param heapBytes the most that the heap held, garbage included
 * @param residentBytes the most memory that the process had, files that it mapped included; 0 where the system does not tell
 * @param checksum as text
 */
record Measurement(double seconds, long heapBytes, long residentBytes, String checksum) {

    private static final String SEPARATOR = "\t";

    static Measurement parse(String line) {
        String[] parts = line.split(SEPARATOR, -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a measurement: " + line);
        }
        return new Measurement(
                Double.parseDouble(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), parts[3]);
    }

    String print() {
        return seconds + SEPARATOR + heapBytes + SEPARATOR + residentBytes + SEPARATOR + checksum;
    }
}
