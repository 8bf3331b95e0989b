package dk.opgavekatalog.data.json;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** What the parser says is wrong with a text, without what only its programmer can do something about. */
final class ParserMessage {

    /** From here on it is about where an array began, unreadably, or about switches of the parser. */
    private static final Pattern REST = Pattern.compile(
            "( \\(for |: enable `| require enabling `| \\(consider enabling| \\(not recognized as one since).*",
            Pattern.DOTALL);

    private static final Pattern SOURCE_OF_LIMIT = Pattern.compile(", from `[^`]*`");

    /** A switch that is none of those above, in a later version of the parser. */
    private static final Pattern SWITCH = Pattern.compile("`\\w+\\.\\w+");

    private ParserMessage() {}

    static String of(JacksonException e) {
        String message = REST.matcher(e.getOriginalMessage()).replaceFirst("");
        message = SOURCE_OF_LIMIT.matcher(message).replaceAll("");
        return SWITCH.matcher(message).find() ? "what JSON does not have" : message;
    }
}
