package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Good files of which one byte or one cell is changed. They are read to the totals that a simple reader of the same
 * file finds, or refused with places; nothing else happens.
 */
class MutationProperties {

    /**
     * No cell is quoted, so that a simple reader will do: a quotation mark that a change puts in is then without its
     * twin.
     */
    private static final String PLAIN = """
            # Udtræk
            Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift
            Ærø;2024;Teknik;3.1.1;8,5;4400000,00
            Ærø;2024;Teknik;Ledelse;;1.000.000,00
            Ærø;2025;Børn & unge;1.4.10;-0,0001;2 000,5-

            Ærø;2025;x;outside:6.45.53;12;
            ;;;;;
            """;

    private static final int FTE = 4;
    private static final int PAYROLL = 5;

    /** What a cell can be replaced by. */
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1,5",
            "1.234",
            "1.234,5",
            "12345678901234567890",
            "1e5",
            "3.1.1",
            "3.1",
            "x",
            "2024",
            "'",
            "'x",
            "outside: x",
            "pool:",
            "#",
            "\"",
            "\"\"",
            "\"1\"",
            "\ufeff",
            "\u00a0",
            "\0",
            ";",
            "1;2",
            "\n",
            "æ");

    @Provide
    static Arbitrary<byte[]> changedBytes() {
        byte[] good = PLAIN.getBytes(StandardCharsets.UTF_8);
        Arbitrary<Integer> places = Arbitraries.integers().between(0, good.length - 1);
        Arbitrary<Byte> bytes = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of(' ', '"', '#', '\'', '+', ',', '-', '.', ';', '0', '9', '\n', '\r', '\t', '\0')
                        .map(c -> (byte) (char) c),
                Arbitraries.integers().between(0, good.length - 1).map(place -> good[place]));
        return Combinators.combine(places, bytes, Arbitraries.of(-1, 0, 1)).as((place, changed, growth) -> {
            byte[] file = new byte[good.length + growth];
            System.arraycopy(good, 0, file, 0, place);
            int behind = growth == 1 ? place : place + 1;
            System.arraycopy(good, behind, file, file.length - (good.length - behind), good.length - behind);
            if (growth >= 0) {
                file[place] = changed;
            }
            return file;
        });
    }

    @Provide
    static Arbitrary<byte[]> changedCells() {
        List<String> lines = PLAIN.lines().toList();
        return Combinators.combine(
                        Arbitraries.integers().between(1, lines.size() - 1),
                        Arbitraries.integers().between(0, PAYROLL),
                        Arbitraries.of(CELLS))
                .as((line, column, cell) -> {
                    List<String> changed = new ArrayList<>(lines);
                    String[] cells = changed.get(line).split(";", -1);
                    cells[Math.min(column, cells.length - 1)] = cell;
                    changed.set(line, String.join(";", cells));
                    return (String.join("\n", changed) + "\n").getBytes(StandardCharsets.UTF_8);
                });
    }

    @Property
    void aChangedByteIsReadRightOrRefused(
            @ForAll("changedBytes") byte[] file, @ForAll boolean isLenient, @ForAll boolean hasThreads) {
        assertReadRightOrRefused(file, isLenient, hasThreads);
    }

    @Property
    void aChangedCellIsReadRightOrRefused(@ForAll("changedCells") byte[] file, @ForAll boolean isLenient) {
        assertReadRightOrRefused(file, isLenient, false);
    }

    private static void assertReadRightOrRefused(byte[] file, boolean isLenient, boolean hasThreads) {
        ReadingOptions options = ReadingOptions.builder()
                .lenient(isLenient)
                .threads(hasThreads ? 2 : 1)
                .build();
        try {
            ReadRegistrations read = Registrations.read(options, file);
            read.getStatements()
                    .forEach(statement -> assertThat(statement.findProblems()).isEmpty());
            assertThat(read.getTotals())
                    .allSatisfy(total -> assertThat(total.getDifference()).isZero());
            if (read.getRefusedRowCount() == 0) {
                assertThat(read.getTotals().get(0).getTakenOver()).isEqualByComparingTo(sum(file, FTE));
                assertThat(read.getTotals().get(1).getTakenOver()).isEqualByComparingTo(sum(file, PAYROLL));
            }
            read.getRefusedRows().forEach(row -> assertArePlaced(row.getProblems()));
            assertThat(isLenient || read.getRefusedRowCount() == 0).isTrue();
        } catch (InvalidInputException e) {
            assertArePlaced(e.getProblems());
        }
    }

    private static void assertArePlaced(List<Problem> problems) {
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            boolean isOfSums =
                    problem.getReason() == Reason.OVERFLOW && problem.getPlace().startsWith("organisation ");
            assertThat(isOfSums || problem.findPosition().isPresent())
                    .as(problem.toString())
                    .isTrue();
            assertThat(problem.getAllowed()).isNotBlank();
        });
    }

    /** The sum of a column, as far as its cells are numbers. */
    private static BigDecimal sum(byte[] file, int column) {
        String text = new String(file, StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\r\n|\n|\r"))
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(";", -1))
                .filter(cells -> cells.length > column)
                .map(cells -> number(cells[column]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(String cell) {
        String text =
                cell.replaceAll("[ \\u00a0\\u200b\\ufeff\\t\\x00-\\x1f.\"]", "").replace(',', '.');
        String sign = text.endsWith("-") || text.startsWith("-") ? "-" : "";
        try {
            return new BigDecimal(sign + text.replaceAll("^[-+]|-$", ""));
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }
}
