package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.List;

/** Cost models and their parts, valid unless a test puts something broken into them. */
final class Models {

    static final CatalogCode INTERNAL = CatalogCode.of(1, 4, 10);
    static final CatalogCode EXTERNAL = CatalogCode.of(2, 1, 4);
    static final CatalogCode AUTHORITY = CatalogCode.of(3, 1, 1);
    static final CatalogCode CANTEEN = CatalogCode.of(1, 4, 2);
    static final CatalogCode BOOKKEEPING = CatalogCode.of(1, 2, 2);

    private Models() {}

    /** Has every kind of step, key and scope, optional parts present and absent. */
    static CostModel complete() {
        return CostModel.builder()
                .from(withoutSupport())
                .addSteps(
                        redistribute("rent")
                                .key(AllocationKey.currentAmountsIgnoringNegative("PAYROLL"))
                                .build(),
                        allocateSupport().includingOwnUse(true).build(),
                        allocateSupport()
                                .providers(Scope.fields(CANTEEN, BOOKKEEPING))
                                .receivers(Scope.within(CatalogCode.of(3)))
                                .method(AllocationMethod.STEP_DOWN)
                                .fallbackKey(AllocationKey.equal())
                                .addKeys(
                                        ProviderKey.of(CANTEEN, AllocationKey.statistic("employees")),
                                        ProviderKey.of(
                                                BOOKKEEPING,
                                                AllocationKey.fixedShares(FixedShare.of(AUTHORITY, BigDecimal.ONE)),
                                                AllocationKey.directAmounts("FTE")))
                                .addOrder(BOOKKEEPING, CANTEEN)
                                .reach(Reach.OWN_UNIT)
                                .build(),
                        surcharge("overhead").build(),
                        surcharge("insurance")
                                .rate(new BigDecimal("0.000000000000000001"))
                                .baseMeasures(List.of("PAYROLL", "OTHER_COST"))
                                .scope(Scope.within(CatalogCode.of(3)))
                                .build(),
                        convertEdition()
                                .addShares(
                                        conversion("3.1.1", "3.1.1", "0.40"),
                                        conversion("3.1.1", "outside:6.45.53", "0.6"),
                                        conversion("outside:6.45.50", "3.1.2", "0.25"))
                                .build(),
                        convertEdition().toEdition("2008").build())
                .build();
    }

    /** What models could have before support was allocated, fields were surcharged and editions converted. */
    static CostModel withoutSupport() {
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

    static AllocateSupport.Builder allocateSupport() {
        return AllocateSupport.builder()
                .method(AllocationMethod.RECIPROCAL)
                .defaultKey(AllocationKey.directAmounts("FTE"));
    }

    static Surcharge.Builder surcharge(String id) {
        return Surcharge.builder()
                .id(id)
                .name(text("Overheadtillæg", "Overhead surcharge"))
                .rate(new BigDecimal("0.12"))
                .addBaseMeasures("PAYROLL")
                .measure("OTHER_COST");
    }

    static ConvertEdition.Builder convertEdition() {
        return ConvertEdition.builder().toEdition("2007");
    }

    static ConversionShare conversion(String source, String target, String share) {
        return ConversionShare.of(Account.parse(source), Account.parse(target), new BigDecimal(share));
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
