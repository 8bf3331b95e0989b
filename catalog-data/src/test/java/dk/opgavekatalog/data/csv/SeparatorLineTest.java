package dk.opgavekatalog.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that states the separator, as different programs write it. */
class SeparatorLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "sep=; ! ;",
                "SEP=; ! ;",
                "Sep=, ! ,",
                "\"sep=;\" ! ;",
                "\"sep=,\" ! ,",
                "sep=;;;;; ! ;",
                "\"sep=;\";;;; ! ;",
                "sep=| ! |",
                "sep=;  ! ;"
            })
    void theSeparatorIsStated(String line, char separator) {
        assertThat(SeparatorLine.find(line).flatMap(SeparatorLine::findSeparator))
                .contains(separator);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=\t", "sep=\\t", "\"sep=\\t\"", "\"sep=\t\"", "SEP=\\t\t\t"})
    void aTabCanBeWrittenInTwoWays(String line) {
        assertThat(SeparatorLine.find(line).flatMap(SeparatorLine::findSeparator))
                .contains('\t');
    }

    /** The program that saved the file last put another separator between the cells than the line says. */
    @ParameterizedTest
    @ValueSource(strings = {"sep=,;;;", "sep=;,,,", "sep=", "sep=\\t;;"})
    void aLineThatOtherSeparatorsFollowStatesNothing(String line) {
        assertThat(SeparatorLine.find(line)).isPresent();
        assertThat(SeparatorLine.find(line).orElseThrow().findSeparator()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"separator=;", "sep=x", "sep=;x", "\"sep=;", "sep", "", "Kommune;sep=;", "sep =;"})
    void anotherLineIsNone(String line) {
        assertThat(SeparatorLine.find(line)).isEmpty();
    }

    @Test
    void aRowWithinAFileIsSuchALineForItsSeparatorAlone() {
        assertThat(SeparatorLine.isIn(List.of("sep=", "", ""), ';')).isTrue();
        assertThat(SeparatorLine.isIn(List.of("sep=;"), ';')).isTrue();
        assertThat(SeparatorLine.isIn(List.of("sep=,", ""), ';')).isFalse();
        assertThat(SeparatorLine.isIn(List.of("sep=", "", "8"), ';')).isFalse();
    }
}
