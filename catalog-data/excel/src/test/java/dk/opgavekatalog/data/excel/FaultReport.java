package dk.opgavekatalog.data.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A case of {@code fault-reports.txt}: some files, and what comes of reading them.
 *
 * @param title says what is special about the files
 * @param isCsvAlone whether there is no counterpart in Excel
 * @param files the rows of each file
 * @param outcomes what comes of it, with one set of options each
 */
record FaultReport(String title, boolean isCsvAlone, List<List<String>> files, List<Outcome> outcomes) {

    private static final String HEADINGS = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift";
    private static final String CSV_ALONE = " (CSV)";
    private static final Pattern CODE_POINT = Pattern.compile("<U\\+([0-9A-F]{4})>");

    /**
     * What comes of reading the files.
     *
     * @param isRead whether they are read
     * @param options the options, as words
     * @param lines the amounts, or the problems
     * @param told words of what was recognised
     */
    record Outcome(boolean isRead, List<String> options, List<String> lines, List<String> told) {}

    /** Reads all cases. */
    static List<FaultReport> parse(String text) {
        List<FaultReport> cases = new ArrayList<>();
        String[] parts = text.split("\n== ", -1);
        for (int i = 1; i < parts.length; i++) {
            cases.add(parseCase(parts[i]));
        }
        return cases;
    }

    private static FaultReport parseCase(String text) {
        String[] sections = text.split("\n-- ", -1);
        String title = sections[0].strip();
        List<List<String>> files = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 1; i < sections.length; i++) {
            List<String> lines = List.of(sections[i].stripTrailing().split("\n", -1));
            List<String> words = List.of(lines.get(0).split(" ", -1));
            List<String> content = lines.subList(1, lines.size());
            switch (words.get(0)) {
                case "file" -> files.add(content.stream().map(FaultReport::row).toList());
                case "told" -> outcomes.get(outcomes.size() - 1).told().addAll(content);
                case "read" -> outcomes.add(outcome(true, words, content));
                case "refused" -> outcomes.add(outcome(false, words, content));
                default -> throw new IllegalArgumentException(title + ": " + words);
            }
        }
        return new FaultReport(title.replace(CSV_ALONE, ""), title.endsWith(CSV_ALONE), files, outcomes);
    }

    private static Outcome outcome(boolean isRead, List<String> words, List<String> lines) {
        return new Outcome(isRead, words.subList(1, words.size()), lines, new ArrayList<>());
    }

    private static String row(String line) {
        String row = characters(line);
        return row.endsWith("H") && row.length() <= 2 ? row.substring(0, row.length() - 1) + HEADINGS : row;
    }

    /** Writes out the characters that are given by their numbers. */
    static String characters(String text) {
        return CODE_POINT.matcher(text).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }

    @Override
    public String toString() {
        return title;
    }
}
