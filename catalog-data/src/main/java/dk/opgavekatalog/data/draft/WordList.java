package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.model.text.FoldedText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The words that the catalogue does not have and that say something all the same: words for management, cross-cutting
 * work and operations, and words that say nothing. They come from a resource of this package, written for this project.
 * A word is given whole, by its beginning ("barsel-") or by its end ("-chef").
 */
final class WordList {

    private static final String RESOURCE = "account-words.csv";
    private static final String ANY = "-";

    private final Map<WordKind, Set<String>> whole = new EnumMap<>(WordKind.class);
    private final Map<WordKind, List<String>> beginnings = new EnumMap<>(WordKind.class);
    private final Map<WordKind, List<String>> ends = new EnumMap<>(WordKind.class);

    private WordList() {
        for (WordKind kind : WordKind.values()) {
            whole.put(kind, new HashSet<>());
            beginnings.put(kind, new ArrayList<>());
            ends.put(kind, new ArrayList<>());
        }
    }

    /** Read once, when the first draft is made. */
    private static final class Bundled {
        static final WordList LIST = load();
    }

    static WordList bundled() {
        return Bundled.LIST;
    }

    private static WordList load() {
        WordList list = new WordList();
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine(); // headings
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(";", -1);
                list.add(WordKind.valueOf(cells[0]), cells[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
        return list;
    }

    private void add(WordKind kind, String words) {
        for (String word : words.split(" ", -1)) {
            if (word.endsWith(ANY)) {
                of(beginnings, kind).add(FoldedText.normalize(word.substring(0, word.length() - 1)));
            } else if (word.startsWith(ANY)) {
                of(ends, kind).add(FoldedText.normalize(word.substring(1)));
            } else {
                of(whole, kind).add(FoldedText.normalize(word));
            }
        }
    }

    private static <T> T of(Map<WordKind, T> map, WordKind kind) {
        return Objects.requireNonNull(map.get(kind));
    }

    /** Whether a word is of a kind. A word that is an exception to the kind is not. */
    boolean is(WordKind kind, String word) {
        String folded = FoldedText.normalize(word);
        return switch (kind) {
            case MANAGEMENT -> has(kind, folded) && !has(WordKind.NO_MANAGEMENT, folded);
            case CROSS_CUTTING -> has(kind, folded) && !has(WordKind.NO_CROSS_CUTTING, folded);
            default -> has(kind, folded);
        };
    }

    private boolean has(WordKind kind, String folded) {
        return of(whole, kind).contains(folded)
                || of(beginnings, kind).stream().anyMatch(folded::startsWith)
                || of(ends, kind).stream().anyMatch(folded::endsWith);
    }
}
