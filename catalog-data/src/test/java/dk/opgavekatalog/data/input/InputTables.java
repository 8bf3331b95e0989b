package dk.opgavekatalog.data.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Small tables, written in one line with a slash between rows. */
final class InputTables {

    static final String FILE = "tal.csv";

    /** An option that the words of a problem name, and its data too. */
    private static final Pattern OPTION = Pattern.compile("the option ([a-z]+[A-Z]\\w*)");

    static final ReadingOptions MUNICIPALITIES =
            ReadingOptions.builder().municipalities(Municipalities.since2007()).build();

    private InputTables() {}

    static <T> ReadInput<T> read(InputReader<T> reader, String table) {
        return readText(reader, text(table));
    }

    static <T> ReadInput<T> readText(InputReader<T> reader, String text) {
        try {
            return reader.read(
                    new ByteArrayInputStream(
                            text.getBytes(reader.options().getCharset().orElse(StandardCharsets.UTF_8))),
                    FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the same rows as a table of another program, in which all cells are texts. */
    static <T> ReadInput<T> readAsTable(InputReader<T> reader, String table) {
        try {
            return reader.readTables(List.of(source(table)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RowSource source(String table) {
        return new RowSource() {
            @Override
            public String getName() {
                return FILE;
            }

            @Override
            public void readRows(RowReceiver receiver) {
                long number = 0;
                for (String row : text(table).split("\n", -1)) {
                    number++;
                    receiver.row(
                            number,
                            Arrays.stream(row.split(";", -1))
                                    .map(InputTables::unquoted)
                                    .map(Cell::ofText)
                                    .toList());
                }
            }
        };
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }

    private static String text(String table) {
        return Arrays.stream(table.split(" / ", -1)).map(String::strip).collect(Collectors.joining("\n"));
    }

    static List<Problem> problems(InputReader<?> reader, String table) {
        return problems(() -> read(reader, table));
    }

    static List<Problem> problemsOfTables(InputReader<?> reader, String... tables) {
        return problemsOfTables(
                reader, Stream.of(tables).map(InputTables::source).toArray(RowSource[]::new));
    }

    static List<Problem> problemsOfTables(InputReader<?> reader, RowSource... tables) {
        return problems(() -> reader.readTables(List.of(tables)));
    }

    private static List<Problem> problems(ThrowingCallable reading) {
        InvalidInputException refused = catchThrowableOfType(InvalidInputException.class, reading);
        return refused == null ? List.of() : refused.getProblems();
    }

    /** Both languages name the place, and all numbers of the one stand in the other. */
    static void requireBothLanguages(List<Problem> problems) {
        for (Problem problem : problems) {
            String danish = problem.describe(Language.DANISH);
            String english = problem.describe(Language.ENGLISH);
            assertThat(danish).isNotEqualTo(english);
            assertThat(danish).doesNotContain("column ", "allowed", "the ", " a ", " is ");
            assertThat(english).doesNotContain("kolonne ", " eller ", " ikke ");
            for (MatchResult named :
                    OPTION.matcher(problem.getAllowed()).results().toList()) {
                assertThat(problem.getOptions())
                        .as(english)
                        .extracting(OptionHint::getOption)
                        .contains(named.group(1));
            }
            assertThat(numbers(danish)).as(danish + english).isEqualTo(numbers(english));
        }
    }

    private static List<String> numbers(String text) {
        return Pattern.compile("[0-9]+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    /** The problems without the name of the file, one after the other. */
    static String refusal(InputReader<?> reader, String table) {
        return problems(reader, table).stream()
                .map(problem -> problem.toString().replaceFirst(FILE + ", ", ""))
                .collect(Collectors.joining(" | "));
    }
}
