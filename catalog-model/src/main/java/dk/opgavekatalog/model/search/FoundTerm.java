package dk.opgavekatalog.model.search;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.Query.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A term of a query with all texts that have it, and how well it fits there. */
final class FoundTerm {

    private static final WordFit[] FITS = WordFit.values();

    private final Term term;
    private final byte[] ofTexts;

    /** For each language, the fit of each word of its vocabulary; a phrase has none. */
    private final Map<Language, byte[]> ofWords = new EnumMap<>(Language.class);

    private boolean isEmpty = true;

    FoundTerm(Term term, int texts) {
        this.term = term;
        ofTexts = new byte[texts];
    }

    Term term() {
        return term;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    void putWord(Language language, Vocabulary vocabulary, int word, WordFit fit) {
        ofWords.computeIfAbsent(language, l -> new byte[vocabulary.size()])[word] = code(fit);
        Postings texts = vocabulary.word(word).texts();
        for (int i = 0; i < texts.size(); i++) {
            putText(texts.get(i), fit);
        }
    }

    void putText(int text, WordFit fit) {
        ofTexts[text] = (byte) Math.max(ofTexts[text], code(fit));
        isEmpty = false;
    }

    /** The best fit in a text, null when the text does not have the term. */
    @Nullable
    WordFit inText(int text) {
        return decode(ofTexts[text]);
    }

    /** The fit of a word of a text, null for every word of a text in which the term is a phrase. */
    @Nullable
    WordFit ofWord(Language language, int word) {
        byte[] fits = ofWords.get(language);
        return fits == null ? null : decode(fits[word]);
    }

    /** Whether a word of a text is one that the term stands for. */
    boolean coversWord(IndexedText text, int word, TextIndex index) {
        if (ofWord(text.text().language(), text.word(word)) != null) {
            return true;
        }
        List<String> phrase = term.isPhrase() ? term.words() : term.parts();
        Vocabulary vocabulary = index.vocabulary(text.text().language());
        for (int i = 0; i < phrase.size(); i++) {
            int at = word - i;
            boolean fits = at >= 0 && at + phrase.size() <= text.wordsInOrder();
            if (fits && TermFinder.fitOfPhrase(phrase, text, at, vocabulary) != null) {
                return true;
            }
        }
        return false;
    }

    /** For each fit, the number of documents that have the term with this fit or a better one. */
    int[] documentsByFit(TextIndex index) {
        int[] counts = new int[FITS.length];
        for (int document = 0; document < index.documents(); document++) {
            byte best = 0;
            for (int text = index.firstText(document); text < index.firstText(document + 1); text++) {
                best = (byte) Math.max(best, ofTexts[text]);
            }
            for (int fit = 0; fit < best; fit++) {
                counts[fit]++;
            }
        }
        return counts;
    }

    private static byte code(WordFit fit) {
        return (byte) (fit.rank() + 1);
    }

    private static @Nullable WordFit decode(byte code) {
        return code == 0 ? null : FITS[code - 1];
    }
}
