package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import org.immutables.value.Value;

/**
 * A warning that a column is not read although it tells rows apart that then count together, such as budget and
 * accounts, or the months of a year. It is given where such a column has two values within one period.
 */
@OptionStyle
@Value.Immutable
public interface UnreadDistinction extends HasNoDocument {

    /** What a column tells apart. */
    enum Distinction {
        /** Budget and accounts, or versions and scenarios. */
        VERSION(Phrase.of(
                "regnskab, budget og versioner lægges sammen; behold én af dem i filen",
                "accounts, budget and versions are added up; keep one of them in the file")),
        /** Currencies. */
        CURRENCY(Phrase.of(
                "beløb i hver valuta læses som kroner; behold kun kroner i filen",
                "amounts in every currency are read as kroner; keep kroner alone in the file")),
        /** Debit and credit, or a sign. */
        SIDE(Phrase.of(
                "debet og kredit lægges sammen med samme fortegn; giv beløbene deres fortegn i filen",
                "debit and credit are added up with the same sign; give the amounts their signs in the file")),
        /** What amounts are counted in. */
        SCALE(Phrase.of(
                "alle beløb læses, som om de tælles i det samme; skriv dem i én enhed i filen",
                "all amounts are read as counted in the same; write them in one unit in the file")),
        /** Periods that are shorter than those that are read. */
        PERIOD(Phrase.of(
                "beløb lægges sammen, og årsværk tælles en gang for hver periode; lad kolonnen blive læst, og"
                        + " brug indstillingen sumPeriodsTo",
                "amounts are added up, and FTE count once for each period; let the column be read, and use the"
                        + " option sumPeriodsTo"));

        private final Phrase effect;

        Distinction(Phrase effect) {
            this.effect = effect;
        }
    }

    /**
     * The heading of the column.
     *
     * @return the heading, as the file has it
     */
    String getHeading();

    /**
     * What the column tells apart.
     *
     * @return the kind
     */
    Distinction getDistinction();

    /**
     * The first two values of one period.
     *
     * @return two texts; an empty cell is empty
     */
    List<String> getValues();

    /**
     * The warning in words, for a person.
     *
     * @param language the language
     * @return one line
     */
    default String describe(Language language) {
        return Phrase.of("kolonnen ", "the column ")
                .plus("'" + getHeading() + "'")
                .plus(Phrase.of(" læses ikke, men skelner mellem ", " is not read, but distinguishes between "))
                .plus("'" + getValues().get(0) + "'")
                .plus(Phrase.of(" og ", " and "))
                .plus("'" + getValues().get(1) + "': ")
                .plus(getDistinction().effect)
                .in(language);
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link UnreadDistinction}. Not thread-safe. */
    final class Builder extends ImmutableUnreadDistinction.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of unread distinction";
        }
    }
}
