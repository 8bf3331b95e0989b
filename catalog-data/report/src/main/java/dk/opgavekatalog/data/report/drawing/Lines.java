package dk.opgavekatalog.data.report.drawing;

import java.util.ArrayList;
import java.util.List;

/** The lines of a label. */
final class Lines {

    private Lines() {}

    /**
     * Breaks a text between words, so that no line has more characters than there is room for. A longer word is broken
     * too. Nothing is left out.
     */
    static List<String> of(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String rest = word;
            while (rest.length() > most) {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                // Never between the two halves of a character.
                int end = Character.isHighSurrogate(rest.charAt(most - 1)) ? most - 1 : most;
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            if (!line.isEmpty() && line.length() + 1 + rest.length() > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }
}
