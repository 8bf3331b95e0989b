package dk.opgavekatalog.model.stem;

import dk.opgavekatalog.model.language.Language;

/** Takes the endings off words of one language. Stateless. */
public interface Stemmer {

    /**
     * Returns the stemmer of a language.
     *
     * @param language the language
     * @return the stemmer
     */
    static Stemmer of(Language language) {
        return language == Language.DANISH ? DanishStemmer.INSTANCE : EnglishStemmer.INSTANCE;
    }

    /**
     * Returns the stem of a word, such as "byggesag" of "byggesagerne". A stem need not be a word.
     *
     * @param word a folded word: small letters, æ, ø and å as ae, oe and aa
     * @return its stem, folded too; the word itself when it has no ending to take off
     */
    String stem(String word);
}
