package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.RecognisedColumn;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.statement.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings with the signs that people and systems put into them, and two columns for one organisation. */
class HeadingSpellingsTest {

    private static final String REST = ";Periode;Enhed;Konto;Årsværk;Lønudgift\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunenr",
                "Kommunenr.",
                "Kommune nr.",
                "Kommune-nr",
                "KOMMUNE_NR",
                "Kommune:",
                "'Kommune'",
                "Kommune\u00adkode",
                "\"Kommune-\nnummer\"",
                "Organisation-id",
                "Organisations-\u00a0id:",
                "Municipality-code"
            })
    void punctuationInHeadingsMakesNoDifference(String heading) {
        assertThat(Registrations.read(Registrations.STANDARD, heading + REST + Registrations.GOOD)
                        .getStatements())
                .isEqualTo(Registrations.read(Registrations.STANDARD, Registrations.HEADINGS + Registrations.GOOD)
                        .getStatements());
    }

    @Test
    void signsBetweenDigitsAndSignsAloneAreKept() {
        ReadingOptions options = ReadingOptions.builder()
                .addIgnoredColumns("")
                .putColumns("Niveau 1.1", Column.UNIT)
                .build();

        assertThat(Registrations.problems(options, "Kommune;Periode;Niveau 11;-;Konto;Årsværk\n"))
                .extracting(Problem::getFound)
                .containsExactly("Niveau 11, -");
    }

    @Test
    void theSameHeadingWithOtherPunctuationIsADuplicate() {
        assertThat(Registrations.found("Kommune;Kommunekode;Kommune-kode;Periode;Enhed;Konto;Årsværk\n"))
                .contains(Registrations.place(1, "3", Reason.DUPLICATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunekode;Kommune",
                "Kommunenr;Kommune",
                "Kommunenr.;Kommune:",
                "Organisation id;Organisation",
                "Kommunekode;Organisation",
                "Municipality code;Municipality"
            })
    void besideACodeThePlainHeadingIsTheName(String headings) {
        String rows = REST + "900;Prøvekøbing;2024;Teknik;3.1.1;8,5;100\n";
        String turned = headings.split(";", -1)[1] + ";" + headings.split(";", -1)[0];

        for (String file :
                new String[] {headings + rows, turned + rows.replace("900;Prøvekøbing", "Prøvekøbing;900")}) {
            ReadRegistrations read = Registrations.read(Registrations.STANDARD, file);
            assertThat(read.getStatements())
                    .singleElement()
                    .satisfies(statement ->
                            assertThat(statement.getOrganisation()).isEqualTo(Organisation.of("900", "Prøvekøbing")));
            assertThat(read.getRecognition().getFiles().get(0).getColumns())
                    .extracting(RecognisedColumn::getColumn)
                    .extracting(column -> column.map(Enum::name).orElse(""))
                    .contains("ORGANISATION", "ORGANISATION_NAME");
        }
    }

    @Test
    void codeAndNameMustNotContradictEachOther() {
        assertThat(Registrations.found("Kommunekode;Kommune" + REST + "217;København;2024;Teknik;3.1.1;8,5;100\n"))
                .containsExactly(Registrations.place(2, "Kommune", Reason.CONTRADICTION));
        assertThat(Registrations.found("Kommunekode;Kommune" + REST + "900;Åby;2024;Teknik;3.1.1;8,5;100\n"
                        + "900;Ørby;2024;Teknik;3.1.1;8,5;100\n"))
                .containsExactly(Registrations.place(3, "Kommune", Reason.CONTRADICTION));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommune;Organisation",
                "Kommunekode;Kommunenr",
                "Kommunekode;Kommune;Organisation",
                "Kommunekode;Kommune;Kommunenavn"
            })
    void moreColumnsOfOneOrganisationAreRefused(String headings) {
        assertThat(Registrations.problems(Registrations.STANDARD, headings + REST))
                .extracting(Problem::getReason)
                .containsOnly(Reason.DUPLICATE);
    }

    @Test
    void whatAnOptionSaysOfAPlainHeadingHolds() {
        ReadingOptions options = ReadingOptions.builder()
                .putColumns("Kommune", Column.ORGANISATION)
                .build();

        assertThat(Registrations.problems(options, "Kommunekode;Kommune" + REST))
                .extracting(Problem::getFound, Problem::getReason)
                .containsExactly(tuple("Kommune", Reason.DUPLICATE));
    }
}
