package dk.opgavekatalog.model.search;

/**
 * A text of a document in the form that is searched: the numbers of its words in the vocabulary of its language, and
 * their places. Words joined over a hyphen come after all others.
 */
final class IndexedText {

    private final int document;
    private final PartText text;
    private final int wordsInOrder;
    private final int[] words;
    private final int[] starts;
    private final int[] ends;

    /** How many words tell something: neither stop words nor words joined over a hyphen. */
    private final int tellingWords;

    IndexedText(int document, PartText text, int number, Vocabulary vocabulary) {
        this.document = document;
        this.text = text;
        Tokens tokens = Tokens.of(text.text());
        words = new int[tokens.count()];
        starts = new int[tokens.count()];
        ends = new int[tokens.count()];
        wordsInOrder = tokens.wordCount();
        int telling = 0;
        for (int i = 0; i < tokens.count(); i++) {
            words[i] = vocabulary.add(tokens.word(i), number);
            starts[i] = tokens.start(i);
            ends[i] = tokens.end(i);
            telling += i < wordsInOrder && vocabulary.word(words[i]).isTelling() ? 1 : 0;
        }
        tellingWords = telling;
    }

    int document() {
        return document;
    }

    PartText text() {
        return text;
    }

    int wordsInOrder() {
        return wordsInOrder;
    }

    int tellingWords() {
        return tellingWords;
    }

    int size() {
        return words.length;
    }

    int word(int index) {
        return words[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }
}
