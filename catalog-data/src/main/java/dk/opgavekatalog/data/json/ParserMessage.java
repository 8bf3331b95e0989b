package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.language.Phrase;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** The parser's message about a text, without the parts that only a programmer of the parser can use. */
final class ParserMessage {

    /** The rest of a message, which is about the beginning of an array or about switches of the parser. */
    private static final Pattern REST = Pattern.compile(
            "( \\(for |: enable `| require enabling `| \\(consider enabling| \\(not recognized as one since).*",
            Pattern.DOTALL);

    private static final Pattern SOURCE_OF_LIMIT = Pattern.compile(", from `[^`]*`");

    /** A switch of the parser that the pattern above does not know, as in a later version. */
    private static final Pattern SWITCH = Pattern.compile("`\\w+\\.\\w+");

    private ParserMessage() {}

    static Phrase of(JacksonException e) {
        String message = REST.matcher(e.getOriginalMessage()).replaceFirst("");
        message = SOURCE_OF_LIMIT.matcher(message).replaceAll("");
        return SWITCH.matcher(message).find()
                ? Phrase.of("noget, som JSON ikke tillader", "something that JSON does not allow")
                : ParserWords.phrase(message);
    }
}
