package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that need an option for their amounts: refused without it, with its name, and read with it. */
class AmountOptionsTest {

    private static final String WIDE = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift\n";
    private static final String LONG = "Kommune;År;Enhed;Opgavefelt;Ressourceart;Beløb\n";
    private static final String PLACE = "Prøvekøbing;2024;Teknik;3.1.1;";

    private static ReadingOptions options(Consumer<ReadingOptions.Builder> set) {
        ReadingOptions.Builder options = ReadingOptions.builder();
        set.accept(options);
        return options.build();
    }

    private static String wide(String... amounts) {
        return WIDE + Stream.of(amounts).map(amount -> PLACE + amount + "\n").collect(Collectors.joining());
    }

    private static String inLongForm(String... amounts) {
        return LONG + Stream.of(amounts).map(amount -> PLACE + amount + "\n").collect(Collectors.joining());
    }

    private static String totals(ReadingOptions options, String file) {
        return Registrations.read(options, file).getTotals().stream()
                .limit(2)
                .map(total -> total.getTakenOver().toPlainString())
                .collect(Collectors.joining(" "));
    }

    private static Arguments read(String names, String file, String totals, Consumer<ReadingOptions.Builder> set) {
        return Arguments.of(names, file, totals, set);
    }

    static Stream<Arguments> files() {
        return Stream.of(
                read(
                        "marksForNothing",
                        wide("8;-", "-;300.000,00"),
                        "8.0000 300000.00",
                        o -> o.addMarksForNothing("-")),
                read("marksForNothing", wide("8;100", "..;:"), "8.0000 100.00", o -> o.addMarksForNothing("..", ":")),
                read(
                        "marksForNothing",
                        inLongForm("Årsværk;8", "Lønudgift;n/a"),
                        "8.0000 0.00",
                        o -> o.addMarksForNothing("N/A")),
                read(
                        "currencies",
                        wide("8;DKK 1.234,50", "1;-1.000,00 kr."),
                        "9.0000 234.50",
                        o -> o.addCurrencies("DKK", "kr.")),
                read(
                        "currencies",
                        inLongForm("Årsværk;8", "Lønudgift;kr. 1.234,-"),
                        "8.0000 1234.00",
                        o -> o.addCurrencies("kr.", ",-")),
                read(
                        "currencies decimalSign",
                        wide("0.5; 110.7 kr."),
                        "0.5000 110.70",
                        o -> o.addCurrencies("kr.").decimalSign('.')),
                read("parenthesesNegative", wide("8;(1.234,50)"), "8.0000 -1234.50", o -> o.parenthesesNegative(true)),
                read(
                        "parenthesesNegative",
                        inLongForm("Årsværk;(8)", "Lønudgift;(1)"),
                        "-8.0000 -1.00",
                        o -> o.parenthesesNegative(true)),
                read("moneyUnit", wide("8;4,4 t.kr."), "", o -> o.moneyUnit(MoneyUnit.THOUSANDS)),
                read(
                        "thousandsSeparator",
                        wide("8;1.000", "1;3.001,01"),
                        "9.0000 4001.01",
                        o -> o.thousandsSeparator('.')));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileIsRefusedWithTheOptionThatLetsItBeRead(
            String names, String file, String totals, Consumer<ReadingOptions.Builder> set) {
        List<Problem> problems = Registrations.problems(Registrations.STANDARD, file);
        assertThat(problems).isNotEmpty();
        for (String name : names.split(" ", -1)) {
            for (Language language : Language.values()) {
                assertThat(problems)
                        .anySatisfy(problem ->
                                assertThat(problem.describe(language)).contains(name));
            }
            assertThat(problems)
                    .anySatisfy(problem -> assertThat(problem.getOptions())
                            .anyMatch(hint -> hint.getOption().equals(name)));
        }
        if (!totals.isEmpty()) {
            assertThat(totals(options(set), file)).isEqualTo(totals);
        }
    }

    @Test
    void moneyInThousandsOrMillionsIsReadWhollyAndNothingElseIs() {
        String file = wide("8;4,4", "0,5;1234567", "1;-0,00001", "2;1.234,567");
        assertThat(totals(options(o -> o.moneyUnit(MoneyUnit.THOUSANDS)), file)).isEqualTo("11.5000 1235805966.99");
        assertThat(totals(options(o -> o.moneyUnit(MoneyUnit.MILLIONS)), wide("8;4,4", "0,5;0,00000001")))
                .isEqualTo("8.5000 4400000.01");
        assertThat(totals(
                        options(o -> o.moneyUnit(MoneyUnit.THOUSANDS)),
                        inLongForm("Årsværk;8,25", "Lønudgift;4,4", "Lønudgift;1 000")))
                .isEqualTo("8.2500 1004400.00");
    }

    @Test
    void moneyInThousandsWithTooManyDecimalsIsRefused() {
        List<Problem> problems =
                Registrations.problems(options(o -> o.moneyUnit(MoneyUnit.THOUSANDS)), wide("8,33333;4,3999999"));
        assertThat(problems)
                .map(Problem::getAllowed)
                .containsExactly(
                        "at most 4 decimals in FTE",
                        "at most 5 decimals in Payroll in thousands of kroner (the option moneyUnit)");
    }

    @Test
    void anAmountInThousandsIsAsMuchOnTheFastWayAsOnTheSlowOne() {
        ReadingOptions thousands = options(o -> o.moneyUnit(MoneyUnit.THOUSANDS));
        assertThat(totals(thousands, wide("1;1234,56789"))).isEqualTo(totals(thousands, wide("1;1 234,56789")));
    }

    @Test
    void anotherCurrencyIsRefusedWhateverTheOptions() {
        ReadingOptions all = options(o -> o.addCurrencies("kr.", "DKK", "kr", ",-"));
        for (String amount : List.of("100 EUR", "\u20ac100", "100 SEK", "USD 1.234,50", "kr. 100 EUR")) {
            assertThat(Registrations.problems(all, wide("1;" + amount)))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.getAllowed()).contains("nothing is converted"));
        }
        assertThat(Registrations.problems(all, wide("8 kr.;100")))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.getAllowed()).endsWith("kr. is a currency, but FTE is not money"));
    }

    @Test
    void aMarkIsNotZero() {
        ReadingOptions marks = options(o -> o.addMarksForNothing("-"));
        assertThat(Registrations.read(marks, wide("8;-")).getStatements().get(0).getAmounts())
                .singleElement()
                .satisfies(amount -> assertThat(amount.getMeasure()).isEqualTo("FTE"));
        assertThat(Registrations.read(marks, wide("8;0")).getStatements().get(0).getAmounts())
                .hasSize(2);
    }

    @Test
    void theRecognitionTellsOfMarksAndOfTheUnitOfMoney() {
        ReadingOptions options = options(o ->
                o.addMarksForNothing("-", "..").moneyUnit(MoneyUnit.THOUSANDS).threads(3));
        for (Recognition recognition : List.of(
                Registrations.read(options, wide("8;-", "..;1", "1;2")).getRecognition(),
                Registrations.readTable(options, wide("8;-", "..;1", "1;2")).getRecognition())) {
            assertThat(recognition.getFiles().get(0).getMarkCount()).isEqualTo(2);
            assertThat(recognition.getMoneyUnit()).isEqualTo(MoneyUnit.THOUSANDS);
            assertThat(String.join("\n", recognition.describe(Language.ENGLISH)))
                    .contains("2 cells with a mark for nothing")
                    .contains("amounts of money are read in thousands of kroner");
            assertThat(String.join("\n", recognition.describe(Language.DANISH)))
                    .contains("2 celler med et mærke for intet")
                    .contains("beløb i penge er læst i tusinder kroner");
        }
    }

    /** 40,000 cells with one fault are one problem; the one other fault is seen. */
    @Test
    void manyCellsWithOneFaultAreOneProblem() {
        StringBuilder file = new StringBuilder(WIDE);
        for (int i = 0; i < 40_000; i++) {
            file.append(PLACE).append("1;").append(i).append(" kr.\n");
        }
        file.append(PLACE).append("1;5 EUR\n");

        List<Problem> problems = Registrations.problems(Registrations.STANDARD, file.toString());

        assertThat(problems).map(Problem::getCount).containsExactlyInAnyOrder(40_000L, 1L);
    }

    /** The proof may come after the doubt, in another block of the file, and on another thread. */
    @Test
    void aHintUsesWhatOtherRowsProve() {
        StringBuilder file = new StringBuilder(wide("1.000;3.000"));
        for (int i = 0; i < 40_000; i++) {
            file.append(PLACE).append("1;2\n");
        }
        file.append(PLACE).append("1;3.001,01\n").append(PLACE).append("1;13.001,01\n");
        for (int threads : new int[] {1, 2, 4}) {
            assertThat(Registrations.problems(options(o -> o.threads(threads)), file.toString()))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.getAllowed())
                            .endsWith("in 3.001,01 of the same file the full stop stands between thousands"));
        }
    }
}
