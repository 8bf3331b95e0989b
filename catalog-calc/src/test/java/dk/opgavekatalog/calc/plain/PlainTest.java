package dk.opgavekatalog.calc.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void anElementIsMadeWhenItIsReadAndNotBefore() {
        List<Integer> made = new ArrayList<>();
        List<String> list = MadeList.of(List.of(1, 2, 3), number -> {
            made.add(number);
            return "no. " + number;
        });

        assertThat(list).hasSize(3);
        assertThat(made).isEmpty();
        assertThat(list.get(1)).isEqualTo("no. 2");
        assertThat(made).containsExactly(2);
        assertThatThrownBy(() -> list.get(3)).hasMessage("element 3 of 3");
        assertThatThrownBy(() -> list.set(0, "x")).isInstanceOf(UnsupportedOperationException.class);
    }

    /** A mapper would write 1E+3, which many readers take for a number of another kind. */
    @Test
    void aNumberHasNoExponent() {
        Map<String, Object> document = new Fields()
                .number("one", new BigDecimal("1E+3"))
                .numbers("more", List.of(new BigDecimal("2E+1"), new BigDecimal("0.50")))
                .toMap();

        assertThat(document).hasToString("{one=1000, more=[20, 0.50]}");
        assertThatThrownBy(() -> document.put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTableIsMadeRowByRowInTheLanguageThatIsAskedFor() {
        List<String> made = new ArrayList<>();
        ResultTable table = new Columns<String>()
                .plain("Navn", "Name", name -> {
                    made.add(name);
                    return name;
                })
                .yesOrNo("Lang", "Long", name -> name.length() > 1)
                .of(List.of("a", "bb"));

        assertThat(table.getHeadings(Language.ENGLISH)).containsExactly("Name", "Long");
        assertThat(made).isEmpty();
        assertThat(table.getRows(Language.DANISH).get(1)).hasToString("[bb, ja]");
        assertThat(made).containsExactly("bb");
    }

    @Test
    void columnsAboutAThingAreMadeOnceForItInAReading() {
        List<String> made = new ArrayList<>();
        Columns<Boolean> length = new Columns<Boolean>()
                .yesOrNo("Lang", "Long", isLong -> {
                    made.add(isLong.toString());
                    return isLong;
                })
                .plain("Ord", "Word", isLong -> isLong ? "long" : "short");
        ResultTable table = new Columns<String>()
                .plain("Navn", "Name", name -> name)
                .about(name -> name.length() > 1, length)
                .of(List.of("a", "bb", "c"));

        assertThat(table.getHeadings(Language.ENGLISH)).containsExactly("Name", "Long", "Word");
        assertThat(table.getRows(Language.DANISH)).hasToString("[[a, nej, short], [bb, ja, long], [c, nej, short]]");
        assertThat(made).containsExactly("false", "true");
        assertThat(table.getRows(Language.ENGLISH)).hasToString("[[a, no, short], [bb, yes, long], [c, no, short]]");
    }

    @Test
    void aNameCannotBreakALineOfALog() {
        assertThat(LogLine.of("Nord\r\nERROR all is lost\u2028\tby")).isEqualTo("Nord ERROR all is lost by");
    }
}
