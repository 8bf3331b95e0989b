package dk.opgavekatalog.calc.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "FTE, Årsværk, FTE, Årsværk, FTE",
        "hour, Timer, Hours, Timer, Hours",
        "hour, Fravær, Absence, Fravær (timer), Absence (hours)",
        "FTE, Årsværk pr. indbygger, FTE per inhabitant, Årsværk pr. indbygger, FTE per inhabitant",
        "FTE, Ansatte, FTEs, Ansatte (årsværk), FTEs (FTE)",
        "DKK, Lønudgift, Payroll, Lønudgift (DKK), Payroll (DKK)",
        "m2, Areal, Floor area, Areal (m2), Floor area (m2)"
    })
    void aMeasureHasItsUnitUnlessItsNameSaysIt(
            String unit, String danish, String english, String inDanish, String inEnglish) {
        Measure measure = Measure.builder()
                .from(Measures.FTE)
                .name(LocalizedText.of(danish, english))
                .unit(unit)
                .build();

        assertThat(Phrases.in(Language.DANISH).measure(measure)).isEqualTo(inDanish);
        assertThat(Phrases.in(Language.ENGLISH).measure(measure)).isEqualTo(inEnglish);
    }
}
