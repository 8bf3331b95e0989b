package dk.opgavekatalog.data.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names on the tabs of a workbook: such as Excel takes, each once. Not thread-safe. */
final class SheetNames {

    /** The most characters of a name. */
    private static final int LONGEST = 31;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}\\p{Cs}\\x{FFFE}\\x{FFFF}]");

    /** An apostrophe may only stand within a name. */
    private static final Pattern EDGES = Pattern.compile("^[\\s']+|[\\s']+$");

    private final Set<String> taken = new HashSet<>(Set.of("history")); // which Excel keeps for itself

    /** Returns the name that is nearest to a text and not yet taken, and takes it. */
    String take(String text) {
        String wanted = cut(FORBIDDEN.matcher(text).replaceAll(" "), LONGEST);
        String name = wanted.isEmpty() ? "–" : wanted;
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            String suffix = " (" + number + ")";
            free = cut(name, LONGEST - suffix.length()) + suffix;
        }
        return free;
    }

    private static String cut(String text, int longest) {
        String name = EDGES.matcher(text).replaceAll("");
        if (name.length() <= longest) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return EDGES.matcher(name.substring(0, end)).replaceAll("");
    }
}
