package dk.opgavekatalog.data.mapping;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of what a field says does not belong to it. Words of its own name and of the headings of its tasks are none
 * of them, and what stands in quotation marks is not either: it names the task that something is left out of.
 */
final class DelimitedWords {

    /** Shorter words are those that every sentence has. */
    private static final int SHORTEST = 6;

    /** So many letters at the end may differ, as forms of a word do. */
    private static final int ENDING = 3;

    private static final Pattern QUOTED = Pattern.compile("[\"“”»«][^\"“”»«]*[\"“”»«]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}-]+");

    /** Words of sentences about what belongs where. */
    private static final Set<String> OF_SENTENCES = Set.of(
            "egentlige",
            "direkte",
            "behandles",
            "organiseret",
            "funktion",
            "kommunens",
            "kommunen",
            "belong",
            "belongs",
            "included",
            "function",
            "organised",
            "municipality",
            "municipal",
            "handled",
            "directly",
            "sagsbehandling",
            "processing",
            "regnskaber",
            "forhold",
            "matters",
            "systemer",
            "systems",
            "opgaver",
            "administration",
            "opkraevning",
            "borgere",
            "citizens",
            "boliger");

    private final TaskCatalog catalog;
    private final Map<CatalogCode, Set<String>> known = new HashMap<>();

    DelimitedWords(TaskCatalog catalog) {
        this.catalog = catalog;
    }

    /** Finds a word of a name that the field leaves to others. */
    Optional<String> find(CatalogCode field, String name) {
        Set<String> words = known.computeIfAbsent(field, this::words);
        for (String word : BETWEEN.split(name, -1)) {
            String folded = FoldedText.normalize(word);
            if (words.stream().anyMatch(other -> isAlike(folded, other))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private Set<String> words(CatalogCode code) {
        Set<String> words = new TreeSet<>();
        Optional<TaskField> field = catalog.findField(code);
        if (field.isEmpty()) {
            return words;
        }
        Set<String> own = new TreeSet<>();
        add(field.get().getName(), own);
        for (Task task : field.get().getTasks()) {
            task.getHeading().ifPresent(heading -> add(heading, own));
        }
        for (Delimitation delimitation : field.get().getDelimitations()) {
            if (delimitation.getKind() == DelimitationKind.EXCLUDED) {
                add(delimitation.getText(), words);
            }
        }
        words.removeIf(word -> OF_SENTENCES.contains(word) || own.stream().anyMatch(other -> isAlike(word, other)));
        return words;
    }

    private static void add(LocalizedText text, Set<String> words) {
        for (Language language : Language.values()) {
            for (String word : BETWEEN.split(QUOTED.matcher(text.in(language)).replaceAll(" "), -1)) {
                String folded = FoldedText.normalize(word);
                if (folded.length() >= SHORTEST) {
                    words.add(folded);
                }
            }
        }
    }

    private static boolean isAlike(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int least = Math.max(one.length(), other.length()) - ENDING;
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.length() >= SHORTEST && same >= SHORTEST - 1 && same >= least;
    }
}
