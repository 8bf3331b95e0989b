package dk.opgavekatalog.model.stem;

import java.util.List;

/** A word that loses its endings, with what all algorithms of Snowball have in common. */
final class Word {

    private final StringBuilder letters;
    private final String vowels;

    Word(String letters, String vowels) {
        this.letters = new StringBuilder(letters);
        this.vowels = vowels;
    }

    int length() {
        return letters.length();
    }

    char at(int index) {
        return letters.charAt(index);
    }

    void set(int index, char letter) {
        letters.setCharAt(index, letter);
    }

    boolean isVowel(int index) {
        return vowels.indexOf(at(index)) >= 0;
    }

    boolean hasVowelBefore(int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(i)) {
                return true;
            }
        }
        return false;
    }

    boolean endsWith(String suffix) {
        int start = length() - suffix.length();
        if (start < 0) {
            return false;
        }
        for (int i = suffix.length() - 1; i >= 0; i--) { // most words differ in the last letter
            if (at(start + i) != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The first of the suffixes that the word ends with and that does not begin before a place; "" for none. */
    String suffix(List<String> longestFirst, int from) {
        for (String suffix : longestFirst) {
            if (length() - suffix.length() >= from && endsWith(suffix)) {
                return suffix;
            }
        }
        return "";
    }

    void cut(int count) {
        letters.setLength(length() - count);
    }

    void replace(String suffix, String by) {
        cut(suffix.length());
        letters.append(by);
    }

    void append(char letter) {
        letters.append(letter);
    }

    /** The place after the first consonant that follows a vowel at a place or after it; the end when there is none. */
    int region(int from) {
        int i = from;
        while (i < length() && !isVowel(i)) {
            i++;
        }
        while (i < length() && isVowel(i)) {
            i++;
        }
        return Math.min(i + 1, length());
    }

    @Override
    public String toString() {
        return letters.toString();
    }
}
