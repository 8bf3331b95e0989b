package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import java.math.BigDecimal;

/** Cost models and their parts, valid unless a test puts something broken into them. */
final class Models {

    static final CatalogCode INTERNAL = CatalogCode.of(1, 4, 10);
    static final CatalogCode EXTERNAL = CatalogCode.of(2, 1, 4);
    static final CatalogCode AUTHORITY = CatalogCode.of(3, 1, 1);

    private Models() {}

    /** Has every kind of step, key and scope, optional parts present and absent. */
    static CostModel complete() {
        return empty().addSteps(
                        transfer().build(),
                        transfer()
                                .source(AUTHORITY)
                                .share(new BigDecimal("0.123456789012345678"))
                                .addingToTarget(true)
                                .build(),
                        redistribute("management")
                                .fallbackKey(AllocationKey.equal())
                                .build(),
                        redistribute("cross-cutting")
                                .key(AllocationKey.currentAmounts("PAYROLL"))
                                .scope(Scope.within(CatalogCode.of(3)))
                                .reach(Reach.ORGANISATION)
                                .build(),
                        redistribute("absence")
                                .key(AllocationKey.fixedShares(
                                        FixedShare.of(INTERNAL, new BigDecimal("0.250")),
                                        FixedShare.of(AUTHORITY, new BigDecimal("3"))))
                                .scope(Scope.fields(INTERNAL, AUTHORITY))
                                .build(),
                        redistribute("it")
                                .key(AllocationKey.fixedShares(
                                        FixedShare.of("Teknik", AUTHORITY, BigDecimal.ONE),
                                        FixedShare.of("Økonomi", AUTHORITY, BigDecimal.ZERO)))
                                .fallbackKey(AllocationKey.statistic("employees"))
                                .reach(Reach.ORGANISATION)
                                .build(),
                        exclude().build(),
                        exclude().scope(Scope.fields(AUTHORITY)).build(),
                        exclude().scope(Scope.allFields()).build())
                .build();
    }

    static CostModel.Builder empty() {
        return CostModel.builder()
                .id("own")
                .name(text("Egen model", "Own model"))
                .edition("2006");
    }

    static Transfer.Builder transfer() {
        return Transfer.builder().source(EXTERNAL).target(INTERNAL).share(new BigDecimal("0.4"));
    }

    static Redistribute.Builder redistribute(String pool) {
        return Redistribute.builder().pool(pool).key(AllocationKey.directAmounts("FTE"));
    }

    static Exclude.Builder exclude() {
        return Exclude.builder()
                .scope(Scope.within(CatalogCode.of(2)))
                .reason(LocalizedText.of("Afsnit 0.6", "Section 0.6"));
    }

    static LocalizedText text(String danish, String english) {
        return LocalizedText.of(danish, english);
    }
}
