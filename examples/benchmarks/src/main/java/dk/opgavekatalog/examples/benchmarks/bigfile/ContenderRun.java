package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Runs one contender several times and prints the measurements of the first and the last time. The runner starts it in
 * a virtual machine of its own.
 */
final class ContenderRun {

    private ContenderRun() {}

    /**
     * Runs the contender.
     *
     * @param args the number of the contender in the list, the file, and how often it is read
     * @throws Exception whatever the contender throws
     */
    public static void main(String[] args) throws Exception {
        BigFileContender contender = Contenders.ALL.get(Integer.parseInt(args[0]));
        System.out.println(
                measure(contender, Path.of(args[1]), Integer.parseInt(args[2])).print());
    }

    static Measurement measure(BigFileContender contender, Path file, int repeats) throws Exception {
        contender.prepare();
        Timed first = time(contender, file);
        long heap = peakHeap();
        long resident = peakResident();
        Timed last = first;
        for (int i = 1; i < repeats; i++) {
            last = time(contender, file);
            if (!last.checksum().equals(first.checksum())) {
                throw new IllegalStateException("found " + first.checksum() + " and then " + last.checksum());
            }
        }
        return new Measurement(
                first.seconds(),
                last.seconds(),
                heap,
                resident,
                first.checksum().toString());
    }

    private record Timed(double seconds, Checksum checksum) {}

    private static Timed time(BigFileContender contender, Path file) throws Exception {
        long start = System.nanoTime();
        Checksum checksum = contender.run(file);
        return new Timed((System.nanoTime() - start) / 1e9, checksum);
    }

    /** The sum of the peaks of the parts of the heap, which may have occurred at different times. */
    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static long peakResident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
