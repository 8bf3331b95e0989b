package dk.opgavekatalog.data.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How single cells are read, with each option and without it. */
class AmountFormatTest {

    /** Made for every test: a format remembers what its file has shown. */
    private final AmountFormat standard = new AmountFormat(',', Optional.empty());

    private static final AmountFormat ALL = new AmountFormat(new AmountForm(
            ',',
            false,
            Optional.empty(),
            List.of("-", "..", "n/a", ":"),
            List.of("kr", "kr.", "DKK", ",-", "kroner"),
            true,
            0));

    private static AmountFormat inUnit(int places) {
        return new AmountFormat(new AmountForm(',', false, Optional.empty(), List.of(), List.of(), false, places));
    }

    private static CellRefusal refusal(AmountFormat format, String cell, Measure measure) {
        AmountFormat.Amount amount = format.read(cell, measure);
        assertThat(amount.isRefused()).as(cell).isTrue();
        assertThat(amount.units()).isEqualTo(AmountFormat.NONE);
        return Objects.requireNonNull(amount.refusal());
    }

    /** The words without the form of a number, in both languages. */
    private static String words(CellRefusal refusal, Language language) {
        return refusal.remedy().get().allowed().in(language).replaceFirst("^(a number such as|et tal som)[^;]*; ", "");
    }

    private static String name(String cell) {
        // A text of the table cannot show these.
        return cell.replace("<NBSP>", "\u00A0")
                .replace("<NNBSP>", "\u202F")
                .replace("<FIGURE>", "\u2007")
                .replace("<THIN>", "\u2009")
                .replace("<PUNCTUATION>", "\u2008")
                .replace("<MATH>", "\u205F");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4<NNBSP>400<NBSP>000,00 | 4400000.00",
                "29<FIGURE>000 | 29000.00",
                "1<THIN>000<PUNCTUATION>000<MATH>000 | 1000000000.00",
                "-1 000,5 | -1000.50",
                "1.234,50- | -1234.50",
                "\u2212100 | -100.00"
            })
    void allKindsOfSpaceAreOneSignBetweenThousands(String cell, String amount) {
        assertThat(standard.read(name(cell), Measures.PAYROLL).units()).isEqualTo(units(amount));
    }

    private static long units(String amount) {
        return Measures.PAYROLL.toSmallestUnits(new BigDecimal(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kr. 1.234,50 | 1234.50",
                "kr 1.234,50 | 1234.50",
                "kr1234,5 | 1234.50",
                "1.234,50 KR. | 1234.50",
                "1.234,50kr. | 1234.50",
                "dkk -1.234,50 | -1234.50",
                "-kr. 1.234,50 | -1234.50",
                "kr. -1.234,50 | -1234.50",
                "1.234,50- kr. | -1234.50",
                "1.234,50 - | -1234.50",
                "1234- | -1234.00",
                "kr. 1234- | -1234.00",
                "1234,- | 1234.00",
                "1.234,- | 1234.00",
                "kr. 1.234,- | 1234.00",
                "1.234,- kr. | 1234.00",
                "-1.234,- | -1234.00",
                "(1.234,50) | -1234.50",
                "(kr. 1.234,50) | -1234.50",
                "kr. (1.234,50) | -1234.50",
                "(1.234,50) kr. | -1234.50",
                "( 1.234,50 ) | -1234.50",
                "100 kroner | 100.00",
                "DKK 100,- | 100.00",
                "kr.\u00A0100 | 100.00"
            })
    void whatTheOptionsAllowIsRead(String cell, String amount) {
        assertThat(ALL.read(cell, Measures.PAYROLL).units()).as(cell).isEqualTo(units(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(-100)",
                "5 - kr.",
                "5- kr.",
                "5 -",
                "1.234 - kr.",
                "12,50 - kr.",
                "kr. 5 -",
                "100 kr.-",
                "100,- -",
                "-(100)",
                "(100)-",
                "((100))",
                "()",
                "(kr.)",
                "kr.",
                "kr.,50",
                "kr. ,50",
                "1,50,-",
                "1,50 ,-",
                "--100",
                "100--",
                "-100-",
                "kr. 100 EUR",
                "100 \u20ac",
                "kroner100kr5",
                "1 kr. 50",
                "1.23,-",
                "100,--",
                "kr. kr.",
                "12kr34",
                "..1",
                "1..",
                "-.",
                "n/a 5",
                ",-",
                "(..)",
                "100 t.kr.",
                "4,4 mio. kr."
            })
    void whatIsOnlyLikeItIsRefused(String cell) {
        refusal(ALL, cell, Measures.PAYROLL);
    }

    @ParameterizedTest
    @CsvSource({"- kr.", "kr. -", "DKK ..", "' -   kr. '"})
    void aMarkForNothingMayStandBesideACurrency(String cell) {
        assertThat(ALL.read(cell, Measures.PAYROLL).isNothing()).isTrue();
        refusal(ALL, cell, Measures.FTE);
    }

    @ParameterizedTest
    @CsvSource({"-", "' - '", "..", ":", "n/a", "N/A"})
    void aMarkForNothingStatesNothing(String cell) {
        AmountFormat.Amount amount = ALL.read(cell, Measures.FTE);
        assertThat(amount.isNothing()).isTrue();
        assertThat(amount.isRefused()).isFalse();
        assertThat(amount.units()).isEqualTo(AmountFormat.NONE);
        assertThat(ALL.readNumber(cell)).isEqualTo(new AmountFormat.AnyNumber(null, null));
    }

    @Test
    void anAmountThatIsNotMoneyHasNoCurrencyAndNoOtherUnit() {
        CellRefusal refusal = refusal(ALL, "8 kr.", Measures.FTE);
        assertThat(words(refusal, Language.ENGLISH)).isEqualTo("kr. is a currency, but FTE is not money");
        assertThat(words(refusal, Language.DANISH)).isEqualTo("kr. er en valuta, men Årsværk er ikke penge");
        assertThat(refusal.remedy().get().options()).isEmpty();
        assertThat(inUnit(3).read("8,5", Measures.FTE).units()).isEqualTo(85_000);
        assertThat(ALL.read("(8,5)", Measures.FTE).units()).isEqualTo(-85_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 4,4 | 4400.00",
                "3 | 4,40000 | 4400.00",
                "3 | 4,399990000 | 4399.99",
                "3 | -0,00001 | -0.01",
                "3 | 1.234,567 | 1234567.00",
                "6 | 4,4 | 4400000.00",
                "6 | 0,00000001 | 0.01",
                "6 | 4 | 4000000.00"
            })
    void anAmountInThousandsOrMillionsIsExact(int places, String cell, String amount) {
        assertThat(inUnit(places).read(cell, Measures.PAYROLL).units()).isEqualTo(units(amount));
    }

    @Test
    void anAmountInThousandsIsNeverRounded() {
        CellRefusal decimals = refusal(inUnit(3), "4,3999999", Measures.PAYROLL);
        assertThat(decimals.reason()).isEqualTo(Reason.TOO_MANY_DECIMALS);
        assertThat(decimals.remedy().get().allowed().in(Language.ENGLISH))
                .isEqualTo("at most 5 decimals in Payroll in thousands of kroner (the option moneyUnit)");
        assertThat(decimals.remedy().get().allowed().in(Language.DANISH))
                .isEqualTo("højst 5 decimaler i Lønudgift i tusinder kroner (indstillingen moneyUnit)");
        CellRefusal size = refusal(inUnit(6), "92233720368,54775808", Measures.PAYROLL);
        assertThat(size.reason()).isEqualTo(Reason.OVERFLOW);
        assertThat(size.remedy().get().allowed().in(Language.ENGLISH)).startsWith("at most 92,233,720,368.54775807 ");
        assertThat(inUnit(6).read("92233720368,54775807", Measures.PAYROLL).units())
                .isEqualTo(Long.MAX_VALUE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0.5 | decimalSign .",
                "-1,234.50 | decimalSign .",
                "110.7 kr. | currencies kr., decimalSign .",
                "DKK 1.234,50 | currencies DKK",
                "1.234,- | currencies ,-",
                "kr. 1.234,- | currencies kr., currencies ,-",
                "(1.234,50) | parenthesesNegative true",
                "(kr. 10.5) | currencies kr., parenthesesNegative true, decimalSign .",
                "- | marksForNothing -",
                "-   kr. | currencies kr., marksForNothing -",
                "kr. - | currencies kr., marksForNothing -",
                "\u2013 | marksForNothing \u2013",
                "\u2014 | marksForNothing \u2014",
                "-- | marksForNothing --",
                ".. | marksForNothing ..",
                "... | marksForNothing ...",
                ": | marksForNothing :",
                ". | marksForNothing .",
                "x | marksForNothing x",
                "i.a. | marksForNothing i.a.",
                "N/A | marksForNothing N/A",
                "1.234 | thousandsSeparator ., decimalSign .",
                "1.234 kr. | currencies kr., thousandsSeparator ., decimalSign .",
                "1'234,50 | thousandsSeparator '",
                "1\u2019234,50 | thousandsSeparator \u2019",
                "1'234.50 | thousandsSeparator ', decimalSign .",
                "4,4 mio. kr. | moneyUnit",
                "4.400 t.kr. | moneyUnit, thousandsSeparator ., decimalSign ."
            })
    void theOptionIsNamedThatHelps(String cell, String options) {
        CellRefusal refusal = refusal(standard, cell, Measures.PAYROLL);
        List<OptionHint> hints = refusal.remedy().get().options();
        assertThat(hints.stream().map(Object::toString).toList()).containsExactly(options.split(", (?=[a-z])"));
        for (Language language : Language.values()) {
            assertThat(words(refusal, language))
                    .contains(hints.stream().map(OptionHint::getOption).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 - kr. | a minus before the number | et minus foran tallet",
                "kr. | a unit without a number | en enhed uden tal",
                "DKK | a unit without a number | en enhed uden tal",
                "t.kr. | a unit without a number | en enhed uden tal",
                "\u2013100,00 | U+2013 EN DASH is not a minus | U+2013 EN DASH er ikke et minus",
                "\u2014100 | U+2014 EM DASH | U+2014 EM DASH",
                "100\u00AD | U+00AD SOFT HYPHEN is not a minus | U+00AD SOFT HYPHEN er ikke et minus",
                "1\u00AD00 | U+00AD SOFT HYPHEN | U+00AD SOFT HYPHEN",
                "1\u200B00 | U+200B ZERO WIDTH SPACE cannot be seen | U+200B ZERO WIDTH SPACE kan ikke ses",
                "1\u206000 | U+2060 WORD JOINER | U+2060 WORD JOINER",
                "\u0661\u0662 | U+0661 ARABIC-INDIC DIGIT ONE is not one of the digits | er ikke et af cifrene",
                "\uFF18 | U+FF18 FULLWIDTH DIGIT EIGHT | U+FF18 FULLWIDTH DIGIT EIGHT",
                "1\uFF0C5 | U+FF0C FULLWIDTH COMMA | U+FF0C FULLWIDTH COMMA",
                "2\u02BC000 | U+02BC MODIFIER LETTER APOSTROPHE | U+02BC MODIFIER LETTER APOSTROPHE",
                "4.400.00,00 | the same sign stands every three digits | samme tegn for hver tre cifre",
                "1.000 000 | the same sign stands every three digits | samme tegn for hver tre cifre",
                "12\u200734 | (U+2007 FIGURE SPACE) | (U+2007 FIGURE SPACE)",
                "80 % | this is per cent, not Payroll | dette er procent, ikke Lønudgift",
                "80,5% | this is per cent | dette er procent",
                "4,4E+06 | digits were lost when the file was saved | cifre gik tabt, da filen blev gemt",
                "1e6 | digits were lost | cifre gik tabt",
                "100 EUR | EUR is another currency, and nothing is converted | intet omregnes",
                "\u20ac 100 | \u20ac is another currency | \u20ac er en anden valuta",
                "SEK 100,50 | SEK is another currency | SEK er en anden valuta",
                "37:30 | hours with decimals | timer med decimaler",
                "3. jan | this is a date | dette er en dato",
                "#I/T | an error of a spreadsheet | en fejl fra et regneark"
            })
    void aFaultIsNamedInBothLanguages(String cell, String english, String danish) {
        CellRefusal refusal = refusal(standard, cell, Measures.PAYROLL);
        assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(words(refusal, Language.ENGLISH)).contains(english);
        assertThat(words(refusal, Language.DANISH)).contains(danish);
    }

    /** Without a value: whether it does, nobody but the user knows. */
    @Test
    void aDecimalSignThatMayStandBetweenThousandsIsExplained() {
        CellRefusal refusal = refusal(standard, "1,234", Measures.PAYROLL);
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_MANY_DECIMALS);
        assertThat(words(refusal, Language.ENGLISH))
                .isEqualTo("at most 2 decimals in Payroll; if the sign stands between thousands, the option"
                        + " thousandsSeparator (',') says so");
        assertThat(refusal.remedy().get().options()).containsExactly(OptionHint.of("thousandsSeparator"));
        assertThat(refusal(standard, "1,2345", Measures.PAYROLL).remedy().get().allowed())
                .hasToString("at most 2 decimals in Payroll");
    }

    @Test
    void anotherDashThanTheOneNamedIsToldByItsCodePoint() {
        CellRefusal refusal = refusal(ALL, "\u2013", Measures.FTE);
        assertThat(words(refusal, Language.ENGLISH))
                .startsWith("U+2013 EN DASH is not the same as U+002D HYPHEN-MINUS in the option marksForNothing; ");
        assertThat(words(refusal, Language.DANISH))
                .startsWith("U+2013 EN DASH er ikke det samme som U+002D HYPHEN-MINUS i indstillingen"
                        + " marksForNothing; ");
    }

    @Test
    void allCellsWithTheSameFaultHaveOneCause() {
        assertThat(List.of("1.234,50 kr.", "-5 kr.", "100 KR.", "kr. 7"))
                .extracting(cell -> refusal(standard, cell, Measures.PAYROLL).cause())
                .containsOnly("the currency kr.");
        assertThat(List.of("(1)", "(2,50)"))
                .extracting(cell -> refusal(standard, cell, Measures.PAYROLL).cause())
                .containsOnly("parentheses");
        assertThat(List.of("1 EUR", "1 kr.", "(1)", "-", "..", "abc", "def", "0.5", "1.000", "1 kr.-."))
                .extracting(cell -> refusal(standard, cell, Measures.PAYROLL).cause())
                .doesNotHaveDuplicates();
    }

    @Test
    void anotherCellOfTheFileProvesWhatASignMeans() {
        AmountFormat format = new AmountFormat(',', Optional.empty());
        CellRefusal refusal = refusal(format, "3.000", Measures.PAYROLL);
        assertThat(words(refusal, Language.ENGLISH)).doesNotContain("same file");
        format.read("13.001,01", Measures.PAYROLL);
        format.read("3.001,01", Measures.PAYROLL);
        format.read("9.999.999", Measures.PAYROLL);
        assertThat(words(refusal, Language.ENGLISH))
                .endsWith("; in 3.001,01 of the same file the full stop stands between thousands");
        assertThat(words(refusal, Language.DANISH))
                .endsWith("; i 3.001,01 i samme fil står punktummet mellem tusinder");
        assertThat(refusal.remedy().get().options()).containsExactly(OptionHint.of("thousandsSeparator", "."));
    }

    @Test
    void anotherCellOfTheFileProvesADecimalSign() {
        AmountFormat format = new AmountFormat(',', Optional.empty());
        CellRefusal refusal = refusal(format, "3.000", Measures.PAYROLL);
        format.read("0.5", Measures.PAYROLL);
        assertThat(words(refusal, Language.ENGLISH))
                .contains("in 0.5 of the same file the full stop is the decimal sign")
                .contains("decimalSign");
        assertThat(refusal.remedy().get().options()).containsExactly(OptionHint.of("decimalSign", "."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"300,000", "1,000", "-12,340", "300,120 "})
    void moneyWithThreeDecimalsOfWhichTheLastIsZeroCouldBeThousands(String cell) {
        CellRefusal refusal =
                Objects.requireNonNull(standard.read(cell, Measures.PAYROLL).refusal());

        assertThat(refusal.reason()).isEqualTo(Reason.MALFORMED);
        assertThat(refusal.at(FilePosition.of("f.csv", 2, "Lønudgift")).describe(Language.DANISH))
                .contains("thousandsSeparator (',')", "decimalSign (',')");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234,500      | 123450
            0,500         | 50
            1.300,000     | 130000
            300,00        | 30000
            300,0000      | 30000
            """)
    void moneyWithZerosThatCanOnlyBeDecimalsIsRead(String cell, long units) {
        assertThat(standard.read(cell, Measures.PAYROLL).units()).isEqualTo(units);
    }

    @Test
    void anOptionSaysWhatTheSignOfThreeZerosIs() {
        AmountFormat told =
                new AmountFormat(new AmountForm(',', true, Optional.empty(), List.of(), List.of(), false, 0));

        assertThat(told.read("300,000", Measures.PAYROLL).units()).isEqualTo(30_000);
        assertThat(standard.read("1,000", Measures.FTE).units()).isEqualTo(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kr. 1,000", "300,000 kr.", "(1,000)"})
    void aCurrencyAroundItMakesNoDifference(String cell) {
        assertThat(refusal(ALL, cell, Measures.OTHER_COST).cause()).contains("two ways");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24,000", "1,200", "-1,234", "100,500"})
    void aNumberOfAnyKindWithThreeDigitsBehindItsSignCouldBeThousands(String cell) {
        assertThat(Objects.requireNonNull(standard.readNumber(cell).refusal())
                        .remedy()
                        .get()
                        .options())
                .containsExactly(OptionHint.of("thousandsSeparator", ","), OptionHint.of("decimalSign", ","));
        assertThat(standard.readShare(cell).number()).isEqualTo(new BigDecimal(cell.replace(',', '.')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,125", "1234,500", "1.234,500", "1,25", "1,2345", "-0,000"})
    void anyNumberWhoseSignCanOnlyBeADecimalSignIsRead(String cell) {
        assertThat(standard.readNumber(cell).number())
                .isEqualTo(new BigDecimal(cell.replace(".", "").replace(',', '.')));
    }

    /** Of money in thousands, three decimals are kroner. */
    @Test
    void moneyInThousandsHasThreeDecimals() {
        assertThat(inUnit(3).read("1,234", Measures.PAYROLL).units()).isEqualTo(units("1234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.500", "0 123", "0.123.456", "0.001,5", "0.500,-", "00.500", "-0.500", "012.345"})
    void noNumberInGroupsBeginsWithZero(String cell) {
        AmountFormat grouped =
                new AmountFormat(new AmountForm(',', false, Optional.of('.'), List.of(), List.of(",-"), false, 0));

        for (Measure measure : List.of(Measures.FTE, Measures.PAYROLL)) {
            refusal(standard, cell, measure);
            refusal(grouped, cell, measure);
            refusal(ALL, cell, measure);
        }
    }

    @Test
    void aZeroInFrontProvesADecimalSign() {
        CellRefusal refusal = refusal(standard, "3.000", Measures.FTE);

        assertThat(refusal(standard, "0.500", Measures.FTE).remedy().get().options())
                .containsExactly(OptionHint.of("decimalSign", "."));
        assertThat(refusal.remedy().get().options()).containsExactly(OptionHint.of("decimalSign", "."));
    }

    @Test
    void moneyDoesNotProveHowOtherNumbersAreWritten() {
        CellRefusal fte = refusal(standard, "1.500", Measures.FTE);
        CellRefusal payroll = refusal(standard, "400.000", Measures.PAYROLL);
        standard.read("1.500.000", Measures.OTHER_COST);

        // The option would hold for both.
        assertThat(payroll.remedy().get().options()).hasSize(2);
        assertThat(fte.remedy().get().options()).hasSize(2);
        assertThat(words(fte, Language.ENGLISH)).contains("in 1.500.000 of the same file");
        standard.read("1.500,5", Measures.OTHER_COST); // both signs: this is how the file writes numbers
        assertThat(fte.remedy().get().options()).containsExactly(OptionHint.of("thousandsSeparator", "."));
    }

    @Test
    void aDecimalSignThatTheFileContradictsHasNoValue() {
        standard.read("1.500.000", Measures.PAYROLL);

        assertThat(refusal(standard, "0.5", Measures.PAYROLL).remedy().get().options())
                .containsExactly(OptionHint.of("decimalSign"));
    }
}
