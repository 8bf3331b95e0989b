package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OptionRulesTest {

    @Test
    void anOwnHeadingMayStandTwiceWithOneMeaningAndComeBeforeAKnownOne() {
        ReadingOptions options = ReadingOptions.builder()
                .putColumns("Område", Column.UNIT)
                .putColumns("område", Column.UNIT)
                .putColumns("Felt", Column.UNIT)
                .addIgnoredColumns("Enhed", "enhed")
                .build();

        assertThat(options.findProblems()).isEmpty();
        assertThat(Registrations.read(options, "Kommune;År;Enhed;Felt;Konto;FTE\n1;2024;x;Teknik;1.1.1;2\n")
                        .getStatements()
                        .get(0)
                        .getAmounts()
                        .get(0)
                        .getUnit())
                .isEqualTo("Teknik");
    }
}
