package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.ReadingTotal;
import dk.opgavekatalog.data.testing.Resources;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** CSV files to begin with, the options by which they are read, and what becomes of them. */
final class CsvInput {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The number of the last set of options. */
    static final int LAST = 21;

    private static final List<ReadingOptions> OPTIONS = List.of(
            options().build(),
            options()
                    .organisation(Organisation.of("217", "Helsingør"))
                    .period(AccountingPeriod.ofYear(2024))
                    .unit("Fælles")
                    .charset(WINDOWS)
                    .build(),
            options()
                    .separator('|')
                    .decimalSign('.')
                    .thousandsSeparator('\'')
                    .commentCharacter('%')
                    .putColumns("Sted", Column.UNIT)
                    .addIgnoredColumns("Bemærkning")
                    .build(),
            options()
                    .charset(StandardCharsets.ISO_8859_1)
                    .separator('\t')
                    .thousandsSeparator('.')
                    .build(),
            options()
                    .workingTimeNorm(WorkingTimeNorm.gross(new BigDecimal("1924")))
                    .build(),
            options()
                    .mapping(JsonForm.MAPPING.parse(Resources.text("mapping.json")))
                    .build(),
            options()
                    .addMeasures(measure("km", "Kørsel", "Mileage", 0))
                    .addMeasures(measure("total", "I alt", "Total", 9))
                    .addPools(OverheadPool.of("rent", LocalizedText.of("Husleje", "Rent")))
                    .build(),
            options().maxRows(3).maxCellLength(20).maxPlaces(2).maxProblems(2).build(),
            options()
                    .addMarksForNothing("-", "..")
                    .addCurrencies("kr.", "DKK", ",-")
                    .parenthesesNegative(true)
                    .moneyUnit(MoneyUnit.THOUSANDS)
                    .build(),
            options()
                    .sumPeriodsTo(PeriodLength.YEAR)
                    .firstMonthOfYear(Month.AUGUST)
                    .build(),
            options().checkingTotals(true).addNotTotals("Team Sum").build(),
            options()
                    .addFillDown(Column.ORGANISATION, Column.ORGANISATION_NAME, Column.PERIOD, Column.UNIT)
                    .addFillDown(Column.ACCOUNT)
                    .build(),
            options().rowOfHeadings(4).build(),
            options().checkingTotals(true).sumPeriodsTo(PeriodLength.QUARTER).build(),
            options()
                    .checkingTotals(true)
                    .addFillDown(Column.PERIOD, Column.UNIT, Column.ACCOUNT)
                    .build(),
            options()
                    .commentCharacter(Optional.empty())
                    .municipalities(Optional.empty())
                    .build(),
            options()
                    .checkingTotals(true)
                    .addMarksForNothing("-", ":")
                    .moneyUnit(MoneyUnit.MILLIONS)
                    .build(),
            options()
                    .organisation(Organisation.of("217", "Helsingør"))
                    .period(AccountingPeriod.ofYear(2024))
                    .checkingTotals(true)
                    .addIgnoredColumns("Tekst", "")
                    .build(),
            options()
                    .measureOfPeriodColumns(Measures.PAYROLL)
                    .period(AccountingPeriod.ofYear(2024))
                    .checkingTotals(true)
                    .build(),
            options()
                    .measureOfPeriodColumns(Measures.FTE)
                    .sumPeriodsTo(PeriodLength.YEAR)
                    .addFillDown(Column.UNIT)
                    .build(),
            options().charset(StandardCharsets.UTF_16LE).build(),
            options().charset(StandardCharsets.UTF_16).checkingTotals(true).build());

    private CsvInput() {}

    private static ReadingOptions.Builder options() {
        return ReadingOptions.builder().threads(1);
    }

    private static Measure measure(String id, String danish, String english, int decimals) {
        return Measure.builder()
                .id(id)
                .name(LocalizedText.of(danish, english))
                .unit("x")
                .decimals(decimals)
                .build();
    }

    /** The sets of options, for one thread and strict reading. */
    static List<ReadingOptions> options(boolean isLenient, int threads) {
        return OPTIONS.stream()
                .<ReadingOptions>map(options -> ReadingOptions.builder()
                        .from(options)
                        .lenient(isLenient)
                        .threads(threads)
                        .build())
                .toList();
    }

    static List<RegistrationReader> readers(boolean isLenient, int threads) {
        return options(isLenient, threads).stream()
                .map(options -> RegistrationReader.of(Catalogs.edition2006(), options))
                .toList();
    }

    /** Whether files that are read with a set of options have two bytes for a character. */
    static boolean isUtf16(int options) {
        return OPTIONS.get(options)
                .getCharset()
                .filter(charset -> charset.name().startsWith("UTF-16"))
                .isPresent();
    }

    /** A file that is read with the set of options of this number. */
    record Seed(int options, String text) {

        byte[] file() {
            return text.getBytes(OPTIONS.get(options).getCharset().orElse(StandardCharsets.UTF_8));
        }
    }

    /** A file with something above its headings. */
    private static String titled(String above) {
        return above + "Kommune;År;Enhed;Konto;FTE\n217;2024;x;3.1.1;1\n";
    }

    /** A file of each kind. */
    static List<Seed> seeds() {
        return Stream.of(seedsInRows(), seedsWithPeriods(), seedsInUtf16())
                .flatMap(List::stream)
                .toList();
    }

    /** Files with headings that are periods, alone or above measures. */
    private static List<Seed> seedsWithPeriods() {
        return List.of(
                new Seed(
                        18,
                        "Kommune;Enhed;Konto;jan;feb;mar;I alt\n217;x;3.1.1;1;;2;3\n#;x;3.1.1;4;5;;9\n"
                                + "217;x;9.9.9;1;1;1;3\nI alt;;;6;6;3;15\n"),
                new Seed(
                        18,
                        "sep=;\nKommune;År;Enhed;Konto;Januar;Februar\n"
                                + "217;2023;x;3.1.1;1,5;-2\n217;2024;x i alt;;1;2\n"),
                new Seed(19, "Kommune;Enhed;Konto;2024K1;2024K2\n217;x;3.1.1;8;\n217;;1.1.1;x;3\n217;;1.1.2;;\n"),
                new Seed(
                        0,
                        "Kommune;Enhed;Konto;Ressourceart;Regnskab 2023;Regnskab 2024\n217;x;3.1.1;FTE;8;9\n"
                                + "217;x;3.1.1;PAYROLL;;100\n"),
                new Seed(
                        10,
                        ";;;jan 2024;;feb 2024;\nKommune;Enhed;Konto;Årsværk;Lønudgift;Årsværk;Lønudgift\n"
                                + "217;x;3.1.1;8;1;8;2\n217;x;3.1.2;;3;;\nSum;;;8;4;8;2\n"),
                new Seed(
                        0,
                        "Regnskab\nKommune;Enhed;Konto;2023;2023;2024;2024\n;;;FTE;Payroll;FTE;Payroll\n"
                                + "217;x;3.1.1;8;1;8;2\n"));
    }

    private static List<Seed> seedsInUtf16() {
        String rows = "Kommune;År;Enhed;Konto;FTE\n217;2024;Børn;3.1.1;1\n#;2024;\"x\";3.1.1;2\nI alt;;;;3\n";
        return List.of(
                new Seed(20, rows),
                new Seed(20, "\ufeffsep=\t\n" + rows.replace(';', '\t')),
                new Seed(21, rows),
                new Seed(21, "sep=;\r\n" + rows.replace("\n", "\r\n")));
    }

    private static List<Seed> seedsInRows() {
        String wide = """
                Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift
                Helsingør;2024;Teknik;3.1.1;8,5;4400000,00
                #x
                "Helsingør";2024;"Te""k;nik
                ";Ledelse;;1.000.000,00

                217;2023;'Børn;outside:6.45.53;-1;1 234,5-\r
                """;
        String longForm = """
                sep=,
                Municipality code,Municipality name,Year,Unit,Task field,Measure,Amount
                217,Helsingør,2024,Technique,3.1.1 Building control,FTE,"1,234.5"
                217,,2024,x,pool:management,PAYROLL,-1
                """;
        return List.of(
                new Seed(0, wide),
                new Seed(0, longForm),
                new Seed(1, "Konto,Årsværk\n1.1.1,0.5\nLedelse,\"1,000.25\"\n"),
                new Seed(2, "Kommune|År|Sted|Felt|FTE|Bemærkning\n%x\n217|2024|x|1.1.1|1'234.5|=1+1\n"),
                new Seed(3, "Kommune\tÅr\tEnhed\tFelt\tLønudgift\n217\t2024-07-01/2024-12-31\tx\t1.1.1\t1.234\n"),
                new Seed(4, "Kommune;År;Enhed;Felt;Timer\n217;2024;x;1.1.1;1000,5\n217;2024;x;1.4.10;-3\n"),
                new Seed(5, "Kommune;År;Enhed;Konto;Lønudgift\n1;2024;4711;6451.100;1000,55\n1;2024;4711;x;0,01\n"),
                new Seed(6, "Kommune;År;Enhed;Konto;km;I alt\n217;2024;x;Husleje;3;1,123456789\n"),
                new Seed(7, "Kommune;År;Enhed;Konto;FTE\n1;2024;x;1.1.1;3\n1;2024;x;1.1.2;3\n1;2024;x;1.1.9;3\n"),
                new Seed(0, titled("Lønoversigt 2024\n\"Periode: 2024\n\nKommune;År\n# x\n")),
                new Seed(
                        0, "\ufeff\"sep=;\";;;\nTitel\n" + wide + "\ufeff" + wide + "\ufeff# x\nTitel\nsep=;\n" + wide),
                new Seed(
                        11,
                        "Titel\nKommune;Kommunenavn;År;Enhed;Konto;FTE\n1;A;2024;x;3.1.1;1\n;;;;;2\n;;;y;;\n2;;;;;3\n"),
                new Seed(12, titled("a;b\nKommune;År;Enhed;Konto;Note\n217;2024;x;3.1.1;5\n")),
                new Seed(
                        8,
                        "Kommune;År;Enhed;Konto;FTE;Payroll\n1;2024;x;1.1.1;(3);kr. 1.234,-\n"
                                + "1;2024;x;3. jan;..;-5 DKK\n"),
                new Seed(
                        9,
                        "Kommune;År;Enhed;Konto;FTE;Payroll\n1;2024M09;x;1.1.1;8;1\n1;31-10-2024;x;1.1.1;8;2\n"
                                + "1;K4 2024;x;1.1.1;1;3\n1;jan-jul 2025;x;1.1.1;;4\n1;2023/24;x;1.1.1;7;5\n"),
                new Seed(
                        10,
                        "Kommune;År;Enhed;Konto;FTE;Payroll;I alt\n1;2024;x;3.1.1;3;2;2\n1;2024;x i alt;;3;2;2\n"
                                + "1;2024;Team Sum;1.1.1;1;1;1\nHovedtotal;;;;4;3;3\n"),
                new Seed(
                        0,
                        "Kommunekode;Kommune;År;Måned;Enhed;Konto;Antal årsværk;Sum af Lønudgift (kr.)\n"
                                + "0217;Helsingør Kommune;2024;jan;x;3.1.1 - Byggesager;1;2\n"
                                + "217;helsingør;2024;02;X;Byggesager (3.1.1);1;2\nKilde: Opus\n"),
                new Seed(
                        13,
                        "Kommune;Periode;Enhed;Konto;FTE;Payroll\n1;2024-01;x;1.1.1;8;1\n1;2024M02;x;1.1.1;8;2\n"
                                + "1;31-03-2024;x;1.1.1;8;3\n1;K1 2024 i alt;x;1.1.1;24;6\n1;;x;1.1;24;6\nSum;;;;;6\n"),
                new Seed(
                        14,
                        "Kommune;År;Enhed;Konto;FTE\n1;2024;x;3.1.1;1\n;;;3.1.2;2\n;;-\"-;3.1.3;2\n;;x i alt;;5\n"
                                + ";;y;;\n1;2024;;3.1.1;4\n;;I alt;;9\n"),
                new Seed(15, "Kommune;År;Enhed;Konto;FTE\n#;2024;#;3.1.1;1\n217;2024;#N/A;3.1.1;1\n##;1;2;3;4\n"),
                new Seed(
                        16,
                        "Beløb i mio. kr.\nKommune;Md.;Enhed;Konto;FTE;Payroll\n1;1. kvartal 2024;x;1.1.1;-;1,234567\n"
                                + "Hele landet;;;;:;1,2\n"),
                new Seed(
                        17,
                        "Regnskab 2024\nTekst;Enhed;Konto;Årsværk;Udgift i alt;Lønudgift;;\nx;T;3.1.1;1;5;5;;\n"
                                + ";T;3.1;1;5;5;;\nI alt;;;1;5;5;;\nTekst;Enhed;Konto;Årsværk;Udgift i alt;Lønudgift\n"
                                + "y;*;;1;5;5;;\n"));
    }

    /** What became of a file. */
    record Outcome(
            boolean isRead,
            List<Problem> problems,
            List<ResourceStatement> statements,
            List<String> totals,
            List<String> refused,
            long rows,
            long refusedRows) {

        static Outcome of(RegistrationReader reader, byte[] file) throws IOException {
            ReadRegistrations read;
            try {
                read = reader.read(new ByteArrayInputStream(file), "f.csv");
            } catch (InvalidInputException e) {
                assertThat(e.getProblems()).isNotEmpty();
                assertThat(e.getProblems())
                        .allMatch(problem -> problem.getFound().length() < 2_000);
                return new Outcome(false, e.getProblems(), List.of(), List.of(), List.of(), 0, 0);
            }
            List<ResourceStatement> statements = read.getStatements();
            assertThat(statements)
                    .allMatch(statement -> statement.findProblems().isEmpty());
            assertThat(read.getTotals()).allMatch(total -> total.getDifference().signum() == 0);
            assertThat(read.getRefusedRowCount())
                    .isGreaterThanOrEqualTo(read.getRefusedRows().size());
            assertThat(read.getRefusedRows()).allMatch(row -> !row.getProblems().isEmpty());
            return new Outcome(
                    true,
                    List.of(),
                    statements,
                    read.getTotals().stream().map(ReadingTotal::toString).toList(),
                    read.getRefusedRows().stream()
                            .map(row -> row.getPosition() + " " + row.getCells() + " " + row.getProblems())
                            .toList(),
                    read.getRowCount(),
                    read.getRefusedRowCount());
        }
    }
}
