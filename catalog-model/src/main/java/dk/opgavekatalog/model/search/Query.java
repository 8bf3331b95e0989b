package dk.opgavekatalog.model.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A query as terms. */
record Query(List<Term> terms) {

    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»]");

    /** A question has some ten words; more than this is a text that was pasted. */
    static final int MOST_TERMS = 40;

    static final int MOST_LETTERS = 1_000;

    /**
     * What is looked for as one.
     *
     * @param words the folded words; several stood in quotation marks and must follow each other
     * @param parts the words that the only word was joined of, empty when it was not
     * @param typed the words as they were typed
     */
    record Term(List<String> words, List<String> parts, String typed) {
        boolean isPhrase() {
            return words.size() > 1;
        }
    }

    static Query parse(String text) {
        Map<List<String>, Term> terms = new LinkedHashMap<>();
        String[] pieces = QUOTATION_MARK.split(text.substring(0, Math.min(text.length(), MOST_LETTERS)), -1);
        for (int i = 0; i < pieces.length; i++) {
            Tokens tokens = Tokens.of(pieces[i]);
            boolean isQuoted = i % 2 == 1 && i < pieces.length - 1; // a mark without its partner is ignored
            if (isQuoted) {
                addPhrase(terms, tokens, pieces[i]);
            } else {
                addWords(terms, tokens);
            }
        }
        return new Query(telling(terms.values().stream().limit(MOST_TERMS).toList()));
    }

    private static void addPhrase(Map<List<String>, Term> terms, Tokens tokens, String text) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.wordCount(); i++) {
            words.add(Tokens.key(tokens.word(i)));
        }
        words.remove("");
        if (!words.isEmpty()) {
            terms.putIfAbsent(List.copyOf(words), new Term(words, List.of(), text.strip()));
        }
    }

    /** Adds each word, or the whole that it is joined to with hyphens. */
    private static void addWords(Map<List<String>, Term> terms, Tokens tokens) {
        int word = 0;
        int joined = tokens.wordCount();
        while (word < tokens.wordCount()) {
            boolean isJoined = joined < tokens.count() && tokens.start(joined) == tokens.start(word);
            int whole = isJoined ? joined++ : word;
            List<String> parts = new ArrayList<>();
            while (word < tokens.wordCount() && tokens.start(word) < tokens.end(whole)) {
                parts.add(Tokens.key(tokens.word(word++)));
            }
            List<String> key = List.of(Tokens.key(tokens.word(whole)));
            if (!key.contains("")) {
                terms.putIfAbsent(key, new Term(key, isJoined ? parts : List.of(), tokens.word(whole)));
            }
        }
    }

    /** Leaves out the words that every question has, unless there are no others. */
    private static List<Term> telling(List<Term> terms) {
        List<Term> telling = terms.stream()
                .filter(term ->
                        term.isPhrase() || !StopWords.contains(term.words().get(0)))
                .toList();
        return telling.isEmpty() ? terms : telling;
    }
}
