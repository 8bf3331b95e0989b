package dk.opgavekatalog.repository;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown file of the repository: its blocks of code, its prose, its links and its headings.
 *
 * @param path the path from the root
 * @param lines the lines
 */
record Markdown(String path, List<String> lines) {

    private static final String FENCE = "```";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");

    /**
     * A block of code.
     *
     * @param language what stands behind its fence
     * @param lines the lines
     */
    record Block(String language, List<String> lines) {

        @Override
        public String toString() {
            return language + " block beginning with " + (lines.isEmpty() ? "nothing" : lines.get(0));
        }
    }

    /** Reads a document that is given as its path from the root. */
    static Markdown of(String path) {
        return new Markdown(path, Repository.text(path).lines().toList());
    }

    /** Returns every Markdown file of the repository. */
    static List<Markdown> all() {
        return Repository.files().stream()
                .map(Repository::path)
                .filter(path -> path.endsWith(".md"))
                .map(Markdown::of)
                .toList();
    }

    /** Returns the README and the guides of the modules: no notes of the house, of examples or beside test data. */
    static List<Markdown> guides() {
        return all().stream()
                .filter(document -> !document.path().contains("/src/"))
                .filter(document -> document.path().startsWith("catalog-")
                        || document.path().equals("README.md"))
                .toList();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        String language = null;
        for (String line : lines) {
            if (!line.startsWith(FENCE)) {
                block.add(line);
            } else if (language == null) {
                language = line.substring(FENCE.length());
                block.clear();
            } else {
                blocks.add(new Block(language, List.copyOf(block)));
                language = null;
            }
        }
        return blocks;
    }

    List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /** Returns the lines outside of blocks of code. */
    List<String> prose() {
        List<String> prose = new ArrayList<>();
        boolean isCode = false;
        for (String line : lines) {
            if (line.startsWith(FENCE)) {
                isCode = !isCode;
            } else if (!isCode) {
                prose.add(line);
            }
        }
        return prose;
    }

    /** Returns what stands in backticks. */
    List<String> codeSpans() {
        return find(CODE, String.join("\n", prose()));
    }

    List<String> links() {
        return find(LINK, CODE.matcher(String.join("\n", prose())).replaceAll("code"));
    }

    /** Returns the anchors that GitHub gives the headings. */
    List<String> anchors() {
        List<String> anchors = new ArrayList<>();
        for (String line : prose()) {
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                String anchor = heading.group(1)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\- _]", "")
                        .replace(' ', '-');
                anchors.add(anchor);
            }
        }
        return anchors;
    }

    private static List<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    @Override
    public String toString() {
        return path;
    }
}
