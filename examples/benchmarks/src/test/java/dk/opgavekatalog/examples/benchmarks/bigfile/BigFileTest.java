package dk.opgavekatalog.examples.benchmarks.bigfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigFileTest {

    private static final int ROWS = 10_000;

    @TempDir
    Path folder;

    private Path file;
    private Checksum.Sums written;
    private List<String[]> rows;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("file.csv");
        written = BigFile.write(file, ROWS, 7);
        rows = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .toList();
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path again = folder.resolve("again.csv");

        assertThat(BigFile.write(again, ROWS, 7)).isEqualTo(written);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void anotherSeedGivesOtherBytes() throws IOException {
        Path other = folder.resolve("other.csv");
        BigFile.write(other, ROWS, 8);

        assertThat(Files.mismatch(file, other)).isNotEqualTo(-1);
    }

    @Test
    void everyRowHasTheSevenColumnsOfTheHeader() throws IOException {
        assertThat(Files.readString(file))
                .startsWith(Vocabulary.HEADER + "\n")
                .endsWith("\n")
                .doesNotContain("\r");
        assertThat(rows).hasSize(ROWS).allMatch(row -> row.length == 7);
    }

    @Test
    void everyOrganisationPeriodUnitAndAccountOccursAndNoOther() {
        assertThat(Vocabulary.ORGANISATIONS).hasSize(98).contains("København", "Ærø");
        assertThat(Vocabulary.ACCOUNTS).hasSize(66).contains("1.1.1", "pool:management", "pool:cross-cutting");
        assertThat(column(0)).hasSameElementsAs(Vocabulary.ORGANISATIONS);
        assertThat(column(1)).hasSameElementsAs(Vocabulary.PERIODS);
        assertThat(column(2)).hasSameElementsAs(Vocabulary.UNITS);
        assertThat(column(3)).hasSameElementsAs(Vocabulary.ACCOUNTS);
    }

    @Test
    void measuresAreDanishNumbersSomeOfThemNegativeButNoFte() {
        assertThat(column(4)).allMatch(text -> text.matches("\\d+(,\\d{1,4})?"));
        assertThat(column(5)).allMatch(text -> text.matches("-?\\d+,\\d{2}"));
        assertThat(column(6)).allMatch(text -> text.matches("-?\\d+,\\d{2}"));
        assertThat(column(5)).anyMatch(text -> text.startsWith("-"));
        assertThat(column(6)).anyMatch(text -> text.startsWith("-"));
    }

    @Test
    void everyPoolComesAfterFteOnAFieldOfItsUnit() {
        Set<String> unitsWithFte = new HashSet<>();
        for (String[] row : rows) {
            String unit = row[0] + ";" + row[1] + ";" + row[2];
            if (row[3].startsWith("pool:")) {
                assertThat(unitsWithFte).contains(unit);
            } else if (!row[4].equals("0")) {
                unitsWithFte.add(unit);
            }
        }
    }

    @Test
    void whatMustBeFoundIsTheSumOfTheRows() {
        long groups = rows.stream()
                .map(row -> String.join(";", List.of(row).subList(0, 4)))
                .distinct()
                .count();

        assertThat(written)
                .isEqualTo(new Checksum.Sums(
                        groups,
                        smallestUnits(4, 4).sum(),
                        smallestUnits(5, 2).sum(),
                        smallestUnits(6, 2).sum()));
    }

    @Test
    void theBareReadFindsEveryRow() throws IOException {
        assertThat(new FastCsvContender().run(file)).isEqualTo(new Checksum.Rows(ROWS));
    }

    private List<String> column(int index) {
        return rows.stream().map(row -> row[index]).distinct().toList();
    }

    private LongStream smallestUnits(int index, int decimals) {
        return rows.stream()
                .mapToLong(row -> new BigDecimal(row[index].replace(',', '.'))
                        .movePointRight(decimals)
                        .longValueExact());
    }
}
