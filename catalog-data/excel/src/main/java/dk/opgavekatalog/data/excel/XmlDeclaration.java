package dk.opgavekatalog.data.excel;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The declaration at the beginning of XML. */
final class XmlDeclaration {

    private static final Pattern FORM = Pattern.compile("<\\?xml\\s+version\\s*=\\s*(\"1\\.[0-9]+\"|'1\\.[0-9]+')"
            + "(\\s+encoding\\s*=\\s*(\"[^\"<&]*\"|'[^'<&]*'))?"
            + "(\\s+standalone\\s*=\\s*(\"(yes|no)\"|'(yes|no)'))?\\s*\\?>");

    private XmlDeclaration() {}

    /**
     * Returns the encoding that it names, as an empty text when it names none; empty when the text is not a
     * declaration.
     */
    static Optional<String> encoding(String declaration) {
        Matcher matcher = FORM.matcher(declaration);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String quoted = matcher.group(3);
        return Optional.of(quoted == null ? "" : quoted.substring(1, quoted.length() - 1));
    }
}
