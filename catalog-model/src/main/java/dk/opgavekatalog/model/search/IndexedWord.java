package dk.opgavekatalog.model.search;

/** A folded word of a vocabulary, with what is compared with the words of a query. */
final class IndexedWord {

    private final String word;
    private final String stem;
    private final boolean isTelling;
    private final Postings texts = new Postings();

    IndexedWord(String word, String stem) {
        this.word = word;
        this.stem = stem;
        isTelling = !StopWords.contains(word);
    }

    String word() {
        return word;
    }

    String stem() {
        return stem;
    }

    /** Whether the word is none that every question has. */
    boolean isTelling() {
        return isTelling;
    }

    /** The texts that have the word. */
    Postings texts() {
        return texts;
    }

    @Override
    public String toString() {
        return word;
    }
}
