package dk.opgavekatalog.data.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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
            assertThat(refusal.remedy().get().allowed().in(Language.ENGLISH)).contains("1234", "1,234");
        });
        assertThat(new AmountFormat(',', Optional.of('.'))
                        .read("1.234", Measures.PAYROLL)
                        .units())
                .isEqualTo(123_400);
        assertThat(format(',').read("1.234.567", Measures.PAYROLL).units()).isEqualTo(123_456_700);
    }

    /** An amount as it is written, and the options that it needs. */
    private record Written(String text, long units, Set<String> options) {}

    private static final List<String> CURRENCIES = List.of("kr.", "kr", "DKK", "kroner", ",-");

    private static AmountFormat decorated(boolean hasCurrencies, boolean hasParentheses, int places) {
        return new AmountFormat(new AmountForm(
                ',',
                false,
                Optional.of('.'),
                List.of("-", ".."),
                hasCurrencies ? CURRENCIES : List.of(),
                hasParentheses,
                places));
    }

    /** Amounts written with spaces, points, minuses on either side, parentheses and currencies in any order. */
    @Provide
    static Arbitrary<Written> written() {
        Arbitrary<String> separators = Arbitraries.of("", " ", ".", "\u00a0", "\u202f", "\u2007");
        Arbitrary<String> currencies = Arbitraries.of("", "kr.", "kr", "DKK", "Kroner", "dkk");
        Arbitrary<String> gaps = Arbitraries.of("", " ", "\u00a0");
        Arbitrary<Integer> forms = Arbitraries.integers().between(0, 6);
        return Combinators.combine(units(), separators, currencies, gaps, forms, Arbitraries.of(true, false))
                .as(AmountFormatProperties::write);
    }

    private static Written write(long units, String separator, String currency, String gap, int form, boolean isWhole) {
        long kept = isWhole ? units / 100 * 100 : units;
        String digits = BigDecimal.valueOf(kept, 2).abs().toPlainString();
        String whole = digits.substring(0, digits.length() - 3).replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
        boolean hasWholeSign = isWhole && form < 3;
        String number = whole + (hasWholeSign ? ",-" : "," + digits.substring(digits.length() - 2));
        boolean isNegative = kept < 0;
        Set<String> options = new HashSet<>();
        if (!currency.isEmpty() || hasWholeSign) {
            options.add("currencies");
        }
        if (isNegative && form >= 5) {
            options.add("parenthesesNegative");
        }
        String front = currency.isEmpty() ? "" : currency + gap;
        String behind = currency.isEmpty() ? "" : gap + currency;
        String minus = isNegative ? "-" : "";
        String text = switch (form) {
            case 0 -> minus + front + number;
            case 1 -> front + minus + number;
            case 2 -> minus + number + behind;
            case 3, 4 -> number + minus + behind;
            case 5 -> isNegative ? "(" + number + behind + ")" : number + behind;
            default -> isNegative ? front + "(" + number + ")" : front + number;
        };
        return new Written(text, kept, options);
    }

    @Property
    void anAmountInAnyAllowedDecorationIsThatAmount(@ForAll("written") Written written) {
        assertThat(decorated(true, true, 0)
                        .read(written.text(), Measures.PAYROLL)
                        .units())
                .as(written.text())
                .isEqualTo(written.units());
    }

    @Property
    void aDecorationWithoutItsOptionIsRefusedAndTheOptionNamed(@ForAll("written") Written written) {
        AmountFormat.Amount amount = decorated(false, false, 0).read(written.text(), Measures.PAYROLL);

        assertThat(amount.isRefused())
                .as(written.text())
                .isEqualTo(!written.options().isEmpty());
        CellRefusal refusal = amount.refusal();
        if (refusal != null) {
            Remedy remedy = refusal.remedy().get();
            assertThat(remedy.options())
                    .extracting(OptionHint::getOption)
                    .as(written.text())
                    .hasSameElementsAs(written.options());
            for (Language language : Language.values()) {
                assertThat(remedy.allowed().in(language)).contains(written.options());
            }
        }
    }

    @Property
    void aDecorationIsNoAmountOfAnythingButMoney(@ForAll("written") Written written) {
        Measure area =
                Measure.builder().from(Measures.PAYROLL).id("AREA").unit("m2").build();
        boolean hasCurrency = written.options().contains("currencies");

        assertThat(decorated(true, true, 3).read(written.text(), area).units())
                .as(written.text())
                .isEqualTo(hasCurrency ? AmountFormat.NONE : written.units());
    }

    @Property
    void moneyInThousandsAndMillionsIsExact(@ForAll("units") long units, @ForAll boolean isMillions) {
        int places = isMillions ? 6 : 3;
        String text = BigDecimal.valueOf(units, 2 + places).toPlainString().replace('.', ',');
        AmountFormat format = decorated(false, false, places);
        byte[] bytes = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), text.length() + Long.BYTES);

        long plain = format.readPlain(bytes, 0, text.length(), format.decimalsOf(Measures.PAYROLL));
        assertThat(plain == AmountFormat.NONE || plain == units).as(text).isTrue();
        assertThat(format.read(text, Measures.PAYROLL).units()).as(text).isEqualTo(units);
        assertThat(format.read(text + "1", Measures.PAYROLL).isRefused()).isTrue();
    }

    /** Nothing that is written with parts of amounts makes an amount of a cell that has none of its digits. */
    @Property
    void decorationsNeverChangeTheDigits(@ForAll("nearlyDecorated") String text) {
        AmountFormat.Amount amount = decorated(true, true, 0).read(text, Measures.PAYROLL);
        String digits = text.replaceAll("[^0-9]", "");
        if (amount.units() != AmountFormat.NONE) {
            long size = Math.abs(amount.units());
            assertThat(digits).as(text).isNotEmpty();
            boolean isWhole = !text.contains(",") || text.contains(",-");
            assertThat(isWhole ? size / 100 : size).as(text).isIn(Long.parseLong(digits), 10 * Long.parseLong(digits));
        } else {
            assertThat(amount.isNothing() || amount.isRefused()).isTrue();
            assertThat(amount.refusal() == null).isEqualTo(amount.isNothing());
        }
    }

    @Provide
    static Arbitrary<String> nearlyDecorated() {
        return Arbitraries.of(
                        "-", "+", "1", "23", "456", ",", ".", " ", "(", ")", "kr.", "kr", "DKK", ",-", "EUR", "%", "e",
                        "\u2013", "\u00ad", "\u200b", "mio.", "n/a")
                .list()
                .ofMaxSize(7)
                .map(parts -> String.join("", parts));
    }
}
