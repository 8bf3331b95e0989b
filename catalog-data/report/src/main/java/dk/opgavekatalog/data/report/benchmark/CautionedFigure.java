package dk.opgavekatalog.data.report.benchmark;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.ScrollRegion;
import java.util.List;

/** A picture with what it shows in words, and the cautions about it. */
final class CautionedFigure {

    private CautionedFigure() {}

    /**
     * Writes a figure.
     *
     * @param name what the picture shows
     * @param picture the picture
     * @param words what can be seen in it, in sentences; those that are empty are left out
     * @param cautions what to be careful about; empty when there is nothing
     */
    static Markup write(String name, Markup picture, List<String> words, List<String> cautions, Phrases phrases) {
        Markup figure = new Markup().open("figure").add(caution(cautions, phrases));
        figure.add(ScrollRegion.of(name, picture));
        figure.open("figcaption").add(paragraphs(words));
        return figure.close().close();
    }

    /** Writes what stands in place of a picture where there is nothing to draw. */
    static Markup words(List<String> words, List<String> cautions, Phrases phrases) {
        return new Markup().add(caution(cautions, phrases)).add(paragraphs(words));
    }

    private static Markup paragraphs(List<String> words) {
        Markup markup = new Markup();
        words.stream().filter(text -> !text.isEmpty()).forEach(text -> markup.leaf("p", text));
        return markup;
    }

    private static Markup caution(List<String> cautions, Phrases phrases) {
        Markup markup = new Markup();
        if (!cautions.isEmpty()) {
            markup.open("p", "class", "caution")
                    .leaf("span", "!", "class", "sign", "aria-hidden", "true")
                    .leaf("strong", phrases.of("Forbehold: ", "Caution: "))
                    .text(String.join("; ", cautions) + ".")
                    .close();
        }
        return markup;
    }
}
