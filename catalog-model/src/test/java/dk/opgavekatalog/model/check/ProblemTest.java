package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private final Problem problem = Problem.of("/steps/2/share", Reason.OUT_OF_RANGE, "1.5", Phrase.same("0 to 1"));

    @Test
    void oneLineHasThePlaceTheReasonTheValueAndWhatIsAllowed() {
        assertThat(problem).hasToString("/steps/2/share: OUT_OF_RANGE, found '1.5', allowed: 0 to 1");
    }

    @Test
    void thePlaceOfTheWholeValueIsNotWritten() {
        assertThat(Problem.of("", Reason.BLANK, " ", Phrase.same("a text")))
                .hasToString("BLANK, found ' ', allowed: a text");
    }

    @Test
    void nothingFoundIsSaidInWords() {
        assertThat(Problem.of("/a", Reason.MISSING, "", Phrase.same("a b")))
                .hasToString("/a: MISSING, nothing found, allowed: a b");
    }

    @Test
    void theLineHasNoLineBreaksOrControlCharacters() {
        Problem hostile = Problem.of(
                FilePosition.of("a\nb.csv", 1, "x\ty"), Reason.UNKNOWN_VALUE, "\u001b[31mA\nB", Phrase.same("c\rd"));

        assertThat(hostile)
                .hasToString("a\\nb.csv, row 1, column x\\ty: UNKNOWN_VALUE, found '\\u001B[31mA\\nB', allowed: c\\rd");
        assertThat(hostile.getFound()).isEqualTo("\u001b[31mA\nB");
    }

    @Test
    void bothLanguagesTellPlaceReasonValueAndWhatIsAllowed() {
        Problem inCell = Problem.of(
                FilePosition.of("løn.csv", 9, "Konto"),
                Reason.UNKNOWN_CODE,
                "1.4.11",
                Phrase.of("et opgavefelt i udgave 2007", "a task field of edition 2007"));

        assertThat(inCell.describe(Language.DANISH))
                .isEqualTo("løn.csv, række 9, kolonne Konto: koden findes ikke i kataloget: '1.4.11'; brug: et"
                        + " opgavefelt i udgave 2007");
        assertThat(inCell.describe(Language.ENGLISH))
                .isEqualTo("løn.csv, row 9, column Konto: the catalogue does not have the code: '1.4.11'; use:"
                        + " a task field of edition 2007");
        assertThat(inCell.getAllowed()).isEqualTo("a task field of edition 2007");
        assertThat(inCell.inDocument("statement").describe(Language.DANISH))
                .startsWith("løn.csv, række 9, kolonne Konto, statement: koden");
    }

    @Test
    void whatWasFoundInWordsIsTranslatedAndHasNoQuotes() {
        Problem words =
                Problem.of("/a", Reason.MISSING, Phrase.of("3 rækker", "3 rows"), Phrase.of("en fil", "a file"));

        assertThat(words.describe(Language.DANISH)).isEqualTo("/a: her mangler noget: 3 rækker; brug: en fil");
        assertThat(words.describe(Language.ENGLISH)).isEqualTo("/a: something is missing here: 3 rows; use: a file");
        assertThat(words.getFound()).isEqualTo("3 rows");
        assertThat(words).hasToString("/a: MISSING, found '3 rows', allowed: a file");
    }

    @Test
    void nothingFoundIsSaidInBothLanguages() {
        Problem nothing = Problem.of("", Reason.BLANK, "", Phrase.of("en tekst", "a text"))
                .inFile("model.json");

        assertThat(nothing.describe(Language.DANISH)).isEqualTo("model.json: dette er tomt; brug: en tekst");
        assertThat(nothing.describe(Language.ENGLISH)).isEqualTo("model.json: this is empty; use: a text");
    }

    @Test
    void neitherLanguageHasLineBreaksOrControlCharacters() {
        Problem hostile = Problem.of(
                FilePosition.of("a\nb.csv", 1, "x\ty"), Reason.UNKNOWN_VALUE, "\u001b[31mA\nB", Phrase.same("c\rd"));

        assertThat(hostile.describe(Language.DANISH))
                .isEqualTo("a\\nb.csv, række 1, kolonne x\\ty: dette kendes ikke her: '\\u001B[31mA\\nB';"
                        + " brug: c\\rd");
    }

    @Test
    void thereAreMoreThanOneOrSeveral() {
        assertThat(Problem.ofMore(1))
                .hasToString("MORE_PROBLEMS, found 'more than 1 problem', allowed: at most 1 is reported at once");
        assertThat(Problem.ofMore(2))
                .hasToString("MORE_PROBLEMS, found 'more than 2 problems', allowed: at most 2 are reported at once");
    }

    @Test
    void inAFileTheFileIsNamedBeforeThePlace() {
        Problem inFile = problem.inFile("model.json");

        assertThat(inFile).hasToString("model.json, /steps/2/share: OUT_OF_RANGE, found '1.5', allowed: 0 to 1");
        assertThat(inFile.getPlace()).isEqualTo("/steps/2/share");
        assertThat(inFile.findPosition()).contains(FilePosition.of("model.json"));
        assertThat(inFile).isNotEqualTo(problem).isEqualTo(problem.inFile("model.json"));
        assertThat(Problem.of("", Reason.BLANK, " ", Phrase.same("a text")).inFile("model.json"))
                .hasToString("model.json: BLANK, found ' ', allowed: a text");
    }

    @Test
    void inADocumentTheDocumentIsNamedBeforeThePlace() {
        Problem inDocument = problem.inDocument("model");

        assertThat(inDocument).hasToString("model /steps/2/share: OUT_OF_RANGE, found '1.5', allowed: 0 to 1");
        assertThat(inDocument.getPlace()).isEqualTo("/steps/2/share");
        assertThat(inDocument.getMessage()).isEqualTo(problem.getMessage());
        assertThat(inDocument.findDocument()).contains("model");
        assertThat(problem.findDocument()).isEmpty();
        assertThat(inDocument.inDocument("other")).isEqualTo(inDocument);
        assertThat(inDocument.inFile("model.json"))
                .hasToString("model.json, model /steps/2/share: OUT_OF_RANGE, found '1.5', allowed: 0 to 1");
    }

    @Test
    void aProblemWithAPositionStaysThere() {
        Problem inRow = Problem.of(FilePosition.of("løn.csv", 17), Reason.BLANK, " ", Phrase.same("a text"));

        assertThat(inRow.inFile("model.json")).isEqualTo(inRow);
        assertThat(inRow).hasToString("løn.csv, row 17: BLANK, found ' ', allowed: a text");
    }

    private static final Problem IN_CELL =
            Problem.of(FilePosition.of("løn.csv", 9, "Årsværk"), Reason.MALFORMED, "..", Phrase.same("a number"));

    private static FilePosition row(long row) {
        return FilePosition.of("løn.csv", row, "Årsværk");
    }

    @Test
    void cellsWithTheSameProblemAreCountedAndTheFirstAreNamed() {
        Problem often = IN_CELL.alsoAt(39_999, List.of(row(10), row(11)));

        assertThat(often)
                .hasToString("løn.csv, row 9, column Årsværk, and 39,999 more cells (rows 10, 11, ...): MALFORMED, "
                        + "found '..', allowed: a number");
        assertThat(often.describe(Language.DANISH))
                .startsWith("løn.csv, række 9, kolonne Årsværk, og 39.999 andre celler (række 10, 11, ...): ");
        assertThat(often.getCount()).isEqualTo(40_000);
        assertThat(often.getFurtherPositions()).containsExactly(row(10), row(11));
        assertThat(often.getPlace()).isEqualTo("løn.csv, row 9, column Årsværk");
        assertThat(often).isNotEqualTo(IN_CELL).isEqualTo(IN_CELL.alsoAt(39_999, List.of(row(10), row(11))));
    }

    @Test
    void furtherPlacesInOtherColumnsNameThem() {
        Problem dashes = IN_CELL.alsoAt(2, List.of(row(9), FilePosition.of("løn.csv", 10, "Lønudgift")));

        assertThat(dashes.describe(Language.ENGLISH))
                .startsWith("løn.csv, row 9, column Årsværk, and 2 more cells (row 9 column Årsværk, row 10 column"
                        + " Lønudgift): ");
        assertThat(dashes.describe(Language.DANISH))
                .startsWith("løn.csv, række 9, kolonne Årsværk, og 2 andre celler (række 9 kolonne Årsværk, række 10"
                        + " kolonne Lønudgift): ");
    }

    @Test
    void oneFurtherPlaceIsNotCalledMany() {
        assertThat(IN_CELL.alsoAt(1, List.of(row(12))).describe(Language.ENGLISH))
                .startsWith("løn.csv, row 9, column Årsværk, and 1 more cell (row 12): ");
        assertThat(IN_CELL.alsoAt(1, List.of(row(12))).describe(Language.DANISH))
                .startsWith("løn.csv, række 9, kolonne Årsværk, og 1 anden celle (række 12): ");
        Problem rows = Problem.of(FilePosition.of("løn.csv", 9), Reason.MISSING, "", Phrase.same("a cell"));
        assertThat(rows.alsoAt(2, List.of(FilePosition.of("løn.csv", 10), FilePosition.of("løn.csv", 12))))
                .hasToString("løn.csv, row 9, and 2 more rows (rows 10, 12): MISSING, nothing found, allowed: a cell");
        assertThat(IN_CELL.getCount()).isEqualTo(1);
        assertThat(IN_CELL.alsoAt(0, List.of())).isEqualTo(IN_CELL);
    }

    @Test
    void furtherPlacesAreNotFewerThanAreNamed() {
        assertThatIllegalArgumentException().isThrownBy(() -> IN_CELL.alsoAt(1, List.of(row(10), row(11))));
        assertThatIllegalArgumentException().isThrownBy(() -> IN_CELL.alsoAt(1, List.of()));
    }

    @Test
    void theOptionsThatHelpAreData() {
        Problem helped = IN_CELL.helpedBy(List.of(OptionHint.of("decimalSign", "."), OptionHint.of("period")));

        assertThat(helped.getOptions()).extracting(OptionHint::toString).containsExactly("decimalSign .", "period");
        assertThat(helped.getOptions().get(0).findValue()).contains(".");
        assertThat(helped.getOptions().get(1).findValue()).isEmpty();
        assertThat(helped.alsoAt(1, List.of(row(10))).getOptions()).isEqualTo(helped.getOptions());
        assertThat(helped).isNotEqualTo(IN_CELL).hasToString(IN_CELL.toString());
        assertThatIllegalArgumentException().isThrownBy(() -> OptionHint.of("decimalSign", ""));
    }

    @Test
    void aProblemStaysWholeWhenItIsWrittenAndReadAgain() throws IOException, ClassNotFoundException {
        Problem often = IN_CELL.alsoAt(3, List.of(row(10))).helpedBy(List.of(OptionHint.of("decimalSign", ".")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(often);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(often);
        }
    }

    @Test
    void problemsAreEqualWhenAllPartsAre() {
        Problem same = Problem.of("/steps/2/share", Reason.OUT_OF_RANGE, "1.5", Phrase.same("0 to 1"));

        assertThat(problem).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(problem)
                .isNotEqualTo(Problem.of("/steps/1/share", Reason.OUT_OF_RANGE, "1.5", Phrase.same("0 to 1")))
                .isNotEqualTo(Problem.of("/steps/2/share", Reason.OVERFLOW, "1.5", Phrase.same("0 to 1")))
                .isNotEqualTo(Problem.of("/steps/2/share", Reason.OUT_OF_RANGE, "2", Phrase.same("0 to 1")))
                .isNotEqualTo(Problem.of("/steps/2/share", Reason.OUT_OF_RANGE, "1.5", Phrase.same("0 to 2")))
                .isNotEqualTo(problem.inDocument("model"))
                .isNotEqualTo("/steps/2/share");
    }
}
