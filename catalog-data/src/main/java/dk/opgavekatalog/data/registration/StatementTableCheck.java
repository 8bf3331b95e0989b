package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.municipality.Municipalities;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks whether statements can stand in one table, so that reading it gives the same amounts. */
final class StatementTableCheck {

    private static final int MAX_PROBLEMS = 1_000;

    private final Problems problems = Problems.atMost(MAX_PROBLEMS);
    private final Set<Key> keys = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();
    private final Map<String, OverheadPool> pools = new HashMap<>();

    /** The key that distinguishes the statements of a table. */
    private record Key(String organisation, AccountingPeriod period) {}

    private StatementTableCheck() {}

    /** Returns all problems. */
    static Problems check(List<ResourceStatement> statements) {
        StatementTableCheck check = new StatementTableCheck();
        if (statements.isEmpty()) {
            check.problems
                    .inDocument("statements")
                    .add(Reason.MISSING, "", Phrase.of("mindst én opgørelse", "at least one statement"));
        }
        for (int i = 0; i < statements.size(); i++) {
            Problems at = check.problems.inDocument("statements[" + i + "]");
            statements.get(i).check(at);
            check.checkAmong(at, statements.get(i), statements.get(0));
        }
        return check.problems;
    }

    /**
     * Checks a statement against the others: a table names the period and organisation of each row, but no editions,
     * measures or pools.
     */
    private void checkAmong(Problems at, ResourceStatement statement, ResourceStatement first) {
        String id = statement.getOrganisation().getId();
        if (!keys.add(new Key(idInReading(id), statement.getPeriod()))) {
            at.add(
                    Reason.DUPLICATE,
                    id + ", " + statement.getPeriod(),
                    Phrase.of(
                            "hver organisation og periode én gang, da læsningen lægger det sammen, der står to gange",
                            "each organisation and period once, as reading adds up what is there twice"));
        }
        requireSame(
                at.in("organisation").in("name"),
                names,
                id,
                statement.getOrganisation().getName());
        if (!statement.getEdition().equals(first.getEdition())) {
            at.in("edition")
                    .add(
                            Reason.OTHER_EDITION,
                            statement.getEdition(),
                            Phrase.of("den samme for alle: ", "the same for all: ")
                                    .plus(first.getEdition()));
        }
        for (Measure measure : statement.getMeasures()) {
            requireSame(at.in("measures"), measures, measure.getId(), measure);
        }
        for (OverheadPool pool : statement.getPools()) {
            requireSame(at.in("pools"), pools, pool.getId(), pool);
        }
        requireOneSpelling(at.in("amounts"), statement);
        if (statement.getAmounts().isEmpty()) {
            at.in("amounts")
                    .add(
                            Reason.MISSING,
                            "",
                            Phrase.of(
                                    "mindst ét beløb; uden beløb er der ingen række",
                                    "at least one amount; without amounts there is no row"));
        }
    }

    /** Returns what an organisation is known by when it is read. */
    private static String idInReading(String id) {
        return Municipalities.since2007()
                .findMunicipality(id)
                .map(Municipality::getNumber)
                .orElseGet(() -> CellMeaning.ofName(id).key());
    }

    private static void requireOneSpelling(Problems at, ResourceStatement statement) {
        Map<String, String> spellings = new HashMap<>();
        Set<String> refused = new HashSet<>();
        for (ResourceAmount amount : statement.getAmounts()) {
            String unit = amount.getUnit();
            String other = spellings.putIfAbsent(CellMeaning.ofName(unit).key(), unit);
            if (other != null && !other.equals(unit) && refused.add(unit)) {
                at.add(
                        Reason.CONTRADICTION,
                        unit,
                        Phrase.of(
                                        "én stavemåde af hver enhed, da læsningen lægger beløbene for denne sammen med"
                                                + " dem for '",
                                        "one spelling of each unit, as reading adds up the amounts of this one and of"
                                                + " '")
                                .plus(other + "'"));
            }
        }
    }

    private static <T> void requireSame(Problems at, Map<String, T> known, String id, T value) {
        T other = known.putIfAbsent(id, value);
        if (other != null && !other.equals(value)) {
            at.add(
                    Reason.CONTRADICTION,
                    value,
                    Phrase.of("den samme for alle med id ", "the same for all with the id ")
                            .plus(id + ": " + other));
        }
    }
}
