package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All codes, names and keywords in the order of their folded letters. */
final class Suggestions {

    private final TreeMap<String, List<Suggestion>> byKey = new TreeMap<>();

    /** What is the same text of the same kind, such as a keyword of several fields. */
    private record Shown(SearchPart part, Language language, String text) {}

    Suggestions(List<CatalogElement> elements) {
        Map<Shown, Set<CatalogCode>> codes = new LinkedHashMap<>();
        for (CatalogElement element : elements) {
            for (PartText text : element.texts()) {
                if (isSuggested(text)) {
                    codes.computeIfAbsent(
                                    new Shown(text.part(), text.language(), text.text()), shown -> new TreeSet<>())
                            .add(element.code());
                }
            }
        }
        codes.forEach((shown, of) -> byKey.computeIfAbsent(key(shown.text()), key -> new ArrayList<>())
                .add(new Suggestion(shown.part(), shown.language(), shown.text(), List.copyOf(of))));
    }

    private static boolean isSuggested(PartText text) {
        return switch (text.part()) {
            case NAME, KEYWORD -> true;
            case CODE -> text.language() == Language.DANISH; // it is the same in both
            default -> false;
        };
    }

    private static String key(String text) {
        return FoldedText.normalize(text).replace("-", "");
    }

    /** Those that begin with what was typed: whole ones first, then codes, names and keywords, each in their order. */
    List<Suggestion> find(String typed, Set<Language> languages, int most) {
        String wanted = key(typed);
        List<Map.Entry<String, Suggestion>> found = new ArrayList<>();
        for (Map.Entry<String, List<Suggestion>> entry : byKey.tailMap(wanted).entrySet()) {
            String key = entry.getKey();
            if (wanted.isEmpty() || !key.startsWith(wanted)) {
                break;
            }
            if (Letters.isBoundary(key, wanted.length())) {
                for (Suggestion suggestion : entry.getValue()) {
                    if (suggestion.getPart() == SearchPart.CODE || languages.contains(suggestion.getLanguage())) {
                        found.add(Map.entry(key, suggestion));
                    }
                }
            }
        }
        found.sort(Comparator.<Map.Entry<String, Suggestion>, Boolean>comparing(
                        entry -> !entry.getKey().equals(wanted))
                .thenComparing(entry -> entry.getValue().getPart()));
        return found.stream().limit(most).map(Map.Entry::getValue).toList();
    }
}
