package dk.opgavekatalog.examples.guides;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file of the repository: its blocks of code, its prose, its links and its headings. */
record Markdown(Path file, List<String> lines) {

    /** The folder that the repository is in. */
    static final Path ROOT = Path.of("..", "..");

    private static final String FENCE = "```";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");

    /** A block of code in a language. */
    record Block(String language, List<String> lines) {

        @Override
        public String toString() {
            return language + " block beginning with " + (lines.isEmpty() ? "nothing" : lines.get(0));
        }
    }

    static Markdown of(String file) {
        return read(ROOT.resolve(file));
    }

    static Markdown read(Path file) {
        try {
            return new Markdown(ROOT.relativize(file), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every Markdown file of the repository. */
    static List<Markdown> all() {
        return Sources.files(".md").stream().map(Markdown::read).toList();
    }

    /** What a reader of the library reads: no notes beside test data, and no notes of the examples. */
    static List<Markdown> guides() {
        return all().stream()
                .filter(markdown -> !markdown.toString().contains("/src/"))
                .filter(markdown -> !markdown.toString().startsWith("examples/"))
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

    /** The lines outside of blocks of code. */
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

    /** What stands in backticks. */
    List<String> codeSpans() {
        return find(CODE, String.join("\n", prose()));
    }

    List<String> links() {
        return find(LINK, CODE.matcher(String.join("\n", prose())).replaceAll("code"));
    }

    /** The anchors that GitHub gives the headings. */
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

    /** The path from the root of the repository. */
    @Override
    public String toString() {
        return file.toString().replace('\\', '/');
    }
}
