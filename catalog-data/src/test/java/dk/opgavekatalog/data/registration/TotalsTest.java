package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedFile;
import dk.opgavekatalog.data.registration.recognition.RecognisedTotals;
import dk.opgavekatalog.data.registration.recognition.WhyLeftOut;
import dk.opgavekatalog.data.registration.recognition.WhyUnchecked;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.rule.TotalCells;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files with totals: H is the row of headings of these cases, P stands for Prøvekøbing and 2024. */
class TotalsTest {

    private static final String H = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift\n";
    private static final ReadingOptions CHECKING =
            ReadingOptions.builder().checkingTotals(true).build();

    /** A file of rows; the first text may be other headings, or empty for rows alone. */
    private static String file(String... rows) {
        boolean hasHeadings = rows[0].isEmpty() || rows[0].endsWith("\n");
        StringBuilder file = new StringBuilder(hasHeadings ? rows[0] : H);
        for (String row : List.of(rows).subList(hasHeadings ? 1 : 0, rows.length)) {
            file.append(row.startsWith("P;") ? "Prøvekøbing;2024;" + row.substring(2) : row)
                    .append('\n');
        }
        return file.toString();
    }

    /** A file with right totals, and the same file without them. */
    record RightTotals(String name, String decorated, String plain) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<RightTotals> rightTotals() {
        String two = file("P;Teknik;3.1.1;8;100", "P;Stab;1.1.1;2;50");
        List<RightTotals> all = new ArrayList<>();
        all.add(new RightTotals("unit", file("P;Teknik;3.1.1;8;100", "P;I alt;;8;100"), file("P;Teknik;3.1.1;8;100")));
        all.add(new RightTotals(
                "named unit with an account",
                file("P;Teknik;3.1.1;8;100", "P;Teknik i alt;3.1.1;8;100"),
                file("P;Teknik;3.1.1;8;100")));
        for (String total : List.of(
                "P;I alt;;10;150",
                "I alt;;;;10;150",
                "IALT;;;;10;150",
                ";;;I alt;10;150",
                ";;Hovedtotal;;10;150",
                "Prøvekøbing;I alt;;;10;150",
                "Prøvekøbing i alt;2024;;;10;150",
                "Hele landet;2024;;;10,0;150,00",
                "000 Hele landet;2024;;;10;150",
                "Alle kommuner;Alle år;Alle enheder;Alle konti;10;150",
                "P;** Total **;*;10;150",
                "P;I alt;I alt;;150",
                "P;I alt;;10;",
                "2024 i alt;;;;10;150",
                ";;2024 i alt;;10;150",
                "P;Udgifter i alt;;10;150",
                "P;99 Samlet;;10;150",
                "I alt;;;;;",
                "Total;;;;0;")) {
            boolean isZero = total.equals("Total;;;;0;");
            all.add(new RightTotals(
                    "both: " + total,
                    isZero ? file("P;Teknik;3.1.1;;100", "P;Stab;1.1.1;;50", total) : two + file("", total),
                    isZero ? file("P;Teknik;3.1.1;;100", "P;Stab;1.1.1;;50") : two));
        }
        for (String total : List.of(
                "P;Teknik i alt;;8;100",
                "P;TEKNIK I ALT;;8;100",
                "P;Total for Teknik;;8;100",
                "P;Teknik;I alt;8;100",
                "P;;Teknik i alt;8;100",
                "P;;3.1.1 i alt;8;100",
                "P;;3.1.1 Byggesager i alt;8;100",
                "P;;3.1 i alt;8;100",
                "P;I alt;3.1;8;100",
                "P;I alt;3;8;100",
                "I alt;2024;Teknik;3.1.1;8;100",
                "I alt;2024;TEKNIK;;8;100")) {
            all.add(new RightTotals("first: " + total, two + file("", total), two));
            boolean isSpelledFirst = total.contains("TEKNIK;"); // the first spelling in a file stands
            all.add(new RightTotals(
                    "first, above: " + total,
                    file(total) + two.substring(H.length()),
                    isSpelledFirst ? two.replace("Teknik", "TEKNIK") : two));
        }
        all.add(new RightTotals(
                "by position",
                file(
                        "P;Teknik;3.1.1;8;100",
                        "P;Stab;3.1.1;1;1",
                        "P;Subtotal;;9;101",
                        "P;Teknik;1.1.1;2;50",
                        "P;Subtotal;;2;50",
                        "P;Stab;1.1.1;3;5",
                        "P;Subtotal;;3;5",
                        "P;Total;;14;156"),
                file("P;Teknik;3.1.1;8;100", "P;Stab;3.1.1;1;1", "P;Teknik;1.1.1;2;50", "P;Stab;1.1.1;3;5")));
        all.add(new RightTotals(
                "nested by position",
                file(
                        "P;A;3.1.1;8;100",
                        "P;Delsum;;8;100",
                        "P;B;3.1.1;2;50",
                        "P;Delsum;;2;50",
                        "P;Mellemsum;;10;150",
                        "P;A;1.1.1;1;7",
                        "P;Delsum;;1;7",
                        "P;B;1.1.1;;3",
                        "P;Delsum;;;3",
                        "P;Mellemsum;;1;10",
                        "P;Hovedtotal;;11;160"),
                file("P;A;3.1.1;8;100", "P;B;3.1.1;2;50", "P;A;1.1.1;1;7", "P;B;1.1.1;;3")));
        all.add(new RightTotals(
                "in the name of an organisation",
                file(
                        "Kommune;Kommunenavn;År;Enhed;Opgavefelt;Årsværk\n",
                        "217;Helsingør;2024;A;3.1.1;8",
                        "101;København;2024;A;3.1.1;2",
                        "217;I alt;2024;;;8",
                        ";Helsingør i alt;2024;;;8",
                        "999;Hele landet;2024;;;10"),
                file(
                        "Kommune;Kommunenavn;År;Enhed;Opgavefelt;Årsværk\n",
                        "217;Helsingør;2024;A;3.1.1;8",
                        "101;København;2024;A;3.1.1;2")));
        String longForm = "Kommune;År;Enhed;Opgavefelt;Ressourceart;Beløb\n";
        String[] longRows = {
            longForm,
            "P;Teknik;3.1.1;FTE;8",
            "P;Teknik;3.1.1;Lønudgift;100",
            "P;Teknik;3.1.1;OTHER_COST;11",
            "P;Stab;3.1.1;Lønudgift;50"
        };
        for (String total : List.of(
                "P;Teknik;3.1.1;I alt;111",
                "P;Teknik;;Total;111",
                "P;Teknik i alt;;Lønudgift;100",
                "P;I alt;;FTE;8",
                "P;I alt;;Udgift i alt;161",
                "I alt;;;;FTE;8\nI alt;;;;Lønudgift;150\nI alt;;;;OTHER_COST;11")) {
            List<String> rows = new ArrayList<>(List.of(longRows));
            rows.add(total);
            all.add(new RightTotals("long form: " + total, file(rows.toArray(String[]::new)), file(longRows)));
        }
        String withTotal = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift;OTHER_COST;%s\n";
        for (String heading :
                List.of("I alt", "Total", "Udgift i alt", "TOTAL (kr.)", "Samlet udgift", "Lønudgift og andet i alt")) {
            all.add(new RightTotals(
                    "column: " + heading,
                    file(
                            withTotal.formatted(heading),
                            "P;Teknik;3.1.1;8;100;10,50;110,50",
                            "P;Stab;3.1.1;;50;;50",
                            "P;Stab;1.1.1;;50;;",
                            "P;I alt;;8;200;10,5;210,5",
                            "I alt;;;;;;;210,50"),
                    file(
                            withTotal.formatted("").replace(";\n", "\n"),
                            "P;Teknik;3.1.1;8;100;10,50",
                            "P;Stab;3.1.1;;50;",
                            "P;Stab;1.1.1;;50;")));
        }
        all.add(new RightTotals(
                "column over the only measure",
                file("Kommune;År;Enhed;Opgavefelt;Årsværk;Årsværk i alt;I alt\n", "P;Teknik;3.1.1;8;8,0;8"),
                file("Kommune;År;Enhed;Opgavefelt;Årsværk\n", "P;Teknik;3.1.1;8")));
        return all;
    }

    @ParameterizedTest
    @MethodSource("rightTotals")
    void aFileWithRightTotalsIsRefusedWithoutTheOption(RightTotals file) {
        List<Problem> problems = Registrations.problems(Registrations.STANDARD, file.decorated());

        assertThat(problems).isNotEmpty().extracting(Problem::getReason).containsOnly(Reason.TOTAL);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.describe(Language.ENGLISH)).contains("checkingTotals");
            assertThat(problem.describe(Language.DANISH)).contains("checkingTotals");
        });
    }

    @ParameterizedTest
    @MethodSource("rightTotals")
    void aFileWithRightTotalsReadsAsThePlainOneWithTheOption(RightTotals file) {
        for (boolean isLenient : List.of(false, true)) {
            ReadingOptions options =
                    ReadingOptions.builder().from(CHECKING).lenient(isLenient).build();
            ReadRegistrations read = Registrations.read(options, file.decorated());
            ReadRegistrations plain = Registrations.read(Registrations.STANDARD, file.plain());
            assertThat(read.getStatements()).isEqualTo(plain.getStatements());
            assertThat(read.getTotals()).asString().isEqualTo(plain.getTotals().toString());
            assertThat(read.getRowCount()).isEqualTo(plain.getRowCount());
            assertThat(Registrations.readTable(options, file.decorated()).getStatements())
                    .as("as a table")
                    .isEqualTo(plain.getStatements());
        }
    }

    /** A file with a wrong total: where, what it states, what it should be, and what it is over. */
    static Stream<Arguments> wrongTotals() {
        String two = file("P;Teknik;3.1.1;8;100", "P;Stab;1.1.1;2;50");
        return Stream.of(
                Arguments.of(
                        two + file("", "P;I alt;;10;150,01"),
                        4L,
                        "Lønudgift",
                        "150.01",
                        "150.00",
                        "Kommune Prøvekøbing, År 2024"),
                Arguments.of(two + file("", "I alt;;;;10,5;150"), 4L, "Årsværk", "10.5", "10", "all rows"),
                Arguments.of(
                        two + file("", "P;Teknik i alt;;8;99"),
                        4L,
                        "Lønudgift",
                        "99.00",
                        "100.00",
                        "År 2024, Enhed Teknik"),
                Arguments.of(
                        two + file("", ";;Teknik i alt;;8;99,9"),
                        4L,
                        "Lønudgift",
                        "99.90",
                        "100.00",
                        "the rows with Enhed Teknik"),
                Arguments.of(
                        two + file("", ";;;3.1 i alt;8;99,9"),
                        4L,
                        "Lønudgift",
                        "99.90",
                        "100.00",
                        "the rows with Opgavefelt 3.1;"),
                Arguments.of(two + file("", "P;Stab i alt;;2;500"), 4L, "Lønudgift", "500.00", "50.00", "Enhed Stab"),
                Arguments.of(
                        two + file("", "P;Drift i alt;;10;500"),
                        4L,
                        "Lønudgift",
                        "500.00",
                        "150.00",
                        "the rows above it"),
                Arguments.of(
                        two + file("", "P;Subtotal;;10;150", "P;Børn;3.1.1;1;1", "P;Kultur i alt;;1;2"),
                        6L,
                        "Lønudgift",
                        "2.00",
                        "1.00",
                        "the rows after row 4"),
                Arguments.of(
                        file(
                                "Kommune;År;Enhed;Opgavefelt;Ressourceart;Beløb\n",
                                "P;T;3.1.1;FTE;8",
                                "P;T;3.1.1;PAYROLL;5",
                                "P;T;;I alt;13"),
                        4L,
                        "Beløb",
                        "13.00",
                        "5.00",
                        "Enhed T"),
                Arguments.of(
                        H + file("", "P;Teknik i alt;;;99"), 2L, "Lønudgift", "99.00", "0.00", "the file has no rows"));
    }

    @ParameterizedTest
    @MethodSource("wrongTotals")
    void aWrongTotalIsAProblemWithBothFiguresAndWhatItIsOver(
            String file, long row, String column, String stated, String right, String over) {
        for (boolean isLenient : List.of(false, true)) {
            ReadingOptions options =
                    ReadingOptions.builder().from(CHECKING).lenient(isLenient).build();
            assertThat(Registrations.problems(options, file).get(0)).satisfies(problem -> {
                assertThat(Registrations.found(List.of(problem)))
                        .containsExactly(Registrations.place(row, column, Reason.CONTRADICTION));
                assertThat(problem.getFound()).isEqualTo(stated);
                assertThat(problem.getAllowed()).contains(right, over);
                assertThat(problem.describe(Language.DANISH))
                        .contains(stated.replace('.', ','), right.replace('.', ','));
                boolean isName = file.matches("(?s).*\\w i alt;.*");
                assertThat(problem.getAllowed().contains("notTotals")).isEqualTo(isName);
                assertThat(problem.getOptions()).hasSize(isName ? 1 : 0);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KRONER | ;2500000,40 | ;2500000,40 | ;5000001 | true",
                "KRONER | ;0,25 | ;0,20 | ;0,5 | true",
                "KRONER | ;0,25 | ;0,20 | ;0,4 | true",
                "KRONER | ;0,25 | ;0,10 | ;0,3 | false",
                "KRONER | ;0,25 | ;0,25 | ;1 | true",
                "KRONER | ;0,25 | ;0,25 | ;0 | true",
                "KRONER | ;-0,25 | ;-0,25 | ;-1 | true",
                "KRONER | ;2500000,40 | ;2500000,40 | ;5000000 | false",
                "KRONER | ;2500000,40 | ;2500000,40 | ;5000001,00 | false",
                "KRONER | ;2500000,40 | ;2500000,40 | ;5.000.001 | true",
                "KRONER | ;2500000 | ;2500000 | ;5000001 | false",
                "KRONER | 8,25;1 | 2,25;1 | 10,4;2 | false",
                "KRONER | 8,25;1,3 | 2,5;1 | 11;2 | true",
                "KRONER | 8,25;1,3 | 2,5;1 | 11;3 | false",
                "THOUSANDS | ;2200,4 | ;2199,5 | ;4400 | true",
                "THOUSANDS | ;2200,4 | ;2199,5 | ;4400,0 | false",
                "THOUSANDS | ;2200,4 | ;2199,5 | ;4399 | false"
            })
    void aTotalMayBeRounded(MoneyUnit unit, String one, String other, String total, boolean agrees) {
        ReadingOptions options =
                ReadingOptions.builder().from(CHECKING).moneyUnit(unit).build();
        String rows = file("P;Teknik;3.1.1;" + one, "P;Stab;3.1.1;" + other, "I alt;;;;" + total);
        if (!agrees) {
            assertThat(Registrations.problems(options, rows)).isNotEmpty();
            return;
        }
        RecognisedFile file =
                Registrations.read(options, rows).getRecognition().getFiles().get(0);
        RecognisedTotals totals = file.getTotals().orElseThrow();
        assertThat(totals.getAgreedCount()).isZero();
        assertThat(totals.getRoundedRows()).containsExactly(4L);
        assertThat(file.describe(Language.DANISH))
                .contains("f.csv: 1 total stemmer, når summen afrundes som den: række 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.1 Løn og personale", "1.1 - Løn og personale", "LØN OG PERSONALE", "1"})
    void aGroupOfTheCatalogueIsATotalOfItsFields(String group) {
        String fields = file("P;Teknik;1.1.1;8;100", "P;Teknik;1.1.2;2;50", "P;Teknik;3.1.1;1;10", "P;Stab;1.1.1;1;7");
        String right = H + file("", "P;Teknik;" + group + ";10;150") + fields.substring(H.length());
        assertThat(Registrations.problems(Registrations.STANDARD, right))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getReason()).isEqualTo(Reason.WRONG_LEVEL);
                    assertThat(problem.describe(Language.DANISH)).contains("er en gruppe", "checkingTotals");
                    assertThat(problem.getOptions()).hasSize(1);
                });
        ReadRegistrations read = Registrations.read(CHECKING, right);
        assertThat(read.getStatements())
                .isEqualTo(Registrations.read(CHECKING, fields).getStatements());
        assertThat(read.getRecognition()
                        .getFiles()
                        .get(0)
                        .getTotals()
                        .orElseThrow()
                        .getAgreedCount())
                .isOne();
        for (String amounts : List.of("10;149", "11;157", "11;160")) {
            String wrong = fields + file("", "P;Teknik;" + group + ";" + amounts);
            assertThat(Registrations.problems(CHECKING, wrong)).as(amounts).isNotEmpty();
        }
    }

    @Test
    void aGroupWithoutFieldsIsNoTotalOfOtherRows() {
        String file = file("P;Teknik;3.1.1;8;100", "P;Teknik;1.1;8;100");
        assertThat(Registrations.found(Registrations.problems(CHECKING, file)))
                .containsExactly(
                        Registrations.place(3, "Årsværk", Reason.CONTRADICTION),
                        Registrations.place(3, "Lønudgift", Reason.CONTRADICTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "084", "085"})
    void anAreaAboveMunicipalitiesIsNoOrganisation(String code) {
        String rows = "217;2024;A;3.1.1;1;5\n270;2024;B;3.1.1;2;6\n";
        String file = Registrations.HEADINGS + rows + code + ";2024;A;3.1.1;;11\n";
        assertThat(Registrations.found(Registrations.problems(Registrations.STANDARD, file)))
                .containsExactly(Registrations.place(4, "Kommune", Reason.TOTAL));
        if (!code.equals("000")) { // of the unit A alone, that is 5
            assertThat(Registrations.read(CHECKING, file).getStatements())
                    .isEqualTo(Registrations.read(CHECKING, Registrations.HEADINGS + rows)
                            .getStatements());
        }
        ReadingOptions named = ReadingOptions.builder().addNotTotals(code).build();
        assertThat(Registrations.read(named, file).getStatements()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "217", "086", "12", "1", "9", "100", "0101", "1084", "0", "01", "11", "85"})
    void otherNumbersAreOrganisations(String number) {
        assertThat(Registrations.read(Registrations.STANDARD, Registrations.HEADINGS + number + ";2024;A;3.1.1;1;5\n")
                        .getStatements())
                .hasSize(1);
    }

    @Test
    void aPlainTotalIsNobodysName() {
        String file = file("P;Teknik;3.1.1;8;100", "P;I alt;;8;100");
        assertThat(Registrations.problems(Registrations.STANDARD, file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).doesNotContain("notTotals"));
    }

    @Test
    void allTotalRowsOfAFileAreOneProblem() {
        String file = file("P;Teknik;3.1.1;8;100", "P;Teknik i alt;;8;100", "P;I alt;;8;100", "I alt;;;;8;100");

        assertThat(Registrations.problems(Registrations.STANDARD, file))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.getCount()).isEqualTo(3);
                    assertThat(problem.getReason()).isEqualTo(Reason.TOTAL);
                    assertThat(problem.getFound()).isEqualTo("Teknik i alt");
                    assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 3, "Enhed"));
                    assertThat(problem.getAllowed()).contains("checkingTotals", "notTotals");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Totalentreprise", "Summer", "Samlet plan for byen", "Team Sum", "Alternativ", "Budget og total"
            })
    void aNameThatOnlyLooksLikeATotalIsAName(String unit) {
        ReadingOptions options =
                ReadingOptions.builder().addNotTotals("team  sum").build();
        String file = file("P;" + unit + ";3.1.1;8;100", "P;Teknik;3.1.1;8;100");

        assertThat(Registrations.read(options, file).getStatements().get(0).getAmounts())
                .extracting(ResourceAmount::getUnit)
                .contains(unit);
    }

    @Test
    void noNameOfTheCatalogueIsATotal() {
        for (TaskCatalog catalog : List.of(Catalogs.edition2006(), Catalogs.edition2007())) {
            TotalCells totals = new ReadingRules(catalog, Registrations.STANDARD).totals();
            for (Language language : Language.values()) {
                assertThat(catalog.getFields())
                        .allSatisfy(field -> assertThat(totals.find(
                                        Column.ACCOUNT, field.getName().in(language)))
                                .isEmpty());
                assertThat(OverheadPools.STANDARD)
                        .allSatisfy(pool -> assertThat(totals.find(
                                        Column.ACCOUNT, pool.getName().in(language)))
                                .isEmpty());
            }
        }
    }

    @Test
    void whatAMappingNamesIsNoTotal() {
        AccountMapping mapping = AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("egen")
                .name(LocalizedText.of("Egen", "Own"))
                .edition(Catalogs.edition2006().getEdition().getId())
                .addRows(MappingRow.builder()
                        .sourceAccount("Løn i alt")
                        .target(Account.parse("3.1.1"))
                        .share(BigDecimal.ONE)
                        .build())
                .build();
        ReadingOptions options = ReadingOptions.builder().mapping(mapping).build();

        assertThat(Registrations.read(options, file("P;Teknik;Løn i alt;8;100")).getRowCount())
                .isEqualTo(1);
        assertThat(Registrations.problems(options, file("P;Teknik;I alt;8;100")))
                .extracting(Problem::getReason)
                .containsExactly(Reason.TOTAL);
    }

    @Test
    void aHeadingThatTheOptionsNameIsNoTotal() {
        String file = file("Kommune;År;Enhed;Opgavefelt;Løn i alt;Total;Sum\n", "P;Teknik;3.1.1;100;x;y");
        ReadingOptions options = ReadingOptions.builder()
                .putMeasureNames("Løn i alt", Measures.PAYROLL)
                .addIgnoredColumns("Total", "Sum")
                .build();

        assertThat(Registrations.read(options, file).getTotals().get(1).getTakenOver())
                .isEqualByComparingTo("100");
    }

    @Test
    void aTotalColumnMustBeOverSomethingInTheFile() {
        String file = file("Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift i alt\n", "P;Teknik;3.1.1;8;100");

        assertThat(Registrations.problems(CHECKING, file)).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.TOTAL);
            assertThat(problem.getAllowed()).contains("measureNames");
        });
    }

    @Test
    void aRowThatATotalColumnContradictsIsRefused() {
        String headings = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift;OTHER_COST;I alt\n";
        String file = file(headings, "P;A;3.1.1;8;100;1;101", "P;B;3.1.1;8;100;1;101,01", "P;C;3.1.1;8;100;1;x");

        assertThat(Registrations.found(Registrations.problems(CHECKING, file)))
                .containsExactlyInAnyOrder(
                        Registrations.place(3, "I alt", Reason.CONTRADICTION),
                        Registrations.place(4, "I alt", Reason.MALFORMED));
        ReadRegistrations lenient = Registrations.read(
                ReadingOptions.builder().from(CHECKING).lenient(true).build(), file);
        assertThat(lenient.getRefusedRows()).hasSize(2);
        assertThat(lenient.getRefusedRows().get(0).toString()).contains("101.00", "101,01");
        assertThat(lenient.getTotals().get(1).getTakenOver()).isEqualByComparingTo("100");
    }

    @Test
    void eachFileHasTotalsOfItsOwn() {
        String first = file("P;A;3.1.1;8;100", "P;I alt;;8;100", "A i alt;;;;;");
        String second = file("P;A;1.1.1;1;50", "P;A i alt;;1;50");

        assertThat(Registrations.readFiles(CHECKING, List.of(first, second)).getRowCount())
                .isEqualTo(2);
        assertThatThrownBy(() -> Registrations.readFiles(CHECKING, List.of(first, second + file("", "P;I alt;;9;150"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.getProblems().get(0).findPosition())
                                .contains(FilePosition.of("1.csv", 4, "Årsværk")));
    }

    @Test
    void whatCameOfTheTotalsIsTold() {
        String headings = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift;I alt\n";
        String file = file(headings, "P;A;3.1.1;8;100;100", "P;A i alt;;8;100;100", "P;I alt;;;;", "I alt;;;;;;100");
        RecognisedFile recognised =
                Registrations.read(CHECKING, file).getRecognition().getFiles().get(0);

        assertThat(recognised.getTotals()).hasValueSatisfying(totals -> {
            assertThat(totals.getRowCount()).isEqualTo(3);
            assertThat(totals.getAgreedCount()).isEqualTo(2);
            assertThat(totals.getUncheckedRows()).containsExactly(4L);
            assertThat(totals.getColumns()).containsExactly("I alt");
        });
        assertThat(recognised.getLeftOut()).containsEntry(WhyLeftOut.TOTAL, 3L);
        assertThat(recognised.getRowCount()).isEqualTo(1);
        assertThat(recognised.describe(Language.DANISH))
                .contains(
                        "f.csv: 2 totaler stemmer med de rækker, de dækker: række 3 'A i alt', 5 'I alt'",
                        "f.csv: 1 total er ikke kontrolleret, da den angiver ingen tal: række 4 'I alt'",
                        "f.csv: kolonnen 'I alt' er en total, der stemmer i alle rækker, der ikke er afvist")
                .anyMatch(line -> line.endsWith("I alt (total, kontrolleret)"));
        assertThat(recognised.describe(Language.ENGLISH))
                .contains(
                        "f.csv: 2 totals agree with the rows that they are over: rows 3 'A i alt', 5 'I alt'",
                        "f.csv: 1 total is not checked, as it states nothing: row 4 'I alt'",
                        "f.csv: the column 'I alt' is a total that agrees in every row that is not refused");
    }

    /** In a lenient reading, rows that are refused may be what a total lacks. */
    @Test
    void aTotalThatRefusedRowsMayBelongToIsNotChecked() {
        ReadingOptions lenient =
                ReadingOptions.builder().from(CHECKING).lenient(true).build();
        String file = file(
                "P;A;3.1.1;8;100",
                "P;A;9.9.9;1;50",
                "P;Subtotal;;9;150",
                "P;B;3.1.1;1;1",
                "P;B i alt;;1;1",
                "P;A i alt;;9;151");
        ReadRegistrations read = Registrations.read(lenient, file);

        assertThat(read.getRefusedRowCount()).isEqualTo(1);
        assertThat(read.getTotals().get(1).toString())
                .isEqualTo("PAYROLL: found 151.00, taken over 101.00, refused 50.00");
        assertThat(read.getRecognition().getFiles().get(0).getTotals().orElseThrow())
                .satisfies(totals -> assertThat(totals.getAgreedCount()).isEqualTo(2))
                .satisfies(totals -> assertThat(totals.getUncheckedRows()).containsExactly(7L));
        assertThat(Registrations.problems(CHECKING, file))
                .extracting(Problem::getReason)
                .containsExactly(Reason.UNKNOWN_CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P;Gennemsnit;;5;75",
                "P;Gns.;3.1.1;1;1",
                "Average;;;;5;75",
                "Prøvekøbing;ÅTD;Teknik;3.1.1;10;150",
                "P;Akkumuleret;;10;150",
                "P;Teknik gns.;3.1.1;1;2",
                "Prøvekøbing;År til dato;;;10;150"
            })
    void aRowThatIsDerivedFromOthersIsLeftOutAndNotJudged(String derived) {
        String rows = file("P;Teknik;3.1.1;8;100", "P;Stab;1.1.1;2;50");
        assertThatThrownBy(() -> Registrations.read(Registrations.STANDARD, rows + file("", derived)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.getProblems())
                                .extracting(Problem::getReason)
                                .containsExactly(Reason.TOTAL));
        ReadRegistrations read = Registrations.read(CHECKING, rows + file("", derived));
        assertThat(read.getStatements())
                .isEqualTo(Registrations.read(CHECKING, rows).getStatements());
        RecognisedTotals totals =
                read.getRecognition().getFiles().get(0).getTotals().orElseThrow();
        assertThat(totals.getAgreedCount()).isZero();
        assertThat(totals.getUncheckedRows()).containsExactly(4L);
    }

    @Test
    void aTotalMayHaveAMarkForNothing() {
        ReadingOptions options =
                ReadingOptions.builder().from(CHECKING).addMarksForNothing("-").build();
        String file = file("P;A;3.1.1;8;100", "P;I alt;;8;-", "P;I alt;;9;-");

        assertThat(Registrations.found(Registrations.problems(options, file)))
                .containsExactly(Registrations.place(4, "Årsværk", Reason.CONTRADICTION));
    }

    /** What the file states is compared: FTE of two months are found twice, and hours are no FTE yet. */
    @Test
    void totalsAreOverWhatTheFileStates() {
        ReadingOptions years = ReadingOptions.builder()
                .from(CHECKING)
                .sumPeriodsTo(PeriodLength.YEAR)
                .build();
        String months = file(
                "Kommune;Måned;Enhed;Opgavefelt;Årsværk;Lønudgift\n",
                "217;2024-01;A;3.1.1;8;100",
                "217;februar 2024;A;3.1.1;8;50,5",
                "217;jan 2024;I alt;;8;100",
                "217;2024;I alt;;16;150,50",
                "217;1. kvartal 2024;A i alt;;16;150,50",
                "217;2024 i alt;;;16;150,50",
                "Hele landet;;;;16;150,5");
        RecognisedFile read =
                Registrations.read(years, months).getRecognition().getFiles().get(0);
        assertThat(read.getTotals().orElseThrow().getAgreedCount()).isEqualTo(5);

        ReadingOptions hours = ReadingOptions.builder()
                .from(CHECKING)
                .workingTimeNorm(WorkingTimeNorm.effective(new BigDecimal("1654")))
                .build();
        String timer =
                file("Kommune;År;Enhed;Opgavefelt;Timer\n", "P;A;3.1.1;827", "P;B;3.1.1;827,5", "P;I alt;;1654,5");
        assertThat(Registrations.read(hours, timer).getRowCount()).isEqualTo(2);
        assertThat(Registrations.found(Registrations.problems(hours, timer + file("", "P;A i alt;;827,1"))))
                .containsExactly(Registrations.place(5, "Timer", Reason.CONTRADICTION));
    }

    /** Filled from above, such a row would count as one of the unit above. */
    @Test
    void aRowWithoutUnitAndAccountIsATotalWhenAnyCellSaysSo() {
        ReadingOptions refusing = ReadingOptions.builder()
                .addIgnoredColumns("Navn", "")
                .addFillDown(Column.ORGANISATION, Column.PERIOD, Column.UNIT, Column.ACCOUNT)
                .build();
        ReadingOptions checking =
                ReadingOptions.builder().from(refusing).checkingTotals(true).build();
        String file = file(
                "Navn;Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift;\n",
                "A/S;217;2024;Teknik;3.1.1;8;100;",
                "Teknik total;;;;;8;100;",
                "Hej;217;2024;Stab;3.1.1;1;10;",
                "I alt;;;;;9;110;",
                ";;;;;9;110;Hovedtotal");

        assertThat(Registrations.problems(refusing, file))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getCount()).isEqualTo(3));
        assertThat(Registrations.read(checking, file).getTotals().get(1).getTakenOver())
                .isEqualByComparingTo("110");
        assertThat(Registrations.problems(checking, file.replace("total;;;;;8;100", "total;;;;;8;99")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getAllowed()).contains("Enhed Teknik"));
    }

    /** An empty cell behind a total stands for everything that the total is over. */
    @Test
    void fillingDownDoesNotNarrowATotal() {
        ReadingOptions options = ReadingOptions.builder()
                .from(CHECKING)
                .addFillDown(Column.ORGANISATION, Column.PERIOD, Column.UNIT, Column.ACCOUNT)
                .build();
        String file = file(
                "A;2024;X;3.1.1;8;100",
                ";;;1.1.1;1;10",
                ";;X Total;;9;110",
                ";;Y;1.1.1;;7",
                ";;Y Total;;;7",
                "A Total;;;;9;117",
                "B;2024;X;3.1.1;1;1",
                ";;X Total;;1;1",
                "B Total;;;;1;1",
                "Hovedtotal;;;;10;118");

        assertThat(Registrations.read(options, file)
                        .getRecognition()
                        .getFiles()
                        .get(0)
                        .getTotals()
                        .orElseThrow()
                        .getAgreedCount())
                .isEqualTo(6);
    }

    @Test
    void aTotalOfALenientReadingWithoutTheOptionIsARefusedRow() {
        ReadRegistrations read = Registrations.read(
                ReadingOptions.builder().lenient(true).build(), file("P;A;3.1.1;8;100", "P;I alt;;8;100"));

        assertThat(read.getRefusedRows())
                .singleElement()
                .satisfies(row -> assertThat(row.getProblems())
                        .extracting(Problem::getReason)
                        .containsExactly(Reason.TOTAL));
    }

    /** Over many blocks, with subtotals by position that blocks cut through. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void neitherThreadsNorBlocksChangeWhatATotalIsOver(int threads) {
        ReadingOptions options =
                ReadingOptions.builder().from(CHECKING).threads(threads).build();
        StringBuilder file = new StringBuilder(H);
        StringBuilder plain = new StringBuilder(H);
        long sum = 0;
        long all = 0;
        long third = 0;
        for (int row = 1; row <= 40_000; row++) {
            String line = "217;2024;Enhed " + row % 7 + ";3.1.1;;" + row + "\n";
            file.append(line);
            plain.append(line);
            sum += row;
            third += row % 7 == 3 ? row : 0;
            if (row % 997 == 0) {
                file.append("217;2024;Delsum;;;").append(sum).append('\n');
                all += sum;
                sum = 0;
            }
        }
        file.append("217;2024;Enhed 3 i alt;;;" + third + "\n");
        String end = "I alt;;;;;" + (all + sum);
        assertThat(file.length()).isGreaterThan(3 << 18);
        assertThat(Registrations.read(options, file + end).getStatements())
                .isEqualTo(Registrations.read(options, plain.toString()).getStatements());
        String wrong = file.toString().replace(";;;400", ";;;401");
        assertThat(Registrations.problems(options, wrong + end))
                .isEqualTo(Registrations.problems(CHECKING, wrong + end));
        assertThat(Registrations.problems(options, file + end + "1")).hasSize(1);
    }

    /** One row for each employee: the figures of two units agree by chance. */
    @ParameterizedTest
    @ValueSource(strings = {"Team Total", "Total IT", "Social Sum", "Årets resultat", "Team gns."})
    void aUnitThatLooksLikeATotalIsAskedAboutAndNeverLost(String unit) {
        String file =
                file("P;Teknik;3.1.1;1;", "P;" + unit + ";3.1.1;1;", "P;Teknik;3.1.2;1;", "P;" + unit + ";3.1.2;1;");

        for (boolean isLenient : List.of(false, true)) {
            ReadingOptions options =
                    ReadingOptions.builder().from(CHECKING).lenient(isLenient).build();
            assertThat(Registrations.problems(options, file)).singleElement().satisfies(problem -> {
                assertThat(problem.getReason()).isEqualTo(Reason.TOTAL);
                assertThat(problem.getFound()).isEqualTo(unit);
                assertThat(problem.getCount()).isEqualTo(2);
                assertThat(problem.findPosition()).contains(FilePosition.of("f.csv", 3, "Enhed"));
                assertThat(problem.describe(Language.DANISH)).contains("notTotals");
            });
        }
        ReadingOptions named =
                ReadingOptions.builder().from(CHECKING).addNotTotals(unit).build();
        assertThat(Registrations.read(named, file).getTotals().get(0).getTakenOver())
                .isEqualByComparingTo("4");
    }

    @Test
    void anOrganisationThatLooksLikeATotalIsAskedAbout() {
        String file = file("217;2024;A;3.1.1;8;100", "Total Service;2024;A;3.1.1;8;100");

        assertThat(Registrations.problems(CHECKING, file))
                .extracting(Problem::getReason, Problem::getFound)
                .containsExactly(tuple(Reason.TOTAL, "Total Service"));
    }

    /** A refused row belongs to a total only by its keys. */
    @Test
    void aRefusedRowDoesNotExcuseTotalsOfOthers() {
        ReadingOptions lenient =
                ReadingOptions.builder().from(CHECKING).lenient(true).build();
        String rows = file("P;Teknik;3.1.1;8;100", "P;Stab;3.1.1;2;50", "P;Teknik;9.9.9;1;5");

        assertThat(Registrations.problems(lenient, rows + file("", "P;Stab i alt;;2;51")))
                .extracting(Problem::getReason)
                .containsExactly(Reason.CONTRADICTION);
        assertThat(Registrations.read(lenient, rows + file("", "P;Teknik i alt;;9;105"))
                        .getRecognition()
                        .getFiles()
                        .get(0)
                        .getTotals()
                        .orElseThrow()
                        .getFirstRows())
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.getLabel()).isEqualTo("Teknik i alt");
                    assertThat(total.getWhyUnchecked()).contains(WhyUnchecked.REFUSED_ROWS);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"I alt;;;;1.0;900.000", "Total;;;;x;500000", "I alt;;;;8;100;77", "P;I alt;;8;1,2,3"})
    void aTotalThatCannotBeReadIsRefusedLikeAnyOtherRow(String total) {
        String file = file("P;Teknik;3.1.1;8;100", total, "P;Stab;1.1.1;2;50", "P;Mellemsum;;10;150");

        assertThat(Registrations.problems(CHECKING, file))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.getReason()).isEqualTo(Reason.MALFORMED))
                .allSatisfy(problem -> assertThat(
                                problem.findPosition().orElseThrow().findRow())
                        .contains(3L));
        ReadRegistrations read = Registrations.read(
                ReadingOptions.builder().from(CHECKING).lenient(true).build(), file);
        assertThat(read.getRefusedRows()).hasSize(1);
        assertThat(read.getTotals())
                .allSatisfy(of -> assertThat(of.getDifference()).isZero());
        assertThat(read.getRecognition()
                        .getFiles()
                        .get(0)
                        .getTotals()
                        .orElseThrow()
                        .getAgreedCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P;Teknik i alt;;8;100/P;Stab;1.1.1;2;50/I alt;;;;2;50",
                "P;Teknik i alt;;8;100/P;Stab;1.1.1;2;50/P;Hovedtotal;;2;50",
                "P;Stab;1.1.1;2;50/P;Teknik i alt;;10;150",
                "P;Stab;1.1.1;2;50/P;Teknik;I alt;10;150",
                "Andre;2024;Stab;1.1.1;2;50/P;Subtotal;;10;150"
            })
    void aTotalDoesNotAgreeByAPositionThatItCannotMean(String rows) {
        String file = file("P;Teknik;3.1.1;8;100")
                + file(Stream.concat(Stream.of(""), Stream.of(rows.split("/"))).toArray(String[]::new));

        assertThat(Registrations.problems(CHECKING, file))
                .isNotEmpty()
                .extracting(Problem::getReason)
                .containsOnly(Reason.CONTRADICTION);
    }

    /** Each block has a total of the same kind, or a subtotal of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "P;I alt;;8;100/P;Stab;1.1.1;2;50/P;I alt;;2;50",
                "P;Teknik i alt;;8;100/P;Stab;1.1.1;2;50/P;Subtotal;;2;50",
                "P;Drift i alt;;8;100/P;Stab;1.1.1;2;50/P;Administration i alt;;2;50/P;I alt;;10;150",
                "P;Stab;1.1.1;2;50/P;I alt;3.1.1;8;100/P;I alt;1.1.1;2;50/P;I alt;;10;150"
            })
    void aTotalAgreesByThePositionThatItMeans(String rows) {
        String file = file("P;Teknik;3.1.1;8;100")
                + file(Stream.concat(Stream.of(""), Stream.of(rows.split("/"))).toArray(String[]::new));

        assertThat(Registrations.read(CHECKING, file).getTotals().get(0).getTakenOver())
                .isEqualByComparingTo("10");
    }
}
