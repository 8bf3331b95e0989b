package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.check.Problems;
import java.util.ArrayList;
import java.util.List;

/** The rules for a header, in two parts, so that a statement can report problems in the order of its properties. */
final class HeaderRules {

    private HeaderRules() {}

    /** Checks the properties before the amounts of a statement. */
    static void checkDeclarations(Problems problems, StatementHeader header) {
        header.getOrganisation().check(problems.in("organisation"));
        problems.requireText("edition", header.getEdition());
        problems.checkEach("measures", header.getMeasures());
        List<String> measures = new ArrayList<>();
        for (Measure measure : header.getMeasures()) {
            measures.add(measure.getId());
        }
        problems.requireUnique("measures", "id", measures);
        problems.checkEach("pools", header.getPools());
        List<String> pools = new ArrayList<>();
        for (OverheadPool pool : header.getPools()) {
            pools.add(pool.getId());
        }
        problems.requireUnique("pools", "id", pools);
    }

    /** Checks the properties after the amounts. */
    static void checkRest(Problems problems, StatementHeader header) {
        problems.checkEach("statistics", header.getStatistics());
        List<String> statistics = new ArrayList<>();
        for (Statistic statistic : header.getStatistics()) {
            statistics.add(statistic.getId());
        }
        problems.requireUnique("statistics", "id", statistics);
        if (header.getWorkingTimeNorm().isPresent()) {
            header.getWorkingTimeNorm().get().check(problems.in("workingTimeNorm"));
        }
        if (header.getRefusedRows().isPresent()) {
            RefusedRows refused = header.getRefusedRows().get();
            checkRefused(problems.in("refusedRows"), refused, new DeclaredMeasures(header.getMeasures()));
        }
    }

    private static void checkRefused(Problems problems, RefusedRows refused, DeclaredMeasures measures) {
        refused.check(problems);
        for (int i = 0; i < refused.getAmounts().size(); i++) {
            RefusedAmount amount = refused.getAmounts().get(i);
            measures.check(problems.in("amounts", i), amount.getMeasure(), amount.getAmount());
        }
    }
}
