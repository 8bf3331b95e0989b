package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPools;
import java.math.BigDecimal;

/**
 * The cost model of the catalogue, ready-made for the two ways in which organisations register the field Formidling og
 * kommunikation.
 *
 * <p>Both redistribute management and then cross-cutting work over all fields (section 0.3), and then exclude main
 * category 2 (section 0.6). Excluding last means that the excluded fields carry their part of the overhead with them.
 * With 8 FTE on 3.1.1, 2 FTE on 2.1.1 and a management of 100,000 DKK, 3.1.1 ends up with 80,000 of it and 20,000 is
 * excluded; a model that excludes first leaves 100,000 on 3.1.1.
 *
 * <p>The source names no key. Sharing the pools out by direct FTE, each within its own unit, is the choice of this
 * project. A unit that has overhead and no fields of its own, such as a central management, is refused by these models:
 * register it on a pool of its own, and redistribute that with {@link Reach#ORGANISATION} before the others.
 */
public final class StandardModels {

    /** The edition that the models are for. */
    private static final String EDITION = "2006";

    private static final CatalogCode SECRETARIAT_SERVICES = CatalogCode.of(2);
    private static final CatalogCode EXTERNAL_COMMUNICATION = CatalogCode.of(2, 1, 4);
    private static final CatalogCode INTERNAL_COMMUNICATION = CatalogCode.of(1, 4, 10);

    private StandardModels() {}

    /**
     * For statements that register internal communication on 1.4.10 and external communication on 2.1.4 (64 fields).
     *
     * @return the model {@code standard-64}
     */
    public static CostModel bothCommunicationFieldsRegistered() {
        return commonSteps(CostModel.builder()
                        .id("standard-64")
                        .name(LocalizedText.of("Standardmodel, 64 opgavefelter", "Standard model, 64 task fields"))
                        .edition(EDITION))
                .build();
    }

    /**
     * For statements that register all communication on 2.1.4 (63 fields). Section 0.6 asks to move its internal part to
     * 1.4.10 before cost is calculated.
     *
     * @param internalShare the internal part, 0 to 1; the source gives no figure, so the caller must
     * @return the model {@code standard-63}
     */
    public static CostModel communicationRegisteredWhole(BigDecimal internalShare) {
        return commonSteps(CostModel.builder()
                        .id("standard-63")
                        .name(LocalizedText.of("Standardmodel, 63 opgavefelter", "Standard model, 63 task fields"))
                        .edition(EDITION)
                        .addSteps(Transfer.builder()
                                .source(EXTERNAL_COMMUNICATION)
                                .target(INTERNAL_COMMUNICATION)
                                .share(internalShare)
                                .build()))
                .build();
    }

    private static CostModel.Builder commonSteps(CostModel.Builder model) {
        AllocationKey directFte = AllocationKey.directAmounts(Measures.FTE.getId());
        return model.addSteps(
                Redistribute.builder()
                        .pool(OverheadPools.MANAGEMENT.getId())
                        .key(directFte)
                        .build(),
                Redistribute.builder()
                        .pool(OverheadPools.CROSS_CUTTING.getId())
                        .key(directFte)
                        .build(),
                Exclude.builder()
                        .scope(Scope.within(SECRETARIAT_SERVICES))
                        .reason(LocalizedText.of(
                                "sekretariatsbetjening indgår som hovedregel ikke i en omkostningsberegning"
                                        + " (opgavekataloget, afsnit 0.6)",
                                "secretariat services are, as a rule, no part of a cost calculation"
                                        + " (task catalogue, section 0.6)"))
                        .build());
    }
}
