package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.HeadingText;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Similarity;
import java.util.List;

/**
 * Finds the known headings that an unknown one may have meant. One that is not like it is none: it would only mislead.
 *
 * @param names the known headings
 */
public record NearHeadings(List<String> names) {

    /** The most headings that a message names. */
    public static final int MOST = 3;

    /** The least similarity of a heading that one may have meant, of 1000. */
    private static final int NEAR = 500;

    private static final Phrase NEAREST_ARE = Phrase.of("; nærmest: ", "; nearest: ");

    /** Returns the nearest headings, the nearest first; none where no heading is near. */
    public List<String> find(String heading) {
        Similarity similarity = Similarity.to(heading);
        return similarity.rank(names, name -> name).stream()
                .filter(name -> similarity.of(name) >= NEAR || isPart(name, heading) || isPart(heading, name))
                .limit(MOST)
                .toList();
    }

    /** Names the headings nearest to some cells, as the end of a message; empty when no cell is near a heading. */
    public Phrase describe(List<String> cells) {
        return cells.stream()
                .map(CellText::of)
                .filter(cell -> !cell.isEmpty())
                .flatMap(cell -> find(cell).stream()
                        .limit(1)
                        .map(name -> Phrase.same(name).plus(" for '" + cell + "'")))
                .limit(MOST)
                .reduce((one, next) -> one.plus(", ").plus(next))
                .map(NEAREST_ARE::plus)
                .orElse(Phrase.same(""));
    }

    /** Names the headings nearest to one, as the end of a message; empty when none is. */
    public Phrase describe(String heading) {
        List<String> nearest = find(heading);
        return nearest.isEmpty() ? Phrase.same("") : NEAREST_ARE.plus(String.join(", ", nearest));
    }

    private static boolean isPart(String part, String of) {
        return HeadingText.normalize(of).contains(HeadingText.normalize(part));
    }
}
