package dk.opgavekatalog.data.input;

import static dk.opgavekatalog.data.testing.DraftSamples.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.draft.DraftAnswer;
import dk.opgavekatalog.data.draft.DraftMark;
import dk.opgavekatalog.data.draft.DraftTable;
import dk.opgavekatalog.data.draft.DraftedAccount;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.export.csv.DraftCsv;
import dk.opgavekatalog.data.testing.DraftSamples;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class DraftReaderTest {

    private static final DraftReader READER = DraftReader.of(CATALOG);

    private static final String HEADINGS = "Konto;Kontonavn;Første forslag;Point;Begrundelse;Svar / ";

    @Provide
    Arbitrary<MappingDraft> drafts() {
        return DraftSamples.anyDraft();
    }

    @Property(tries = 200)
    void aDraftThatIsReadBackUnchangedIsItself(@ForAll("drafts") MappingDraft draft, @ForAll Language language)
            throws IOException {
        byte[] csv = DraftCsv.rows(draft, CATALOG, language).getBytes();
        DraftTable table = DraftTable.of(draft, CATALOG, language);

        assertThat(READER.read(new ByteArrayInputStream(csv), "draft.csv").getContent())
                .isEqualTo(draft);
        assertThat(READER.readTables(List.of(table)).getContent()).isEqualTo(draft);
    }

    @Test
    void aDraftOfTheDrafterIsReadBackToo() throws IOException {
        MappingDraft draft = DraftSamples.DRAFTER.draft(DraftSamples.accounts());
        byte[] csv = DraftCsv.rows(draft, CATALOG, Language.ENGLISH).getBytes();

        assertThat(READER.read(new ByteArrayInputStream(csv), "draft.csv").getContent())
                .isEqualTo(draft);
    }

    private static String answer(String written) {
        return InputTables.read(READER, HEADINGS + "1;Løn;1.1.1;80;;" + written)
                .getContent()
                .getRows()
                .get(0)
                .getAnswer()
                .map(DraftAnswer::toString)
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1.2, 1.1.2",
        "1.1.2 Personaleadministration, 1.1.2",
        "Personaleadministration, 1.1.2",
        "Personnel administration, 1.1.2",
        "pool:management, pool:management",
        "Ledelse, pool:management",
        "outside, outside:1",
        "Outside, outside:1",
        "outside:6.45.53, outside:6.45.53",
        "ja, 1.1.1",
        "Yes, 1.1.1",
        "x, 1.1.1",
        "' ', ''",
        "1.1.1 60 % + 1.1.2 40 %, 1.1.1 60 % + 1.1.2 40 %",
        "1.1.1 Lønadministration 12.5% + Ledelse 87.5 %, 1.1.1 12.5 % + pool:management 87.5 %",
        "1.1.1 [Løn + personale], 1.1.1 [Løn + personale]",
        "1.1.1 [A] 50 % + 1.1.1 [B] 50 %, 1.1.1 [A] 50 % + 1.1.1 [B] 50 %"
    })
    void answersAreReadAsPeopleWriteThem(String written, String answer) {
        assertThat(answer(written)).isEqualTo(answer);
    }

    @Test
    void aMarkIsReadInBothLanguages() {
        MappingDraft draft = InputTables.read(
                        READER, "Konto;Kontonavn;Mærke;Svar / 1;Løn;ny; / 2;Byg;As before;outside / 3;Vej;;")
                .getContent();

        assertThat(draft.getRows())
                .extracting(DraftedAccount::getMark)
                .containsExactly(DraftMark.NEW, DraftMark.TAKEN_OVER, DraftMark.NONE);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "wrong-rows-of-drafts-are-refused.txt", delimiter = '|', quoteCharacter = '`')
    void wrongRowsAreRefused(String row, String refused, String allowed) {
        List<Problem> problems = InputTables.problems(READER, HEADINGS + row);
        String message = InputTables.refusal(READER, HEADINGS + row);

        assertThat(problems).as(message).hasSize(1);
        assertThat(message).startsWith(refused).contains(allowed);
        InputTables.requireBothLanguages(problems);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "wrong-drafts-are-refused.txt", delimiter = '|', quoteCharacter = '`')
    void wrongTablesAreRefused(String table, Reason reason) {
        assertThat(InputTables.problems(READER, table))
                .extracting(Problem::getReason)
                .contains(reason);
    }

    @Test
    void everyUnansweredRowIsNamedWithItsPlace() {
        String table = HEADINGS + "1;Løn;1.1.1;80;; / 2;Byg;;;;3.1.1 / 3;Kantine;;;; / 4;Vej;;;;9.9.9";

        List<Problem> problems = InputTables.problems(READER.requiringAnswers(), table);

        assertThat(problems)
                .extracting(problem -> problem.describe(Language.DANISH))
                .anySatisfy(text -> assertThat(text)
                        .startsWith("tal.csv, række 2, kolonne Svar: her mangler noget: konto '1' Løn; brug: et svar"))
                .anySatisfy(text -> assertThat(text).startsWith("tal.csv, række 4, kolonne Svar: her mangler noget"))
                .anySatisfy(text -> assertThat(text).startsWith("tal.csv, række 5, kolonne Svar: koden findes ikke"))
                .hasSize(3);
        InputTables.requireBothLanguages(problems);
        assertThat(InputTables.read(READER, HEADINGS + "1;Løn;;;; / 2;Byg;;;;3.1.1")
                        .getContent()
                        .getUnanswered())
                .hasSize(1);
    }

    @Test
    void anAnsweredTableMakesAMapping() {
        MappingDraft draft = InputTables.read(
                        READER.requiringAnswers(), HEADINGS + "1;Løn;1.1.1;80;;ja / 2;Byg;;;;3.1.1 50 % + Ledelse 50 %")
                .getContent();

        assertThat(draft.toMapping("m", LocalizedText.of("Opdigtet", "Made up")).getRows())
                .hasSize(3);
    }

    /** The first proposal is no answer: a reader of mappings does not take it for one. */
    @Test
    void aDraftIsNotReadAsAMapping() {
        MappingReader mappings = MappingReader.of(CATALOG, "m", LocalizedText.of("Opdigtet", "Made up"));

        assertThat(InputTables.problems(mappings, HEADINGS + "1;Løn;1.1.1;80;;outside"))
                .isNotEmpty();
    }
}
