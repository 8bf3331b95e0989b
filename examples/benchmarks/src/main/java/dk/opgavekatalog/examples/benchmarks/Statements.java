package dk.opgavekatalog.examples.benchmarks;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Statements of one unit with all 64 fields, five pools and three measures, and a model that redistributes the pools.
 */
final class Statements {

    /** The number of overhead pools in every statement. */
    static final int POOLS = 5;

    private static final List<OverheadPool> OVERHEAD = IntStream.range(0, POOLS)
            .mapToObj(i -> OverheadPool.of("pool-" + i, LocalizedText.of("Pulje " + i, "Pool " + i)))
            .toList();

    private Statements() {}

    /** The model: redistributes each pool by direct FTE over all fields, then excludes main category 2. */
    static CostModel model() {
        CostModel.Builder model = CostModel.builder();
        model.id("five-pools")
                .name(LocalizedText.of("Fem puljer", "Five pools"))
                .edition("2006");
        for (OverheadPool pool : OVERHEAD) {
            model.addSteps(Redistribute.builder()
                    .pool(pool.getId())
                    .key(AllocationKey.directAmounts(Measures.FTE.getId()))
                    .build());
        }
        return model.addSteps(Exclude.builder()
                        .scope(Scope.within(CatalogCode.of(2)))
                        .reason(LocalizedText.of("afsnit 0.6", "section 0.6"))
                        .build())
                .build();
    }

    /** A random statement, the same for the same seed. */
    static ResourceStatement statement(TaskCatalog catalog, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ResourceAmount> amounts = new ArrayList<>();
        for (TaskField field : catalog.getFields()) {
            addAll(amounts, Account.field(field.getCode()), random);
        }
        for (OverheadPool pool : OVERHEAD) {
            addAll(amounts, Account.pool(pool.getId()), random);
        }
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition(catalog.getEdition().getId())
                .pools(OVERHEAD)
                .amounts(amounts)
                .build();
    }

    private static void addAll(List<ResourceAmount> amounts, Account account, SplittableRandom random) {
        long fte = random.nextLong(5_000, 400_000);
        add(amounts, account, Measures.FTE, fte);
        add(amounts, account, Measures.PAYROLL, fte * random.nextLong(4_500, 7_500));
        add(amounts, account, Measures.OTHER_COST, random.nextLong(1_000_000, 90_000_000));
    }

    private static void add(List<ResourceAmount> amounts, Account account, Measure measure, long smallestUnits) {
        amounts.add(
                ResourceAmount.of("Forvaltningen", account, measure.getId(), measure.fromSmallestUnits(smallestUnits)));
    }
}
