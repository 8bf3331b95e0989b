package dk.opgavekatalog.model.check;

import dk.opgavekatalog.model.language.Phrase;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The places of a problem beside the first one, in one file: how many there are, and the first few. */
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

    /**
     * The places as the end of a problem's place; empty when there are none.
     *
     * @param first the place before them, whose column they have unless they name their own
     */
    Phrase describe(FilePosition first) {
        if (number == 0) {
            return Phrase.same("");
        }
        boolean isOne = number == 1;
        Phrase things = first.findColumn().isPresent()
                ? isOne ? Phrase.of("celle", "cell") : Phrase.of("celler", "cells")
                : isOne ? Phrase.of("række", "row") : Phrase.of("rækker", "rows");
        boolean isOneColumn =
                positions.stream().allMatch(position -> position.findColumn().equals(first.findColumn()));
        return Phrase.of(", og ", ", and ")
                .plus(count())
                .plus(Phrase.of(isOne ? " anden " : " andre ", " more "))
                .plus(things)
                .plus(" (")
                .plus(isOneColumn ? rows() : cells())
                .plus(number > positions.size() ? ", ...)" : ")");
    }

    private Phrase rows() {
        String numbers = positions.stream().map(FurtherPlaces::row).collect(Collectors.joining(", "));
        return Phrase.of("række ", number == 1 ? "row " : "rows ").plus(numbers);
    }

    private Phrase cells() {
        return positions.stream()
                .map(position -> Phrase.of("række ", "row ")
                        .plus(row(position))
                        .plus(Phrase.of(" kolonne ", " column "))
                        .plus(position.findColumn().orElse("")))
                .reduce((one, next) -> one.plus(", ").plus(next))
                .orElseThrow();
    }

    private static String row(FilePosition position) {
        return String.valueOf(position.findRow().orElseThrow());
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
        return number + " further places";
    }
}
