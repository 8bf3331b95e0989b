package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes, a file of facts, observations, statistics, shares of accounts or prices is refused with its
 * problems or read, and blank rows below it change nothing.
 */
class OtherTablesFuzz {

    private static final int LAST = 10;

    private static final LocalizedText NAME = LocalizedText.of("Opdigtet", "Made up");

    private static final List<InputReader<?>> READERS = List.of(
            FactsReader.standard().withAttributes("Region"),
            FactsReader.of(checking()).ofInhabitants(),
            FactsReader.of(ReadingOptions.builder()
                    .addFillDown(Column.ORGANISATION, Column.PERIOD)
                    .build()),
            ObservationReader.of(Catalogs.edition2006()),
            ObservationReader.of(Catalogs.edition2006(), checking()).withIndicator("1.1.1/1"),
            StatisticReader.of(Catalogs.edition2006()).withStatistic("staff", NAME),
            StatisticReader.of(
                            Catalogs.edition2006(),
                            ReadingOptions.builder()
                                    .checkingTotals(true)
                                    .addFillDown(Column.UNIT)
                                    .build())
                    .withStatistic("staff", NAME),
            MappingReader.of(Catalogs.edition2006(), "map", NAME),
            MappingReader.of(
                    Catalogs.edition2006(),
                    "map",
                    NAME,
                    ReadingOptions.builder()
                            .addFillDown(Column.ACCOUNT, Column.UNIT)
                            .build()),
            PriceIndexReader.of(NAME),
            PriceIndexReader.of(
                    NAME, ReadingOptions.builder().thousandsSeparator('.').build()));

    private static ReadingOptions checking() {
        return ReadingOptions.builder().checkingTotals(true).build();
    }

    static Stream<Arguments> seeds() {
        return Stream.of(
                seed(0, "Kommune;År;Indbyggere;Region\nHelsingør;2024;64047;Hovedstaden\n253;2023;..;\n"),
                seed(
                        1,
                        "\"Folketal\";\"\"\n\" \";\"2023\";\"2024\"\n\"000 Hele landet\";\"5\";\"7\"\n"
                                + "\"217 Helsingør\";\"2\";\"3\"\n\"101 København\";\"3\";\"4\"\n\nKilde: opdigtet\n"),
                seed(1, "Område;Tid;Indhold\n084 Region Hovedstaden;2024K1;7\n217 Helsingør;2024K1;..\n"),
                seed(2, "Kommune;År;Indbyggere\n217;2024;5\n;2023;4\n219;;3\nKommune;År;Indbyggere\n101;2024;6\n"),
                seed(3, "Kommune;Periode;Indikator;Art;Værdi;Enhed\n217;2024;1.1.1/1;;5,5;\n217;2023;x;;:;\n"),
                seed(4, "Titel\nKommune;01-01-2023;01-01-2024\n217 Helsingør;1.234,5;2\nI alt;1.234,5;2\n"),
                seed(5, "sep=,\nEnhed,Opgavefelt,Medarbejdere\nTeknik,3.1.1 Byggesager,5\n# x\nStab,1.1.1,4.5\n"),
                seed(6, "Enhed;Opgavefelt;staff\nTeknik;3.1.1;5\n;1.1.1;2\nTeknik i alt;;7\n\nNote\n"),
                seed(7, "Konto;Enhed;Målkonto;Målenhed;Andel\n6451;;1.1.1;;0,5\n6451;;Ledelse;;50 %\n6;x;1.1.2;y;1\n"),
                seed(8, "Konto;Målkonto;Andel\n6451;1.1.1;0,25\n;1.1.2;0,75\n"),
                seed(9, "År;Indeks\n2023;100\n2024;102,5\n01-01-2025;104\n"),
                seed(10, "År;Indeks\n2023;1.000,5\n2024-01;..\n"));
    }

    private static Arguments seed(int reader, String file) {
        return Arguments.of(reader, file.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("seeds")
    @FuzzTest
    void aFileIsRefusedOrRead(@InRange(min = 0, max = LAST) int reader, byte @NotNull @WithLength(max = 10_000) [] file)
            throws IOException {
        Optional<String> read = read(READERS.get(reader), file);
        if (read.isPresent()) {
            String longer = new String(file, StandardCharsets.UTF_8) + "\n\n\n";
            assertThat(read(READERS.get(reader), longer.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(read);
        }
    }

    /** What is read, and what is said of it, as text; empty when the file is refused. */
    private static Optional<String> read(InputReader<?> reader, byte[] file) throws IOException {
        try {
            ReadInput<?> read = reader.read(new ByteArrayInputStream(file), "f.csv");
            for (Language language : Language.values()) {
                assertThat(read.describe(language)).noneMatch(String::isBlank);
            }
            return Optional.of(read.getContent() + " " + read.getOmitted());
        } catch (InvalidInputException e) {
            assertThat(e.getProblems()).isNotEmpty();
            assertThat(e.getProblems())
                    .allMatch(problem -> problem.getFound().length() < 2_000)
                    .noneMatch(problem -> problem.describe(Language.DANISH).isBlank());
            return Optional.empty();
        }
    }
}
