package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.Catalogs;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservationReaderTest {

    private static final ObservationReader READER =
            ObservationReader.of(Catalogs.edition2006(), InputTables.MUNICIPALITIES);

    private static String read(ObservationReader reader, String table) {
        ReadInput<?> read = InputTables.read(reader, table);
        String observations = ((dk.opgavekatalog.model.indicator.ObservationSet) read.getContent())
                .getObservations().stream()
                        .map(o -> o.getOrganisation().getId() + " " + o.getPeriod() + " " + o.getIndicator()
                                + o.getVariant().map(v -> " (" + v + ")").orElse("")
                                + o.getValue().map(v -> " value " + v).orElse("")
                                + o.getBase().map(v -> " base " + v).orElse("")
                                + o.getUnit().map(v -> " unit " + v).orElse("")
                                + o.getCases().map(v -> " cases " + v).orElse(""))
                        .collect(Collectors.joining(", "));
        return observations + " | " + read.getOmitted() + " | " + read.getTables();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Område;Tid;Indhold / 217 Helsingør;2024;.. / 101 København;2024;1234 | a
            ;2023;2024 / 217 Helsingør;5;.. / 101 København;7;1234 | a
            "Lønsedler efter område og tid" /  / ;2023;2024 / 217 Helsingør;5;.. / 101 København;7;1234 / / Kilde: Danmarks Statistik / 2023 er opdigtet | a
            Kommune;Aar;Værdi / Hele landet;2024;3 / Region Hovedstaden;2024;4 / Helsingør;2024;- / Helsingør;24;1.5 | a
            Kommune;År;Antal;Xyz / Helsingør;2024;3;4 | b
            """)
    void smoke(String table, String x) {
        ObservationReader reader = READER.withIndicator("1.1.1-p1");
        try {
            System.out.println(read(reader, table));
        } catch (dk.opgavekatalog.model.check.InvalidInputException e) {
            System.out.println(InputTables.refusal(reader, table));
        }
    }
}
