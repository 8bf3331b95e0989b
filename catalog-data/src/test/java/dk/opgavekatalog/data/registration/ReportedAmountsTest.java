package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows that people have reported as misread by other programs, in a CSV file and in a table with texts, as a sheet of
 * Excel has. In a row of a case, a space stands for itself, and signs that cannot be seen are written as such.
 */
class ReportedAmountsTest {

    private static final String HEADINGS = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift\n";

    private static String file(String rows) {
        String seen =
                rows.replace("<NNBSP>", "\u202F").replace("<NBSP>", "\u00A0").replace("<FIGURE>", "\u2007");
        return HEADINGS
                + List.of(seen.split(" / ")).stream()
                        .map(row -> "Prøvekøbing;2024;" + row + "\n")
                        .collect(Collectors.joining());
    }

    private static String totals(ReadRegistrations read) {
        return read.getTotals().stream()
                .limit(2)
                .map(total -> total.getTakenOver().toPlainString())
                .collect(Collectors.joining(" "));
    }

    private static List<Problem> problemsOfTable(String file) {
        try {
            Registrations.readTable(Registrations.STANDARD, file);
            return List.of();
        } catch (InvalidInputException e) {
            return e.getProblems();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "Teknik;3.1.1;8;4<NNBSP>400<NBSP>000,00 | 8.0000 4400000.00",
                "Teknik;3.1.1;8;29<FIGURE>000 | 8.0000 29000.00",
                "Teknik;3.1.1;8;1.234,50- | 8.0000 -1234.50",
                "Rør 24\" drift;3.1.1;8;100 | 8.0000 100.00"
            })
    void aRowIsRead(String rows, String totals) {
        assertThat(totals(Registrations.read(Registrations.STANDARD, file(rows))))
                .isEqualTo(totals);
        assertThat(totals(Registrations.readTable(Registrations.STANDARD, file(rows))))
                .isEqualTo(totals);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "1 | Teknik;3.1.1;1.000;3.000 / Teknik;2.1.1;1;3.001,01 | thousandsSeparator | 3.001,01",
                "2 | Teknik;3.1.1;0.5; 110.7 kr. | decimalSign | currencies ('kr.')",
                "2 | Teknik;3.1.1;8;DKK 1.234,50 / Teknik;2.1.1;1;-1.000,00 kr. | currencies ('DKK') | ('kr.')",
                "1 | Teknik;3.1.1;8;\u2013100,00 | U+2013 EN DASH | U+2013",
                "1 | Teknik;3.1.1;8;(1.234,50) | parenthesesNegative | (1.234,50)",
                "1 | Teknik;3.1.1;8;- / Teknik;2.1.1;-;300.000,00 | marksForNothing ('-') | 0",
                "2 | Teknik;3.1.1;..;: | marksForNothing ('..') | marksForNothing (':')",
                "1 | Teknik;3.1.1;80 %;100 | 80 % | 80 %",
                "1 | Teknik;3.1.1;8;4,4E+06 | 4,4E+06 | E",
                "3 | Teknik;03-01-2001;8;1 / Teknik;3. jan;8;1 / Teknik;jan-03;8;1 | 3.1.1 | 1.3.1",
                "1 | Teknik;Byggesag;8;100 | 3.1.1 Byggesager | 2006"
            })
    void aRowIsRefusedAndWhatHelpsIsNamed(int number, String rows, String fact, String other) {
        for (List<Problem> problems :
                List.of(Registrations.problems(Registrations.STANDARD, file(rows)), problemsOfTable(file(rows)))) {
            assertThat(problems).hasSize(number);
            for (Language language : Language.values()) {
                String all = problems.stream()
                        .map(problem -> problem.describe(language))
                        .collect(Collectors.joining("\n"));
                assertThat(all).contains(fact).contains(other);
            }
        }
    }
}
