package dk.opgavekatalog.calc.benchmark;

import static dk.opgavekatalog.calc.indicator.Sample.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.KeyFigures;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.calc.indicator.Sample;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SideBySideTest {

    private static final KeyFigures FIGURES = KeyFigures.of(Sample.CATALOG);
    private static final KeyFigure PRODUCTIVITY = FIGURES.of(Sample.PAYSLIPS, ResourceBasis.DIRECT);
    private static final KeyFigure ERRORS = FIGURES.of(Sample.ERRORS, ResourceBasis.DIRECT);

    /** Productive and good, productive and poor, costly and good, costly and poor; and one without errors counted. */
    private static final SideBySide BOTH = Benchmarking.of(new Sample()
                    .payroll("1", "1", "1", "1", "1")
                    .observe("1", Sample.PAYSLIPS, "4000")
                    .observe("1", Sample.ERRORS, "1", "1000")
                    .payroll("2", "1", "1", "1", "1")
                    .observe("2", Sample.PAYSLIPS, "3900")
                    .observe("2", Sample.ERRORS, "9", "1000")
                    .payroll("3", "1", "1", "1", "1")
                    .observe("3", Sample.PAYSLIPS, "1000")
                    .observe("3", Sample.ERRORS, "2", "1000")
                    .payroll("4", "1", "1", "1", "1")
                    .observe("4", Sample.PAYSLIPS, "900")
                    .observe("4", Sample.ERRORS, "8", "1000")
                    .payroll("5", "1", "1", "1", "1")
                    .observe("5", Sample.PAYSLIPS, "2000")
                    .build())
            .compare(List.of(PRODUCTIVITY, ERRORS), YEAR);

    @ParameterizedTest
    @CsvSource({"1, PRODUCTIVE_AND_GOOD", "2, PRODUCTIVE_AND_POOR", "3, COSTLY_AND_GOOD", "4, COSTLY_AND_POOR"})
    void cheapAndBadIsVisible(String organisation, Quadrant quadrant) {
        assertThat(BOTH.findQuadrant(organisation, PRODUCTIVITY, ERRORS)).contains(quadrant);
    }

    @Test
    void withoutAValueOfBothThereIsNoQuadrant() {
        assertThat(BOTH.findPlacement("5", PRODUCTIVITY)).isPresent();
        assertThat(BOTH.findPlacement("5", ERRORS)).isEmpty();
        assertThat(BOTH.findQuadrant("5", PRODUCTIVITY, ERRORS)).isEmpty();
    }

    @Test
    void everyoneIsShownWhoHasAnyValue() {
        assertThat(BOTH.getOrganisations()).extracting(Organisation::getId).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void theTextHasTheFiguresSideBySide() {
        assertThat(BOTH.toText(Language.DANISH)).isEqualTo("""
                        (1) Antal lønsedler pr. årsværk, uden fordelt overhead – 2024 (pr. årsværk)
                        (2) Antal fejl pr. 1.000 lønsedler – 2024 (pr. 1.000 lønsedler)
                                     (1)  placering  kvartil    (2)  placering  kvartil
                        Kommune 1  4.000          1        1  1,000          1        1
                        Kommune 2  3.900          2        1  9,000          4        4
                        Kommune 3  1.000          4        3  2,000          2        2
                        Kommune 4    900          5        4  8,000          3        3
                        Kommune 5  2.000          3        2      –          –        –
                        """);
    }

    @ParameterizedTest
    @EnumSource
    void everyQuadrantIsSaidInBothLanguages(Quadrant quadrant) {
        assertThat(quadrant.describe(Language.DANISH)).isNotBlank().isNotEqualTo(quadrant.describe(Language.ENGLISH));
    }

    @Test
    void whatIsNotComparedIsRefused() {
        Benchmarking benchmarking =
                Benchmarking.of(new Sample().observe("1", Sample.PAYSLIPS, "1").build());
        assertThatThrownBy(() -> benchmarking.compare(List.of(), YEAR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no figure; allowed is at least one");
        KeyFigure judged = ERRORS.withDirection(IndicatorDirection.JUDGEMENT);
        assertThatThrownBy(() -> BOTH.findPlacement("1", judged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure 1.1.1-q1; allowed is one of [1.1.1-p1:DIRECT, 1.1.1-q1]");
        SideBySide withJudged = benchmarking.compare(List.of(PRODUCTIVITY, judged), YEAR);
        assertThatThrownBy(() -> withJudged.findQuadrant("1", PRODUCTIVITY, judged))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is a matter of judgement");
    }
}
