package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import java.util.function.Function;

/**
 * Elements that stand in the page once in Danish and once in English. The style sheet shows those of the language that
 * is chosen; a browser that cannot choose shows both.
 */
final class BothLanguages {

    private BothLanguages() {}

    /** Returns the code of a language for the attribute {@code lang}. */
    static String code(Language language) {
        return language == Language.DANISH ? "da" : "en";
    }

    /** Writes a text. */
    static Markup text(LocalizedText text) {
        return each("span", language -> new Markup().text(text.in(language)));
    }

    /** Writes a text given in the two languages. */
    static Markup text(String danish, String english) {
        return text(LocalizedText.of(danish, english));
    }

    /** Writes an element for each language. */
    static Markup each(String tag, Function<Language, Markup> content, String... attributes) {
        Markup both = new Markup();
        String[] all = new String[attributes.length + 2];
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        all[0] = "lang";
        for (Language language : Language.values()) {
            all[1] = code(language);
            both.open(tag, all).add(content.apply(language)).close();
        }
        return both;
    }
}
