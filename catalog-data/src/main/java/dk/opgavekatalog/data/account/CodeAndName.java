package dk.opgavekatalog.data.account;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A cell that has both the code and the name of an account, in one of the forms in which systems write them: {@code
 * 3.1.1 - Byggesager}, {@code 3.1.1: Byggesager}, {@code 3.1.1. Byggesager}, {@code Byggesager (3.1.1)}.
 *
 * @param code the code of a field or of what it is in, or the account of a pool
 * @param name the name
 */
record CodeAndName(String code, String name) {

    private static final String CODE = "(?<code>\\d+(?:\\.\\d+)*|pool:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])";
    private static final String NAME = "(?<name>\\p{L}.*?)";
    private static final String BETWEEN = "(?:\\s*[\\p{Pd}\u2212:_,;/|]\\s*|\\s+)";

    private static final Pattern CODE_FIRST = Pattern.compile(CODE + "(?:\\.\\s*|\\.?" + BETWEEN + ")" + NAME);
    private static final Pattern CODE_LAST = Pattern.compile(NAME + BETWEEN + CODE);
    private static final Pattern CODE_IN_BRACKETS = Pattern.compile(NAME + "\\s*(?:\\(\\s*" + CODE
            + "\\.?\\s*\\)|\\[\\s*" + CODE.replace("<code>", "<other>") + "\\.?\\s*\\])");

    /** Finds the two in a text; empty when it has another form. */
    static Optional<CodeAndName> find(String text) {
        Matcher brackets = CODE_IN_BRACKETS.matcher(text);
        if (brackets.matches()) {
            String code = brackets.group("code");
            return Optional.of(new CodeAndName(code == null ? brackets.group("other") : code, brackets.group("name")));
        }
        return Stream.of(CODE_FIRST, CODE_LAST)
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(found -> new CodeAndName(found.group("code"), found.group("name")));
    }

    /** The common form, as {@code 3.1.1 Byggesager}. */
    @Override
    public String toString() {
        return code + " " + name;
    }
}
