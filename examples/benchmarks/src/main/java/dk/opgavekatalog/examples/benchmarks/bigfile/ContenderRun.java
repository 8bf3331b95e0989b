package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs one contender once, and prints the measurement. The runner starts it in a virtual machine of its own. */
final class ContenderRun {

    private ContenderRun() {}

    /**
     * The program.
     *
     * @param args the number of the contender in the list, and the file
     * @throws Exception what the contender throws
     */
    public static void main(String[] args) throws Exception {
        System.out.println(measure(Contenders.ALL.get(Integer.parseInt(args[0])), Path.of(args[1]))
                .print());
    }

    static Measurement measure(BigFileContender contender, Path file) throws Exception {
        contender.prepare();
        long start = System.nanoTime();
        Checksum checksum = contender.run(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Measurement(seconds, peakHeap(), peakResident(), checksum.toString());
    }

    /** The peaks of the heap's parts, which need not have come at the same time. */
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
