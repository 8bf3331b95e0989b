package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The measures that a statement declares, and the rules for amounts in them. */
final class DeclaredMeasures {

    /** The most ids that a message names; each of many amounts can have a message. */
    private static final int MAX_NAMED = 20;

    private final Map<String, Measure> byId = new LinkedHashMap<>();
    private final Phrase described;

    DeclaredMeasures(List<Measure> measures) {
        measures.forEach(measure -> byId.putIfAbsent(measure.getId(), measure));
        this.described = byId.isEmpty() || byId.size() > MAX_NAMED
                ? Phrase.of("en ressourceart, som opgørelsen angiver", "a measure that the statement declares")
                : Phrase.of("en af ", "one of ").plus(String.join(", ", byId.keySet()));
    }

    /** Returns a declared measure. */
    Measure get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** Returns an amount in smallest units of its measure, or adds a problem at the place and returns empty. */
    OptionalLong check(Problems here, String id, BigDecimal amount) {
        @Nullable Measure measure = byId.get(id);
        if (measure == null) {
            here.in("measure").add(Reason.UNKNOWN_REFERENCE, id, described);
            return OptionalLong.empty();
        }
        if (!measure.hasDecimalsOf(amount)) {
            here.in("amount")
                    .add(
                            Reason.TOO_MANY_DECIMALS,
                            amount,
                            Phrase.of("højst ", "at most ")
                                    .plus(Counted.of(
                                            measure.getDecimals(),
                                            Phrase.of("decimal", "decimal"),
                                            Phrase.of("decimaler", "decimals")))
                                    .plus(Phrase.of(" i ", " in "))
                                    .plus(measure.getName().asPhrase()));
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(measure.toSmallestUnits(amount));
        } catch (ArithmeticException e) {
            here.in("amount")
                    .add(
                            Reason.OVERFLOW,
                            amount,
                            Phrase.of("højst ", "at most ")
                                    .plus(measure.fromSmallestUnits(Long.MAX_VALUE)
                                            .toString())
                                    .plus(Phrase.of(" over eller under nul", " above or below zero")));
            return OptionalLong.empty();
        }
    }
}
