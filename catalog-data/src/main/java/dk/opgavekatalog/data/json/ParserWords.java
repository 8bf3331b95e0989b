package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parser's English messages in Danish. A message that is not known, as in a later version of the parser, is quoted
 * as the parser wrote it.
 */
final class ParserWords {

    private static final List<Wording> WORDINGS = List.of(
            wording("Unexpected character \\((.*)\\): (.*)", "uventet tegn $1: ", 2),
            wording("Unexpected character \\((.*)\\) in numeric value: (.*)", "uventet tegn $1 i et tal: ", 2),
            wording("Unexpected close marker ('.*'): expected ('.*')", "uventet sluttegn $1; her skal stå $2", 0),
            wording(
                    "Unexpected close marker ('.*'): no open .*",
                    "sluttegnet $1 svarer ikke til noget begyndelsestegn",
                    0),
            wording("Unrecognized token ('.*'): was expecting .*", "ukendt ord $1; her skal stå en værdi", 0),
            wording("Invalid numeric value: (.*)", "et forkert tal: ", 1),
            wording(
                    "Illegal unquoted character \\((.*)\\): has to be escaped using backslash.*",
                    "tegnet $1 skal skrives med en omvendt skråstreg foran",
                    0),
            wording("Unrecognized character escape (.*)", "ukendt tegn $1 efter en omvendt skråstreg", 0),
            wording("Expected space separating root-level values", "her skal stå et mellemrum", 0),
            wording("Illegal character \\((.*)\\): .*", "tegnet $1 må ikke stå her", 0),
            limit("Document nesting depth", "lag af objekter og lister i hinanden"),
            limit("Number value length", "tegn i et tal"),
            limit("Name length", "tegn i et navn"),
            limit("String value length", "tegn i en tekst"),
            limit("Document length", "tegn i dokumentet"),
            limit("Token count", "dele i dokumentet"),
            wording("was expecting double-quote to start property name", "et navn begynder med et anførselstegn", 0),
            wording("was expecting comma to separate Array entries", "her skal stå et komma mellem elementer", 0),
            wording("was expecting comma to separate Object entries", "her skal stå et komma mellem navne", 0),
            wording(
                    "was expecting a colon to separate property name and value",
                    "her skal stå et kolon før værdien",
                    0),
            wording("expected a (?:valid )?value.*", "her skal stå en værdi", 0),
            wording("maybe a \\(non-standard\\) comment\\?", "måske en kommentar, som JSON ikke har", 0),
            wording("Leading zeroes not allowed", "et tal begynder ikke med nul og flere cifre", 0),
            wording(
                    "(?:expected digit|expected a digit|Exponent indicator not|Decimal point not|No digit).*",
                    "her skal stå et ciffer",
                    0));

    private ParserWords() {}

    /**
     * One message of the parser.
     *
     * @param danish the Danish words, with what the pattern found
     * @param rest the group that is another message; 0 for none
     */
    private record Wording(Pattern english, String danish, int rest) {}

    private static Wording wording(String english, String danish, int rest) {
        return new Wording(Pattern.compile(english, Pattern.DOTALL), danish, rest);
    }

    private static Wording limit(String english, String danish) {
        return wording(
                english + " \\((\\d+)\\) exceeds the maximum allowed \\((\\d+)\\)", "$1 " + danish + "; højst $2", 0);
    }

    /** Returns a message of the parser in both languages. */
    static Phrase phrase(String english) {
        return Phrase.of(
                danish(english)
                        .replace("(CTRL-CHAR, code ", "(styretegn, kode ")
                        .replace("(code ", "(kode "),
                english);
    }

    private static String danish(String english) {
        for (Wording wording : WORDINGS) {
            Matcher matcher = wording.english().matcher(english);
            if (matcher.matches()) {
                String rest = wording.rest() == 0 ? "" : danish(matcher.group(wording.rest()));
                return matcher.replaceFirst(wording.danish()) + rest;
            }
        }
        return "på engelsk: “" + english + "”";
    }
}
