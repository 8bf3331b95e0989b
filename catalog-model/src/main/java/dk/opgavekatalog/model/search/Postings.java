package dk.opgavekatalog.model.search;

import java.util.Arrays;

/** The numbers of the texts that have a word, each once, in rising order. */
final class Postings {

    private int[] texts = new int[2];
    private int size;

    void add(int text) {
        if (size > 0 && texts[size - 1] == text) {
            return;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, 2 * size);
        }
        texts[size++] = text;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return texts[index];
    }
}
