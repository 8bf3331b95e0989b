package dk.opgavekatalog.model.check;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The places beside the first one at which a problem stands, in one column of a file; the number may be far greater. */
final class FurtherPlaces implements Serializable {

    private static final long serialVersionUID = 1L;

    static final FurtherPlaces NONE = new FurtherPlaces(0, List.of());

    private final long number;

    /** The first of the places. */
    private final List<FilePosition> positions;

    private FurtherPlaces(long number, List<FilePosition> positions) {
        this.number = number;
        this.positions = positions;
    }

    static FurtherPlaces of(long number, List<FilePosition> positions) {
        if (number < positions.size() || (number > 0 && positions.isEmpty())) {
            throw new IllegalArgumentException(number + " further places of which " + positions.size() + " are known");
        }
        return number == 0 ? NONE : new FurtherPlaces(number, List.copyOf(positions));
    }

    long number() {
        return number;
    }

    List<FilePosition> positions() {
        return positions;
    }

    /** The places as the end of a problem's place; empty when there are none. */
    Phrase describe() {
        if (number == 0) {
            return Phrase.same("");
        }
        boolean isOne = number == 1;
        boolean isInColumn = positions.get(0).findColumn().isPresent();
        Phrase things = isInColumn
                ? isOne ? Phrase.of("celle", "cell") : Phrase.of("celler", "cells")
                : isOne ? Phrase.of("række", "row") : Phrase.of("rækker", "rows");
        String rows = positions.stream()
                .map(position -> String.valueOf(position.findRow().orElseThrow()))
                .collect(Collectors.joining(", ", " ", number > positions.size() ? ", ...)" : ")"));
        return Phrase.of(", og ", ", and ")
                .plus(count())
                .plus(Phrase.of(isOne ? " anden " : " andre ", " more "))
                .plus(things)
                .plus(Phrase.of(" (række", isOne ? " (row" : " (rows"))
                .plus(rows);
    }

    private Phrase count() {
        String english = String.format(Locale.ROOT, "%,d", number);
        return Phrase.of(english.replace(',', '.'), english);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FurtherPlaces that && number == that.number && positions.equals(that.positions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, positions);
    }

    @Override
    public String toString() {
        return describe().in(Language.ENGLISH);
    }
}
