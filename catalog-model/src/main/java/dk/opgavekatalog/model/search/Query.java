package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.text.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A query as terms, which must all be found. A term is one folded word, or the folded words that stood in quotation
 * marks.
 */
record Query(List<List<String>> terms) {

    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»]");

    static Query parse(String text) {
        List<List<String>> terms = new ArrayList<>();
        String[] pieces = QUOTATION_MARK.split(text, -1);
        for (int i = 0; i < pieces.length; i++) {
            List<String> words = words(pieces[i]);
            boolean isQuoted = i % 2 == 1 && i < pieces.length - 1; // a mark without its partner is ignored
            if (isQuoted) {
                terms.add(words);
            } else {
                words.forEach(word -> terms.add(List.of(word)));
            }
        }
        return new Query(
                terms.stream().filter(term -> !term.isEmpty()).distinct().toList());
    }

    private static List<String> words(String text) {
        return WordSplitter.split(text).stream()
                .map(range -> FoldedText.of(range.cut(text)).toString())
                .filter(word -> !word.isEmpty()) // a sign that only changes the one before it leaves nothing
                .toList();
    }
}
