package dk.opgavekatalog.data.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AmountFormatProperties {

    @Provide
    static Arbitrary<Long> units() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-200_000, 200_000),
                Arbitraries.longs().between(-Long.MAX_VALUE, Long.MAX_VALUE),
                Arbitraries.of(Long.MAX_VALUE, -Long.MAX_VALUE, 999_999_999_999_999_999L, 0L));
    }

    @Provide
    static Arbitrary<String> nearlyAmounts() {
        return Arbitraries.of("-", "+", "1", "23", "456", "000", ",", ".", " ", "'", "\u00a0", "e", "9")
                .list()
                .ofMaxSize(9)
                .map(parts -> String.join("", parts));
    }

    private static AmountFormat format(char decimalSign) {
        return new AmountFormat(decimalSign, Optional.empty());
    }

    private static long plain(AmountFormat format, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        // What stands behind the cell must not matter.
        byte[] padded = Arrays.copyOf(bytes, bytes.length + Long.BYTES);
        Arrays.fill(padded, bytes.length, padded.length, (byte) ('0' + bytes.length % 10));
        return format.readPlain(padded, 0, bytes.length, 2);
    }

    @Property
    void anAmountIsReadAsItIsWritten(
            @ForAll("units") long units, @ForAll boolean isDanish, @ForAll boolean isSignBehind) {
        char sign = isDanish ? ',' : '.';
        char other = isDanish ? '.' : ',';
        String digits = BigDecimal.valueOf(units, 2).abs().toPlainString();
        String whole = digits.substring(0, digits.length() - 3);
        String fraction = sign + digits.substring(digits.length() - 2);
        for (String separator : new String[] {"", " ", "\u00a0", String.valueOf(other)}) {
            String written = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator) + fraction;
            String minus = units < 0 ? "-" : "";
            String text = isSignBehind ? written + minus : minus + written;
            assertThat(format(sign).read(text, Measures.PAYROLL).units())
                    .as(text)
                    .isEqualTo(units);
        }
    }

    @Property
    void thePlainWayReadsAllThatIsPlain(@ForAll("units") long units, @ForAll boolean isDanish) {
        String text = BigDecimal.valueOf(units, 2).toPlainString();
        if (text.replaceAll("[-.]", "").length() < Measure.SURE_DIGITS) {
            assertThat(plain(format(isDanish ? ',' : '.'), isDanish ? text.replace('.', ',') : text))
                    .isEqualTo(units);
        }
    }

    @Property
    void thePlainWayGivesTheSameAmountOrNone(@ForAll("nearlyAmounts") String text, @ForAll boolean isDanish) {
        AmountFormat format = format(isDanish ? ',' : '.');
        long plain = plain(format, text);
        AmountFormat.Amount any = format.read(text, Measures.PAYROLL);
        assertThat(any.refusal() == null).isEqualTo(any.units() != AmountFormat.NONE);
        assertThat(plain == AmountFormat.NONE || plain == any.units()).as(text).isTrue();
    }

    @Test
    void whatCanBeReadInTwoWaysIsRefused() {
        assertThat(format(',').read("1.234", Measures.PAYROLL).refusal()).satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
            assertThat(refusal.remedy().get().allowed().in(Language.ENGLISH)).contains("1234 or 1,234");
        });
        assertThat(new AmountFormat(',', Optional.of('.'))
                        .read("1.234", Measures.PAYROLL)
                        .units())
                .isEqualTo(123_400);
        assertThat(format(',').read("1.234.567", Measures.PAYROLL).units()).isEqualTo(123_456_700);
    }
}
