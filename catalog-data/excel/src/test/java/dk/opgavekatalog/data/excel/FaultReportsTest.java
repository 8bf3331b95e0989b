package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small files after public fault reports, as CSV and as .xlsx: {@code fault-reports.txt} has them with the outcomes.
 */
class FaultReportsTest {

    private static final String SEPARATOR = ";";
    private static final String LANGUAGES = "||";
    private static final Pattern PLAIN = Pattern.compile("[0-9]+(,[0-9]+)?");

    @TempDir
    Path folder;

    static List<FaultReport> cases() throws IOException {
        try (InputStream in = FaultReportsTest.class.getResourceAsStream("/fault-reports.txt")) {
            return FaultReport.parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<FaultReport> casesOfExcel() throws IOException {
        return cases().stream().filter(report -> !report.isCsvAlone()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isReadAsCsv(FaultReport report) throws IOException {
        List<Path> files = new ArrayList<>();
        for (List<String> rows : report.files()) {
            files.add(Files.writeString(folder.resolve(files.size() + ".csv"), String.join("\n", rows) + "\n"));
        }
        check(report, files);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesOfExcel")
    void isReadAsXlsx(FaultReport report) throws IOException {
        List<Path> files = new ArrayList<>();
        for (List<String> rows : report.files()) {
            Path file = folder.resolve(files.size() + ".xlsx");
            Files.write(file, new ExcelFile().sheet(sheet(rows)).toBytes());
            files.add(file);
        }
        check(report, files);
    }

    /** The rows of a case as a sheet: a plain number is a number, anything else a text. */
    private static String sheet(List<String> rows) {
        StringBuilder sheet = new StringBuilder();
        for (int row = 1; row <= rows.size(); row++) {
            List<String> cells = List.of(rows.get(row - 1).split(SEPARATOR, -1));
            sheet.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < cells.size(); column++) {
                sheet.append(cell(CellReference.of(column, row), cells.get(column)));
            }
            sheet.append("</row>");
        }
        return sheet.toString();
    }

    private static String cell(String reference, String cell) {
        boolean isQuoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        String text = isQuoted ? cell.substring(1, cell.length() - 1) : cell;
        if (text.isEmpty()) {
            return "";
        }
        return PLAIN.matcher(text).matches()
                ? "<c r=\"" + reference + "\"><v>" + text.replace(',', '.') + "</v></c>"
                : "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    private static void check(FaultReport report, List<Path> files) throws IOException {
        for (FaultReport.Outcome outcome : report.outcomes()) {
            RegistrationReader reader = RegistrationReader.of(Catalogs.edition2006(), options(outcome.options()));
            try {
                ReadRegistrations read = reader.read(files, XlsxTable::find);
                assertThat(outcome.isRead())
                        .as("is read, options " + outcome.options())
                        .isTrue();
                assertThat(amounts(read))
                        .containsExactlyInAnyOrderElementsOf(outcome.lines().stream()
                                .map(FaultReport::characters)
                                .toList());
                for (String told : outcome.told()) {
                    List<String> languages = languages(told);
                    assertThat(String.join("\n", read.getRecognition().describe(Language.ENGLISH)))
                            .contains(languages.get(0));
                    assertThat(String.join("\n", read.getRecognition().describe(Language.DANISH)))
                            .contains(languages.get(1));
                }
            } catch (InvalidInputException e) {
                assertThat(outcome.isRead()).as(e.getMessage()).isFalse();
                checkProblems(e.getProblems(), outcome.lines());
            }
        }
    }

    private static List<String> amounts(ReadRegistrations read) {
        List<String> lines = new ArrayList<>();
        for (ResourceStatement statement : read.getStatements()) {
            for (ResourceAmount amount : statement.getAmounts()) {
                lines.add(Stream.of(
                                statement.getOrganisation().getId(),
                                statement.getPeriod(),
                                amount.getUnit(),
                                amount.getAccount(),
                                amount.getMeasure(),
                                amount.getAmount().toPlainString())
                        .map(Object::toString)
                        .reduce((one, next) -> one + SEPARATOR + next)
                        .orElseThrow());
            }
        }
        return lines;
    }

    private static void checkProblems(List<Problem> problems, List<String> lines) {
        assertThat(problems).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(SEPARATOR, 4);
            Problem problem = problems.get(i);
            assertThat(problem.getReason()).as(problem.toString()).hasToString(parts[0]);
            assertThat(problem.findPosition().orElseThrow().findRow()).contains(Long.parseLong(parts[1]));
            assertThat(problem.findPosition().orElseThrow().findColumn().orElse(""))
                    .isEqualTo(parts[2]);
            List<String> languages = languages(parts[3]);
            assertThat(problem.describe(Language.ENGLISH))
                    .contains(languages.get(0).split("\\|", -1));
            assertThat(problem.describe(Language.DANISH))
                    .contains(languages.get(1).split("\\|", -1));
        }
    }

    private static List<String> languages(String words) {
        int end = words.indexOf(LANGUAGES);
        return List.of(words.substring(0, end), words.substring(end + LANGUAGES.length()));
    }

    private static ReadingOptions options(List<String> words) {
        ReadingOptions.Builder options = ReadingOptions.builder();
        for (String word : words) {
            String[] parts = word.split("=", 2);
            List<String> values = parts.length == 1 ? List.of() : List.of(parts[1].split("\\|", -1));
            switch (parts[0]) {
                case "thousandsSeparator" -> options.thousandsSeparator(parts[1].charAt(0));
                case "decimalSign" -> options.decimalSign(parts[1].charAt(0));
                case "currencies" -> options.addAllCurrencies(values);
                case "marksForNothing" -> options.addAllMarksForNothing(values);
                case "parenthesesNegative" -> options.parenthesesNegative(true);
                case "moneyUnit" -> options.moneyUnit(MoneyUnit.valueOf(parts[1]));
                case "checkingTotals" -> options.checkingTotals(true);
                case "sumPeriodsTo" -> options.sumPeriodsTo(PeriodLength.valueOf(parts[1]));
                case "fillDown" -> options.addFillDown(Column.valueOf(parts[1]));
                default -> throw new IllegalArgumentException(word);
            }
        }
        return options.build();
    }
}
