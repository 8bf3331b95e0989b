package dk.opgavekatalog.calc.input;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Something that is wrong with a statement, whatever else it has. */
enum StatementFault {
    BLANK_UNIT(amount(" ", "3.1.1", "FTE", "1")),
    BLANK_ID(amount("Teknik", "outside: ", "FTE", "1")),
    UNDECLARED_POOL(amount("Teknik", "pool:none", "FTE", "1")),
    EXCLUDED_ACCOUNT(amount("Teknik", "excluded:3.1.1", "FTE", "1")),
    COLLECTING_ACCOUNT(amount("Teknik", "support:1.1.1", "FTE", "1")),
    COUNTER_ACCOUNT(amount("Teknik", "surcharge:a", "FTE", "1")),
    CODE_OF_ANOTHER_LEVEL(amount("Teknik", "3.1", "FTE", "1")),
    UNKNOWN_FIELD(amount("Teknik", "9.9.9", "FTE", "1")),
    UNDECLARED_MEASURE(amount("Teknik", "3.1.1", "NONE", "1")),
    BLANK_MEASURE(amount("Teknik", "3.1.1", "", "1")),
    TOO_MANY_DECIMALS(amount("Never seen", "3.1.1", "FTE", "1.00001")),
    TOO_LARGE(amount("Never seen", "3.1.1", "FTE", "1e99999999")),
    TOO_LARGE_TOGETHER(
            amount("Never seen", "3.1.1", "FTE", "500000000000000"),
            amount("Never seen", "outside:a", "FTE", "-500000000000000")),
    STATED_TWICE(amount("Never seen", "3.1.1", "FTE", "1"), amount("Never seen", "3.1.1", "FTE", "1")),
    OTHER_EDITION() {
        @Override
        void putInto(ResourceStatement.Builder statement) {
            statement.edition("2099");
        }
    },
    BLANK_ORGANISATION() {
        @Override
        void putInto(ResourceStatement.Builder statement) {
            statement.organisation(Organisation.of("", "Helsingør"));
        }
    },
    MEASURE_TWICE() {
        @Override
        void putInto(ResourceStatement.Builder statement) {
            statement.addMeasures(Measures.FTE);
        }
    },
    MEASURE_OF_TOO_MANY_DECIMALS() {
        @Override
        void putInto(ResourceStatement.Builder statement) {
            statement
                    .addMeasures(Measure.builder()
                            .id("long")
                            .name(LocalizedText.of("Lang", "Long"))
                            .unit("m")
                            .decimals(100)
                            .build())
                    .addAmounts(amount("Never seen", "3.1.1", "long", "7.5"));
        }
    },
    POOL_TWICE() {
        @Override
        void putInto(ResourceStatement.Builder statement) {
            OverheadPool pool = OverheadPool.of("twice", LocalizedText.of("To gange", "Twice"));
            statement.addPools(pool, pool);
        }
    },
    STATISTIC_OF_UNKNOWN_FIELD() {
        @Override
        void putInto(ResourceStatement.Builder statement) {
            statement.addStatistics(statistic(CatalogCode.of(9, 9, 9), "1"));
        }
    },
    STATISTIC_BELOW_ZERO() {
        @Override
        void putInto(ResourceStatement.Builder statement) {
            statement.addStatistics(statistic(CatalogCode.of(3, 1, 1), "-1"));
        }
    },
    REFUSED_AMOUNT_OF_NO_MEASURE() {
        @Override
        void putInto(ResourceStatement.Builder statement) {
            statement.refusedRows(RefusedRows.builder()
                    .rows(1)
                    .rowsWithoutAmounts(0)
                    .addAmounts(RefusedAmount.of("NONE", BigDecimal.ONE))
                    .build());
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody can change
    private final List<ResourceAmount> amounts;

    StatementFault(ResourceAmount... amounts) {
        this.amounts = List.of(amounts);
    }

    /** Puts faults into a statement, its amounts in a random order. */
    static ResourceStatement put(ResourceStatement statement, List<StatementFault> faults, Random random) {
        ResourceStatement.Builder builder = ResourceStatement.builder().from(statement);
        for (StatementFault fault : faults) {
            fault.putInto(builder);
        }
        ResourceStatement faulty = builder.build();
        List<ResourceAmount> shuffled = new ArrayList<>(faulty.getAmounts());
        Collections.shuffle(shuffled, random);
        return ResourceStatement.builder().from(faulty).amounts(shuffled).build();
    }

    ResourceStatement put(ResourceStatement statement, Random random) {
        return put(statement, List.of(this), random);
    }

    void putInto(ResourceStatement.Builder statement) {
        statement.addAllAmounts(amounts);
    }

    private static ResourceAmount amount(String unit, String account, String measure, String amount) {
        return ResourceAmount.of(unit, Account.parse(account), measure, new BigDecimal(amount));
    }

    private static Statistic statistic(CatalogCode field, String value) {
        return Statistic.builder()
                .id("only here")
                .name(LocalizedText.of("Kun her", "Only here"))
                .addValues(StatisticValue.of("Teknik", field, new BigDecimal(value)))
                .build();
    }
}
