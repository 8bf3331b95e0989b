package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.AlikeNamePair;
import dk.opgavekatalog.data.registration.recognition.Recognition;
import dk.opgavekatalog.data.registration.recognition.SpelledName;
import dk.opgavekatalog.data.registration.recognition.UnknownOrganisation;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceAmount;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reading tells which spellings it took together, and which names are nearly alike. */
class NameReviewTest {

    private static final String HEADINGS = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift\n";

    /** Case 17 of the small inputs. */
    private static final String CASE = HEADINGS
            + "Prøvekøbing;2024;Pleje på land;3.5.1;8;100\n"
            + "Prøvekøbing;2024;Pleje pa\u030A land;pool:management;;50\n"
            + "Prøvekøbing;2024;Teknik\u00A0og miljø;3.1.1;8;100\n"
            + "Prøvekøbing;2024;Teknik og miljø;pool:management;;50\n"
            + "Prøvekøbing;2024;TEKNIK OG MILJØ;pool:management;;7\n";

    private static Recognition recognise(String rows) {
        return Registrations.read(Registrations.STANDARD, HEADINGS + rows).getRecognition();
    }

    private static String units(String... units) {
        StringBuilder rows = new StringBuilder();
        for (String unit : units) {
            rows.append("P;2024;").append(unit).append(";3.1.1;1;1\n");
        }
        return rows.toString();
    }

    @Test
    void unitsSpelledInSeveralWaysAreOneWithTheFirstSpelling() {
        for (ReadRegistrations read : List.of(
                Registrations.read(Registrations.STANDARD, CASE),
                Registrations.readTable(Registrations.STANDARD, CASE))) {
            assertThat(read.getStatements()).hasSize(1);
            assertThat(read.getStatements().get(0).getAmounts())
                    .extracting(ResourceAmount::getUnit)
                    .containsOnly("Pleje på land", "Teknik\u00A0og miljø");
            assertThat(CostCalculator.of(Catalogs.edition2006())
                            .calculate(read.getStatements().get(0), StandardModels.EXCLUDING_LAST)
                            .getCost("3.1.1"))
                    .isEqualByComparingTo("157");
            assertThat(read.getRecognition().getSpelledNames())
                    .containsExactly(
                            SpelledName.builder()
                                    .column(Column.UNIT)
                                    .name("Pleje på land")
                                    .addOtherSpellings("Pleje pa\u030A land")
                                    .build(),
                            SpelledName.builder()
                                    .column(Column.UNIT)
                                    .name("Teknik\u00A0og miljø")
                                    .addOtherSpellings("Teknik og miljø", "TEKNIK OG MILJØ")
                                    .build());
        }
    }

    @Test
    void whatWasTakenTogetherIsToldSoThatTheDifferenceIsSeen() {
        Recognition recognition =
                Registrations.read(Registrations.STANDARD, CASE).getRecognition();

        assertThat(recognition.describe(Language.DANISH))
                .contains(
                        "enhed 'Pleje på land': også skrevet 'Pleje pa[U+030A] land'",
                        "enhed 'Teknik[U+00A0]og miljø': også skrevet 'Teknik og miljø', 'TEKNIK OG MILJØ'");
        assertThat(recognition.describe(Language.ENGLISH))
                .contains("unit 'Pleje på land': also written 'Pleje pa[U+030A] land'");
    }

    @Test
    void ofManySpellingsTheFirstArePutIntoWords() {
        SpelledName name = SpelledName.builder()
                .column(Column.UNIT)
                .name("a")
                .addOtherSpellings("1", "2", "3", "4", "5", "6", "7")
                .build();

        assertThat(name.describe(Language.ENGLISH))
                .isEqualTo("unit 'a': also written '1', '2', '3', '4', '5' and 2 more");
        assertThat(name.describe(Language.DANISH)).endsWith("'5' og 2 til");
    }

    @Test
    void spellingsOfAMunicipalityAreTold() {
        assertThat(recognise("0217;2024;a;3.1.1;1;1\nHelsingør;2024;a;3.1.1;1;1\n217;2024;a;3.1.1;1;1\n")
                        .getSpelledNames())
                .containsExactly(SpelledName.builder()
                        .column(Column.ORGANISATION)
                        .name("217")
                        .addOtherSpellings("0217", "Helsingør")
                        .build());
    }

    @Test
    void namesInTitlesAboveTheHeadingsAreNoSpellings() {
        String title = "P;2024;TEKNIK;x;;\n";

        assertThat(Registrations.read(Registrations.STANDARD, title + HEADINGS + units("Teknik"))
                        .getRecognition()
                        .getSpelledNames())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void unitsThatAreNearlyAlikeAreWarnedOf(int threads) {
        Recognition recognition = Registrations.readFiles(
                        ReadingOptions.builder().threads(threads).build(),
                        List.of(
                                HEADINGS + units("Teknik og miljø", "Team 1", "Team 2", "Skole A", "Skole B"),
                                HEADINGS + units("Teknik & Miljø", "Afd. I", "Afd. II")))
                .getRecognition();

        assertThat(recognition.getAlikeNames())
                .containsExactly(AlikeNamePair.builder()
                        .column(Column.UNIT)
                        .organisation("P")
                        .name("Teknik og miljø")
                        .otherName("Teknik & Miljø")
                        .build());
        assertThat(recognition.describe(Language.DANISH))
                .contains("advarsel: enhederne 'Teknik og miljø' og 'Teknik & Miljø' i organisationen P hedder næsten"
                        + " det samme; er de én, så skriv navnet på én måde");
        assertThat(recognition.describe(Language.ENGLISH))
                .contains("warning: the units 'Teknik og miljø' and 'Teknik & Miljø' of organisation P have nearly the"
                        + " same name; if they are one, spell the name in one way");
        assertThat(recognition.isEveryNameCompared()).isTrue();
    }

    @Test
    void unitsOfTwoOrganisationsAreNotComparedWithEachOther() {
        assertThat(recognise("P;2024;Teknik;3.1.1;1;1\nQ;2024;Teknk;3.1.1;1;1\n")
                        .getAlikeNames())
                .isEmpty();
    }

    @Test
    void organisationsThatAreNearlyAlikeAreWarnedOf() {
        Recognition recognition = recognise("Fælles IT;2024;a;3.1.1;1;1\nFaelles-IT;2024;a;3.1.1;1;1\n");

        assertThat(recognition.getAlikeNames())
                .containsExactly(AlikeNamePair.builder()
                        .column(Column.ORGANISATION)
                        .name("Fælles IT")
                        .otherName("Faelles-IT")
                        .build());
        assertThat(recognition.describe(Language.DANISH))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("advarsel: organisationerne 'Fælles IT' og 'Faelles-IT' hedder næsten det samme"));
    }

    @Test
    void municipalitiesAreNotWarnedOfAmongThemselves() {
        assertThat(recognise("Vejle;2024;a;3.1.1;1;1\nVejen;2024;a;3.1.1;1;1\n").getAlikeNames())
                .isEmpty();
    }

    @Test
    void aSlipInTheNameOfAMunicipalityIsToldWithTheNearest() {
        Recognition recognition = recognise("Helsingr;2024;a;3.1.1;1;1\nFælles IT;2024;a;3.1.1;1;1\n");

        assertThat(recognition.getUnknownOrganisations())
                .containsExactly(UnknownOrganisation.builder()
                        .id("Helsingr")
                        .addNearest("217 Helsingør")
                        .build());
        assertThat(recognition.describe(Language.DANISH))
                .contains("advarsel: organisationen 'Helsingr' er ikke fundet blandt kommunerne; nærmest: 217"
                        + " Helsingør");
        assertThat(recognition.describe(Language.ENGLISH))
                .contains("warning: organisation 'Helsingr' is not found among the municipalities; nearest: 217"
                        + " Helsingør");
    }

    @Test
    void aMunicipalityUnderAnotherIdIsTold() {
        assertThat(Registrations.read(Registrations.STANDARD, """
            Kommune;Kommunenavn;År;Enhed;Opgavefelt;Lønudgift
            64502018;Helsingør Kommune;2024;a;3.1.1;1
            """)
                        .getRecognition()
                        .getUnknownOrganisations())
                .containsExactly(UnknownOrganisation.builder()
                        .id("64502018")
                        .name("Helsingør")
                        .addNearest("217 Helsingør")
                        .build());
    }

    @Test
    void withoutTheMunicipalitiesNoOrganisationIsUnknown() {
        assertThat(Registrations.read(
                                ReadingOptions.builder()
                                        .municipalities(Optional.empty())
                                        .build(),
                                HEADINGS + "Helsingr;2024;a;3.1.1;1;1\n")
                        .getRecognition()
                        .getUnknownOrganisations())
                .isEmpty();
    }

    @Test
    void tooManyUnitsOfOneOrganisationAreNotComparedAndThatIsTold() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 20_001; i++) {
            rows.append(units("Enheden " + (char) ('a' + i % 26) + "x" + i));
        }
        Recognition recognition = recognise(rows.toString());

        assertThat(recognition.isEveryNameCompared()).isFalse();
        assertThat(recognition.describe(Language.ENGLISH))
                .contains("not all names were compared, as there are too many");
        assertThat(recognition.describe(Language.DANISH))
                .contains("ikke alle navne blev sammenlignet, for der er for mange");
    }

    /** More than can be compared at once, but few in each organisation. */
    @Test
    void manyUnitsOfManyOrganisationsAreComparedInEach() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            rows.append("P").append(i / 1_000).append(";2024;Enhed ").append(i).append(";3.1.1;1;1\n");
        }
        rows.append("P7;2024;Hjemmepleje;3.1.1;1;1\nP8;2024;Hjemmepleje;3.1.1;1;1\nP8;2024;Hjemmeplje;3.1.1;1;1\n");
        Recognition recognition = recognise(rows.toString());

        assertThat(recognition.isEveryNameCompared()).isTrue();
        assertThat(recognition.getAlikeNames())
                .extracting(pair -> pair.getOrganisation().orElse("") + " " + pair.getOtherName())
                .containsExactly("P8 Hjemmeplje");
    }
}
