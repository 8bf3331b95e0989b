package dk.opgavekatalog.data.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Truth values, dates and marks are no names of units, by which different units would become one. */
class NoNamesTest {

    private static final String HEADINGS = "Kommune;Periode;Enhed;Konto;Årsværk\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRUE", "FALSE", "SAND", "FALSK", "2024-01-01", "2024-01-01 00:00", "01-01-2024", "1. jan 2024",
                "03-jan", "jan-03", "-", "--", "–", "..", "_", "/"
            })
    void noNameIsRefused(String cell) {
        assertThat(NoNames.findRefusal(cell)).as(cell).isPresent();
        InvalidInputException refused = Assertions.catchThrowableOfType(
                InvalidInputException.class,
                () -> RegistrationReader.of(Catalogs.edition2006())
                        .read(
                                new ByteArrayInputStream((HEADINGS + "217;2024;" + cell + ";3.1.1;1\n")
                                        .getBytes(StandardCharsets.UTF_8)),
                                "f.csv"));
        assertThat(refused.getProblems()).extracting(Problem::getReason).containsExactly(Reason.MALFORMED);
        Problem problem = refused.getProblems().get(0);
        assertThat(problem.describe(Language.DANISH)).contains("et navn").doesNotContain("name");
        assertThat(problem.describe(Language.ENGLISH)).contains("a name").doesNotContain("navn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"´´", "´", "''", "\"\"\"\""})
    void aMarkForTheCellAboveIsRefusedWithTheOptionThatFills(String cell) {
        InvalidInputException refused = Assertions.catchThrowableOfType(
                InvalidInputException.class,
                () -> RegistrationReader.of(Catalogs.edition2006())
                        .read(
                                new ByteArrayInputStream(
                                        (HEADINGS + "217;2024;T;3.1.1;1\n217;2024;" + cell + ";3.1.2;1\n")
                                                .getBytes(StandardCharsets.UTF_8)),
                                "f.csv"));
        assertThat(refused.getMessage()).contains("fillDown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sand", "Team TRUE", "1-1", "10-11-12", "4711", "2024", "#", "?", "Enhed 2024-01-01", "Hold 1. maj",
                "1. afd.", "A", "Ø", "A-", "B&U", "", "1.1", "12", "3.1.1", "Afd. 2024"
            })
    void aNameIsNone(String cell) {
        assertThat(NoNames.findRefusal(cell)).as(cell).isEmpty();
    }
}
