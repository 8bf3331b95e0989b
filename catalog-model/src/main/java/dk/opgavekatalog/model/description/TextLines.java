package dk.opgavekatalog.model.description;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;

/** Lines of a text in one language. */
final class TextLines {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    TextLines(Language language) {
        this.language = language;
    }

    String of(LocalizedText localized) {
        return localized.in(language);
    }

    String of(String danish, String english) {
        return language == Language.DANISH ? danish : english;
    }

    void add(String line) {
        text.append(line).append('\n');
    }

    /** Adds a heading with an empty line before it. */
    void addHeading(String danish, String english) {
        addHeading(of(danish, english));
    }

    /** Adds a heading with an empty line before it. */
    void addHeading(LocalizedText heading) {
        addHeading(of(heading));
    }

    private void addHeading(String heading) {
        add("");
        add(heading);
    }

    /** Adds a line below a heading. */
    void addItem(String line) {
        add("  " + line);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
