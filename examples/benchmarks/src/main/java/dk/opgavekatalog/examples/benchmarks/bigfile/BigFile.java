package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a CSV file of registrations, with the same bytes for the same seed. About two thirds of the rows are an hour
 * or two of work with its pay, the others are bills; a few rows are corrections.
 *
 * <p>Every group comes once before any comes again, each time in a new random order. An overhead pool has no row before
 * its unit has FTE on a field, so that a file of any length can be shared out by direct FTE.
 */
final class BigFile {

    private final RowBuffer rows;
    private final SplittableRandom random;
    private final int accounts = Vocabulary.ACCOUNTS.size();
    private final int[] order = new int[Vocabulary.groups()];
    private final byte[][] unitTexts;
    private final byte[][] accountTexts;
    private final BitSet groups = new BitSet();
    private final BitSet unitsWithFte = new BitSet();
    private long fte;
    private long payroll;
    private long otherCost;

    private BigFile(OutputStream out, long seed) {
        rows = new RowBuffer(out);
        random = new SplittableRandom(seed);
        unitTexts = bytes(Vocabulary.ORGANISATIONS.stream()
                .flatMap(organisation -> Vocabulary.PERIODS.stream()
                        .flatMap(period ->
                                Vocabulary.UNITS.stream().map(unit -> organisation + ";" + period + ";" + unit + ";")))
                .toList());
        accountTexts =
                bytes(Vocabulary.ACCOUNTS.stream().map(account -> account + ";").toList());
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /**
     * Writes a file and returns the sums that must be found in it.
     *
     * @param count rows without the header
     */
    static Checksum.Sums write(Path file, long count, long seed) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return new BigFile(out, seed).write(count);
        }
    }

    private Checksum.Sums write(long count) throws IOException {
        rows.text(Vocabulary.HEADER.getBytes(StandardCharsets.UTF_8));
        rows.endOfRow();
        for (long left = count; left > 0; left -= order.length) {
            shuffle();
            for (int i = 0; i < Math.min(left, order.length); i++) {
                row(order[i] / accounts, order[i] % accounts);
            }
        }
        rows.flush();
        return new Checksum.Sums(groups.cardinality(), fte, payroll, otherCost);
    }

    private void shuffle() {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
    }

    private void row(int unit, int wantedAccount) throws IOException {
        int fields = Vocabulary.FIELDS.size();
        int account = wantedAccount < fields || unitsWithFte.get(unit) ? wantedAccount : random.nextInt(fields);
        groups.set(unit * accounts + account);
        rows.text(unitTexts[unit]);
        rows.text(accountTexts[account]);
        int kind = random.nextInt(100);
        if (kind < 65) {
            int worked = random.nextInt(1, 60);
            if (account < fields) {
                unitsWithFte.set(unit);
            }
            measures(worked, worked * random.nextInt(4_500, 7_500), 0);
        } else if (kind < 67) {
            measures(0, -random.nextInt(1, 250_000), 0);
        } else {
            int bill = random.nextInt(1, 250_000);
            measures(0, 0, kind == 67 ? -bill : bill);
        }
    }

    private void measures(int rowFte, int rowPayroll, int rowOtherCost) throws IOException {
        fte += rowFte;
        payroll += rowPayroll;
        otherCost += rowOtherCost;
        rows.fte(rowFte);
        rows.separator();
        rows.kroner(rowPayroll);
        rows.separator();
        rows.kroner(rowOtherCost);
        rows.endOfRow();
    }

    private static byte[][] bytes(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
    }
}
