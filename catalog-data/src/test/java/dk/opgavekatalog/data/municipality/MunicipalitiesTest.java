package dk.opgavekatalog.data.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.statement.Organisation;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {

    private static final Municipalities MUNICIPALITIES = Municipalities.since2007();

    static List<Municipality> all() {
        return MUNICIPALITIES.getAll();
    }

    @Test
    void thereAre98MunicipalitiesAndChristiansoe() {
        assertThat(all()).hasSize(99);
        assertThat(all()).extracting(Municipality::getNumber).doesNotHaveDuplicates();
        assertThat(all()).extracting(Municipality::getName).doesNotHaveDuplicates();
        assertThat(all()).isSortedAccordingTo(Comparator.comparing(Municipality::getNumber));
        assertThat(all()).allSatisfy(municipality -> {
            assertThat(municipality.getNumber()).matches("[1-8][0-9]{2}");
            assertThat(municipality.getName()).matches("\\p{Lu}\\p{Ll}+(-\\p{Lu}\\p{Ll}+)?");
            assertThat(Normalizer.isNormalized(municipality.getName(), Normalizer.Form.NFC))
                    .isTrue();
        });
    }

    /** The counts of municipalities are those that the regions themselves publish. */
    @ParameterizedTest
    @CsvSource({"HOVEDSTADEN, 29", "SJAELLAND, 17", "SYDDANMARK, 22", "MIDTJYLLAND, 19", "NORDJYLLAND, 11"})
    void everyRegionHasItsMunicipalities(Region region, int count) {
        assertThat(all())
                .filteredOn(municipality -> municipality.getRegion().equals(Optional.of(region)))
                .hasSize(count);
    }

    @Test
    void christiansoeAloneIsInNoRegion() {
        assertThat(all())
                .filteredOn(municipality -> municipality.getRegion().isEmpty())
                .extracting(Municipality::toString)
                .containsExactly("411 Christiansø");
        assertThat(Arrays.stream(Region.values()).map(Region::getName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.startsWith("Region "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "217",
                "0217",
                "Helsingør",
                "Helsingør Kommune",
                "217 Helsingør",
                "0217 - Helsingør Kommune",
                "217: Helsingør",
                "217-Helsingør",
                "Kommune 217",
                "Kommunen 217",
                "Kommune nr. 217",
                "Kommune: 217",
                "Kommunekode 0217",
                "Kommunen Helsingør",
                "00217",
                "217.0",
                "217,0",
                "Helsingør (217)",
                "Helsingør(0217)",
                "Helsingør 217",
                "Helsingør, 217",
                "Helsingør - 217",
                "Helsingør kommune (217)",
                "(217) Helsingør",
                "217, Helsingør",
                "Kommune 217 Helsingør"
            })
    void numberAndNameAreOneOrganisation(String text) {
        assertThat(MUNICIPALITIES.getMunicipality(text).toOrganisation())
                .isEqualTo(Organisation.of("217", "Helsingør"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyMunicipalityIsFoundByWhatFilesCallIt(Municipality municipality) {
        String name = municipality.getName();
        String number = municipality.getNumber();
        assertThat(List.of(
                        number,
                        "0" + number,
                        name,
                        name + " Kommune",
                        name + (name.endsWith("s") ? "’" : "s") + " Kommune",
                        "Kommune " + name,
                        "  " + name.toUpperCase(Locale.ROOT) + "\u00A0 KOMMUNE\t",
                        Normalizer.normalize(name, Normalizer.Form.NFD),
                        name.replace("Aa", "Å").replace("aa", "å"),
                        name.replace("å", "aa").replace("ø", "oe").replace("æ", "ae"),
                        name.replace('-', ' '),
                        name.replace("-", " – "),
                        number + " " + name,
                        municipality.toString()))
                .allSatisfy(
                        text -> assertThat(MUNICIPALITIES.getMunicipality(text)).isSameAs(municipality));
        assertThat(municipality.getOtherNames())
                .allSatisfy(other -> assertThat(MUNICIPALITIES.getMunicipality(other + " Kommune"))
                        .isSameAs(municipality));
    }

    @ParameterizedTest
    @CsvSource({
        "Københavns Kommune, 101",
        "Copenhagen, 101",
        "Helsingør Municipality, 217",
        "Municipality of Aarhus, 751",
        "Høje Taastrup Kommune, 169",
        "Høje Tåstrup, 169",
        "Lyngby Tårbæk Kommune, 173",
        "Frederiksværk-Hundested, 260",
        "Bornholms Regionskommune, 400",
        "Fåborg-Midtfyn, 430",
        "Nordfyn, 480",
        "Åbenrå, 580",
        "Horsens' Kommune, 615",
        "Århus Kommune, 751",
        "Brønderslev-Dronninglund Kommune, 810",
        "Vesthimmerland, 820",
        "Ålborg, 851"
    })
    void namesInUseAreFound(String text, int number) {
        assertThat(MUNICIPALITIES
                        .findMunicipality(text)
                        .map(Municipality::getNumber)
                        .orElse("0"))
                .isEqualTo(String.valueOf(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Kommune",
                "Teknik",
                "Region Sjælland",
                "218",
                "000217",
                "2170",
                "-217",
                "217.5",
                "217.00",
                "K217",
                "Nr. 217 Skole",
                "Skole 217",
                "Kommune 218",
                "Hillerød 217",
                "Hillerød (217)",
                "Kommunen",
                "(217)",
                "217 Hillerød",
                "217 Kommune",
                "Helsingør Hillerød",
                "Hele landet"
            })
    void whatIsNoMunicipalityIsNotFound(String text) {
        assertThat(MUNICIPALITIES.findMunicipality(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "217 København, true",
        "0217 - Hillerød Kommune, true",
        "218 Helsingør, true",
        "Hillerød 217, true",
        "Hillerød (0217), true",
        "Skole 217, false",
        "Kommune 217, false",
        "217 Helsingør, false",
        "217 Vandforsyning, false",
        "218 Vandforsyning, false",
        "217, false",
        "Helsingør, false",
        "84 Region Hovedstaden, false"
    })
    void aNameContradictsItsNumberWhenItIsOfAnotherMunicipality(String text, boolean isContradiction) {
        assertThat(MUNICIPALITIES.isContradiction(text)).isEqualTo(isContradiction);
    }

    @Test
    void theMessageNamesTheNearest() {
        assertThatThrownBy(() -> MUNICIPALITIES.getMunicipality("Helsingor"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no municipality 'Helsingor'; nearest: 217 Helsingør");
        assertThatThrownBy(() -> MUNICIPALITIES.getMunicipality("Ballerup Komune"))
                .hasMessage("there is no municipality 'Ballerup Komune'; nearest: 151 Ballerup");
        assertThatThrownBy(() -> MUNICIPALITIES.getMunicipality("217 Hillerød"))
                .hasMessage("there is no municipality '217 Hillerød'; nearest: 217 Helsingør, 219 Hillerød");
        assertThatThrownBy(() -> MUNICIPALITIES.getMunicipality("Fane"))
                .hasMessage("there is no municipality 'Fane'; nearest: 320 Faxe, 563 Fanø");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Teknik", "Skole", "Kultur og fritid", "Region Sjælland", "Hele landet", "218", "1084"})
    void whatLooksLikeNoSlipHasNothingNear(String text) {
        assertThat(MUNICIPALITIES.getNearest(text)).isEmpty();
        assertThatThrownBy(() -> MUNICIPALITIES.getMunicipality(text)).hasMessageEndingWith("nearest: none");
    }

    @Test
    void everyCallReturnsTheSame() {
        assertThat(Municipalities.since2007()).isSameAs(MUNICIPALITIES);
    }

    @Test
    void oneSpellingOfTwoIsRefused() {
        assertThatThrownBy(() -> new Municipalities(List.of(
                        new Municipality("101", "Aaby", List.of(), Optional.empty()),
                        new Municipality("102", "Åby", List.of(), Optional.empty()))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'aaby' is both 101 Aaby and 102 Åby");
    }
}
