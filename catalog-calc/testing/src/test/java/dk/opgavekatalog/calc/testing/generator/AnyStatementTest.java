package dk.opgavekatalog.calc.testing.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** Statements for a model have what the model names. */
class AnyStatementTest {

    private static final AnyStatement STATEMENTS = AnyStatement.of(SampleEditions.EARLIER);
    private static final CatalogCode FIELD = CatalogCode.of(1, 1, 1);

    /** Names in every place where a step can have one. */
    private static final CostModel MODEL = model(
            "2006",
            Redistribute.builder()
                    .pool("ledelse")
                    .key(AllocationKey.statistic("ansatte"))
                    .fallbackKey(AllocationKey.fixedShares(FixedShare.of("Rådhuset", FIELD, BigDecimal.ONE)))
                    .build(),
            AllocateSupport.builder()
                    .providers(Scope.fields(FIELD))
                    .method(AllocationMethod.DIRECT)
                    .defaultKey(AllocationKey.statistic("areal"))
                    .fallbackKey(AllocationKey.statistic("sager"))
                    .addKeys(ProviderKey.of(
                            FIELD, AllocationKey.statistic("kørsel"), AllocationKey.statistic("postkasser")))
                    .build());

    private static CostModel model(String edition, Step... steps) {
        return CostModel.builder()
                .id("egen")
                .name(LocalizedText.of("Egen model", "Own model"))
                .edition(edition)
                .addSteps(steps)
                .build();
    }

    @Provide
    Arbitrary<ResourceStatement> statements() {
        return STATEMENTS.forModel(MODEL).any();
    }

    @Property
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void whatTheModelNamesIsThere(@ForAll("statements") ResourceStatement statement) {
        assertThat(statement.findProblems()).isEmpty();
        assertThat(statement.getPools())
                .extracting(OverheadPool::getId)
                .containsExactly("management", "cross-cutting", "absence", "ledelse");
        assertThat(statement.getStatistics())
                .extracting(Statistic::getId)
                .containsExactly("employees", "area", "ansatte", "areal", "sager", "kørsel", "postkasser");
        assertThat(statement.getAmounts()).extracting(ResourceAmount::getUnit).contains("Rådhuset");

        Statistics.collect(hasAmountOnTheirPool(statement));
        Statistics.coverage(coverage -> coverage.check(true).count(hits -> hits > 0));
    }

    private static boolean hasAmountOnTheirPool(ResourceStatement statement) {
        return statement.getAmounts().stream()
                .anyMatch(amount -> amount.getAccount().equals(Account.pool("ledelse"))
                        && amount.getAmount().signum() != 0);
    }

    @Test
    void aMeasureOfOnesOwnIsNamedAsOneThatIsNotThere() {
        CostModel other = model(
                "2006",
                Redistribute.builder()
                        .pool("ledelse")
                        .key(AllocationKey.directAmounts("SAGER"))
                        .build());

        assertThatThrownBy(() -> STATEMENTS.forModel(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a model that names the measure 'SAGER'; allowed are FTE, PAYROLL, OTHER_COST, HOURS,"
                        + " CAPITAL");
    }

    @Test
    void aModelOfAnotherEditionIsRefused() {
        CostModel other = model("2007", MODEL.getSteps().toArray(Step[]::new));

        assertThatThrownBy(() -> STATEMENTS.forModel(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a model of edition '2007'; allowed is the edition of the statements, '2006'");
    }
}
