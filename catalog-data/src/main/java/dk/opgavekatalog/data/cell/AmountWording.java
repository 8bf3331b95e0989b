package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words for what is wrong with an amount, each with the option that helps. */
final class AmountWording {

    static final AmountFault DATE = AmountFault.of(
            "a date",
            Phrase.of(
                    "dette er en dato: et regneark gør tal til datoer i celler med datoformat",
                    "this is a date: a spreadsheet turns numbers into dates in cells with a date format"));

    static final AmountFault EXPONENT = AmountFault.of(
            "an exponent",
            Phrase.of(
                    "cifre gik tabt, da filen blev gemt med E: formatér cellerne som tal, og gem filen igen",
                    "digits were lost when the file was saved with E: format the cells as numbers and save the file"
                            + " again"));

    static final AmountFault CLOCK = AmountFault.of(
            "a time of day",
            Phrase.of(
                    "timer og minutter skal skrives som timer med decimaler",
                    "hours and minutes must be written as hours with decimals"));

    static final AmountFault ERROR_OF_SPREADSHEET = AmountFault.of(
            "an error of a spreadsheet",
            Phrase.of(
                    "dette er en fejl fra et regneark: ret formlen i cellen",
                    "this is an error of a spreadsheet: correct the formula of the cell"));

    static final AmountFault DASH_BEHIND = AmountFault.of(
            "a dash behind",
            Phrase.of(
                    "et minus foran tallet, hvis det er under nul: stregen bag det kan også betyde hele kroner",
                    "a minus before the number if it is below zero: the dash behind it may also mean whole kroner"));

    static final AmountFault UNIT_ALONE = AmountFault.of(
            "a unit without an amount",
            Phrase.of(
                    "dette er en enhed uden tal; står der kun enheder i rækken, så slet den",
                    "this is a unit without a number; if the row has units only, delete it"));

    static final AmountFault PARENTHESES = AmountFault.of(
            "parentheses",
            Phrase.of(
                    "indstillingen parenthesesNegative, så tal i parentes er under nul",
                    "the option parenthesesNegative, so that numbers in parentheses are below zero"),
            "parenthesesNegative",
            "true");

    private static final int MOST_SIGNS = 3;

    private AmountWording() {}

    /** Returns the form of a number. */
    static Phrase number(AmountForm form) {
        String example = "-1234" + form.decimalSign() + "50";
        return Phrase.of("et tal som " + example, "a number such as " + example);
    }

    static AmountFault mark(String mark, NothingMark kind, AmountForm form) {
        Phrase near = kind == NothingMark.DASH ? nearDash(mark, form) : Phrase.same("");
        String quoted = quoted(mark);
        return AmountFault.of(
                "the mark " + mark.toLowerCase(Locale.ROOT),
                near.plus(Phrase.of(
                                "indstillingen marksForNothing (" + quoted
                                        + "), så cellen intet angiver, heller ikke 0: ",
                                "the option marksForNothing (" + quoted
                                        + "), so that the cell states nothing, not 0: "))
                        .plus(kind.meaning()),
                "marksForNothing",
                mark);
    }

    /** Tells two dashes apart where the options have another one than the cell. */
    private static Phrase nearDash(String mark, AmountForm form) {
        return form.marksForNothing().stream()
                .filter(NothingMark::isDash)
                .findFirst()
                .map(named -> Phrase.of(
                        names(mark) + " er ikke det samme som " + names(named) + " i indstillingen marksForNothing; ",
                        names(mark) + " is not the same as " + names(named) + " in the option marksForNothing; "))
                .orElse(Phrase.same(""));
    }

    private static String names(String text) {
        return names(text.codePoints().boxed().toList());
    }

    private static String names(List<Integer> signs) {
        return String.join(
                ", ", signs.stream().limit(MOST_SIGNS).map(NumberSigns::name).toList());
    }

    static AmountFault lookAlikes(List<Integer> signs) {
        Phrase text = Phrase.same("");
        for (int sign : signs.subList(0, Math.min(MOST_SIGNS, signs.size()))) {
            text = text.plus(text.isEmpty() ? "" : "; ")
                    .plus(NumberSigns.name(sign))
                    .plus(notA(sign));
        }
        return AmountFault.of("signs that look like others: " + names(signs), text);
    }

    private static Phrase notA(int sign) {
        if (NumberSigns.isDash(sign)) {
            return Phrase.of(" er ikke et minus, selv om det ligner", " is not a minus, though it looks like one");
        }
        if (NumberSigns.isOtherApostrophe(sign)) {
            return Phrase.of(
                    " er ikke en apostrof (U+0027), selv om det ligner",
                    " is not an apostrophe (U+0027), though it looks like one");
        }
        if (Character.isDigit(sign)) {
            return Phrase.of(" er ikke et af cifrene 0 til 9", " is not one of the digits 0 to 9");
        }
        return Character.getType(sign) == Character.FORMAT || Character.getType(sign) == Character.CONTROL
                ? Phrase.of(
                        " kan ikke ses og hører ikke til i et tal", " cannot be seen and does not belong in a number")
                : Phrase.of(
                        " ligner et andet tegn, men er et for sig", " looks like another sign, but is one of its own");
    }

    static AmountFault perCent(@Nullable Measure measure) {
        return measure == null
                ? AmountFault.of(
                        "per cent", Phrase.of("procent er ikke et sådant tal", "per cent is not such a number"))
                : AmountFault.of(
                        "per cent in " + measure.getId(),
                        Phrase.of("dette er procent, ikke ", "this is per cent, not ")
                                .plus(name(measure)));
    }

    static AmountFault currency(String currency) {
        return AmountFault.of(
                "the currency " + currency.toLowerCase(Locale.ROOT),
                Phrase.of(
                        "indstillingen currencies (" + quoted(currency) + "), så beløbet læses",
                        "the option currencies (" + quoted(currency) + "), so that the amount is read"),
                "currencies",
                currency);
    }

    static AmountFault foreign(String currency) {
        return AmountFault.of(
                "the currency " + currency.toLowerCase(Locale.ROOT),
                Phrase.of(
                        "beløb i kroner: " + currency + " er en anden valuta, og intet omregnes",
                        "amounts in kroner: " + currency + " is another currency, and nothing is converted"));
    }

    static AmountFault notMoney(String currency, Measure measure) {
        Phrase name = name(measure);
        return AmountFault.of(
                "the currency " + currency.toLowerCase(Locale.ROOT) + " in " + measure.getId(),
                Phrase.of(currency + " er en valuta, men ", currency + " is a currency, but ")
                        .plus(name)
                        .plus(Phrase.of(" er ikke penge", " is not money")));
    }

    static AmountFault scale(String word) {
        return AmountFault.of(
                "the word " + word.toLowerCase(Locale.ROOT),
                Phrase.of(
                        "indstillingen moneyUnit i stedet for " + quoted(word)
                                + " i cellen, hvis det gælder alle beløb",
                        "the option moneyUnit in place of " + quoted(word)
                                + " in the cell, if it holds for all amounts"),
                "moneyUnit");
    }

    /** A number of a sheet whose format divides it by a thousand or a million. */
    static AmountFault scaled(String stored, String shown) {
        return AmountFault.of(
                "a format that divides",
                Phrase.of(
                        "cellen har " + stored + ", men dens format viser " + shown
                                + "; tallet læses, så indstillingen moneyUnit skal passe til det",
                        "the cell has " + stored + ", but its format shows " + shown
                                + "; the number is read, so the option moneyUnit must fit it"),
                "moneyUnit");
    }

    /** A number of a sheet whose format shows other digits, another sign, or nothing. */
    static AmountFault otherwiseShown(String stored, String beside) {
        Phrase shown = beside.isEmpty()
                ? Phrase.of("viser ingenting", "shows nothing")
                : Phrase.of("viser '" + beside + "' ved siden af", "shows '" + beside + "' beside it");
        return AmountFault.of(
                "a format that shows another number",
                Phrase.of("cellen har " + stored + ", men dens format ", "the cell has " + stored + ", but its format ")
                        .plus(shown)
                        .plus(Phrase.of(
                                ": giv cellen et almindeligt talformat, og ret tallet, så det er det, der skal læses",
                                ": give the cell an ordinary format of numbers, and correct the number, so that it is"
                                        + " what is to be read")));
    }

    static AmountFault apostrophe(char sign) {
        String quoted = quoted(String.valueOf(sign));
        return AmountFault.of(
                "the apostrophe " + sign,
                Phrase.of(
                        "indstillingen thousandsSeparator (" + quoted + "), så en apostrof mellem tusinder læses",
                        "the option thousandsSeparator (" + quoted
                                + "), so that an apostrophe between thousands is read"),
                "thousandsSeparator",
                String.valueOf(sign));
    }

    static AmountFault uneven(String text, AmountForm form) {
        boolean isEven = NumberText.of("1" + text.substring(1), form).kind() != NumberText.Kind.UNEVEN;
        if (text.startsWith("0") && isEven) {
            return AmountFault.of(
                    "a zero before groups of digits",
                    Phrase.of(
                            "et tal med tegn mellem tusinder begynder aldrig med 0, som i " + text,
                            "a number with signs between thousands never begins with 0, as in " + text));
        }
        List<Integer> spaces = text.codePoints()
                .filter(c -> c > '\u007F' && NumberSigns.isSpace((char) c))
                .distinct()
                .boxed()
                .toList();
        String named = spaces.isEmpty() ? "" : " (" + names(spaces) + ")";
        boolean isSet = form.thousandsSeparator().isPresent();
        Phrase set = isSet
                ? Phrase.of(", som indstillingen thousandsSeparator siger", ", as the option thousandsSeparator says")
                : Phrase.same("");
        return AmountFault.of(
                "uneven groups of digits",
                Phrase.of(
                                "mellem tusinder står samme tegn for hver tre cifre",
                                "between thousands the same sign stands every three digits")
                        .plus(set)
                        .plus(Phrase.of(", men ikke i " + text + named, ", but not in " + text + named)));
    }

    /** A text between quotation marks, which it does not have itself. */
    private static String quoted(String text) {
        return text.contains("'") ? '"' + text + '"' : "'" + text + "'";
    }

    static Phrase name(Measure measure) {
        return measure.getName().asPhrase();
    }
}
