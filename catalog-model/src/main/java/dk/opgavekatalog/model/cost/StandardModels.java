package dk.opgavekatalog.model.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.OverheadPools;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The standard cost model of the catalogue, ready-made for the two ways in which organisations register the field
 * Formidling og kommunikation, and alternatives to it.
 *
 * <p>The standard redistributes management and then cross-cutting work over all fields (section 0.3), and then excludes
 * main category 2 (section 0.6). The source names no key. Sharing the pools out by direct FTE, each within its own
 * unit, is the choice of this project. A unit that has overhead and no fields of its own is refused; where it is the
 * management of the whole organisation, register it on {@link OverheadPools#CENTRAL_MANAGEMENT} and use
 * {@link #TWO_LEVELS}.
 *
 * <p>The order of the steps matters. Worked example: in one unit, 1.1.1 has 2 FTE and 200,000 DKK, 2.1.1 has 2 FTE and
 * 300,000 DKK, 3.1.1 has 6 FTE and 500,000 DKK, and management costs 100,000 DKK. Together this is 1,100,000 DKK. The
 * models give:
 *
 * <table>
 *   <caption>DKK after the last step</caption>
 *   <tr><th>model</th><th>1.1.1</th><th>3.1.1</th><th>excluded with 2.1.1</th></tr>
 *   <tr><td>{@link #EXCLUDING_LAST}, the standard</td><td>220,000</td><td>560,000</td><td>320,000</td></tr>
 *   <tr><td>{@link #EXCLUDING_FIRST}</td><td>225,000</td><td>575,000</td><td>300,000</td></tr>
 *   <tr><td>{@link #FULL_COST}</td><td>0</td><td>725,000</td><td>375,000</td></tr>
 *   <tr><td>{@link #FULL_COST_OF_AUTHORITY}</td><td>0</td><td>780,000</td><td>320,000</td></tr>
 * </table>
 *
 * <p>Excluding last excludes 2.1.1 with its part of the management, 20,000 DKK; excluding first leaves all of the
 * management to the other fields. The full-cost models also allocate the support fields of main category 1: either to
 * secretariat services too, which use 220,000 × 2 / 8 DKK, or to main category 3 alone.
 *
 * <p>The models are for the edition of 2006. {@link #forEdition} adapts them to another edition. The edition says which
 * main categories are excluded ({@link MainCategory#isExcludedFromCost}); a test checks that the constants exclude
 * those of the bundled edition.
 */
public final class StandardModels {

    /** The edition that the models are for. */
    private static final String EDITION = "2006";

    private static final CatalogCode SUPPORT = CatalogCode.of(1);
    private static final CatalogCode SECRETARIAT_SERVICES = CatalogCode.of(2);
    private static final CatalogCode AUTHORITY = CatalogCode.of(3);
    private static final CatalogCode EXTERNAL_COMMUNICATION = CatalogCode.of(2, 1, 4);
    private static final CatalogCode INTERNAL_COMMUNICATION = CatalogCode.of(1, 4, 10);

    private static final AllocationKey DIRECT_FTE = AllocationKey.directAmounts(Measures.FTE.getId());

    private static final Step MANAGEMENT = redistribute(OverheadPools.MANAGEMENT.getId());
    private static final Step CROSS_CUTTING = redistribute(OverheadPools.CROSS_CUTTING.getId());

    private static final Step EXCLUDE_SECRETARIAT_SERVICES = Exclude.builder()
            .scope(Scope.within(SECRETARIAT_SERVICES))
            .reason(LocalizedText.of(
                    "sekretariatsbetjening indgår som hovedregel ikke i en omkostningsberegning"
                            + " (opgavekataloget, afsnit 0.6)",
                    "secretariat services are, as a rule, not part of a cost calculation"
                            + " (task catalogue, section 0.6)"))
            .build();

    /** The standard: management, cross-cutting work, then the exclusion. */
    public static final CostModel EXCLUDING_LAST = model(
            "standard-64",
            LocalizedText.of("Standardmodel, 64 opgavefelter", "Standard model, 64 task fields"),
            MANAGEMENT,
            CROSS_CUTTING,
            EXCLUDE_SECRETARIAT_SERVICES);

    /** Like the standard, but main category 2 is excluded before anything is redistributed and carries no overhead. */
    public static final CostModel EXCLUDING_FIRST = model(
            "standard-64-excluding-first",
            LocalizedText.of(
                    "Standardmodel, sekretariatsbetjening udeladt først",
                    "Standard model, secretariat services excluded first"),
            EXCLUDE_SECRETARIAT_SERVICES,
            MANAGEMENT,
            CROSS_CUTTING);

    /**
     * Like the standard, for organisations with two levels of management: the central management is redistributed over
     * the fields of all units, and then each unit's own management and cross-cutting work over the fields of the unit.
     * Statements must declare {@link OverheadPools#CENTRAL_MANAGEMENT} beside the standard pools.
     */
    public static final CostModel TWO_LEVELS = model(
            "standard-64-two-levels",
            LocalizedText.of("Standardmodel, central og decentral ledelse", "Standard model, two levels of management"),
            Redistribute.builder()
                    .pool(OverheadPools.CENTRAL_MANAGEMENT.getId())
                    .key(DIRECT_FTE)
                    .reach(Reach.ORGANISATION)
                    .build(),
            MANAGEMENT,
            CROSS_CUTTING,
            EXCLUDE_SECRETARIAT_SERVICES);

    /**
     * The full cost: after the overhead, main category 1 is allocated by direct FTE to all fields that it serves, by
     * the reciprocal method and in the whole organisation, and then main category 2 is excluded with its part.
     */
    public static final CostModel FULL_COST = model(
            "full-cost-64",
            LocalizedText.of("Fulde omkostninger, 64 opgavefelter", "Full cost, 64 task fields"),
            MANAGEMENT,
            CROSS_CUTTING,
            allocateSupport(Scope.allFields()),
            EXCLUDE_SECRETARIAT_SERVICES);

    /**
     * Like the full cost, but main category 1 serves main category 3 alone, so its amounts are not excluded with main
     * category 2.
     */
    public static final CostModel FULL_COST_OF_AUTHORITY = model(
            "full-cost-64-authority",
            LocalizedText.of(
                    "Fulde omkostninger, kun myndighedsudøvelse", "Full cost, exercise of public authority only"),
            MANAGEMENT,
            CROSS_CUTTING,
            allocateSupport(Scope.within(AUTHORITY)),
            EXCLUDE_SECRETARIAT_SERVICES);

    /** All of the above, the standard first. */
    public static final List<CostModel> ALL =
            List.of(EXCLUDING_LAST, EXCLUDING_FIRST, TWO_LEVELS, FULL_COST, FULL_COST_OF_AUTHORITY);

    private StandardModels() {}

    /**
     * The standard for statements that register internal communication on 1.4.10 and external communication on 2.1.4
     * (64 fields).
     *
     * @return the model {@code standard-64}, {@link #EXCLUDING_LAST}
     */
    public static CostModel bothCommunicationFieldsRegistered() {
        return EXCLUDING_LAST;
    }

    /**
     * The standard for statements of edition 2006 that register all communication on 2.1.4 (63 fields). Section 0.6
     * asks to move its internal part to 1.4.10 before cost is calculated.
     *
     * <p>This model splits the amounts; the correspondence {@code Catalogs.from63To64Fields()} of the module {@code
     * catalog-data} splits the field. A statement of the edition with 2.1.4 whole ({@code 2006-63}) can instead be
     * converted by that correspondence and {@link ConvertEdition}, with this share to 1.4.10 and the rest to 2.1.4, and
     * then calculated by {@link #EXCLUDING_LAST}. Both ways give the same cost.
     *
     * @param internalShare the internal part, 0 to 1; the source gives no figure, so the caller must give one
     * @return the model {@code standard-63}
     */
    public static CostModel communicationRegisteredWhole(BigDecimal internalShare) {
        List<Step> steps = new ArrayList<>();
        steps.add(Transfer.builder()
                .source(EXTERNAL_COMMUNICATION)
                .target(INTERNAL_COMMUNICATION)
                .share(internalShare)
                .build());
        steps.addAll(EXCLUDING_LAST.getSteps());
        return model(
                "standard-63",
                LocalizedText.of("Standardmodel, 63 opgavefelter", "Standard model, 63 task fields"),
                steps.toArray(Step[]::new));
    }

    /**
     * Adapts one of these models to another edition of the catalogue. The main categories that the edition keeps out of
     * cost ({@link MainCategory#isExcludedFromCost}) are excluded in place of main category 2. For an edition that
     * keeps none out, the model has no exclusion. The id and all other parts stay the same.
     *
     * @param model one of these models, or a model that has their exclusion among its steps
     * @param catalog the edition, without problems
     * @return the model for the edition; equal to {@code model} for the edition of 2006
     */
    public static CostModel forEdition(CostModel model, TaskCatalog catalog) {
        List<Step> exclusions = catalog.getMainCategories().stream()
                .filter(MainCategory::isExcludedFromCost)
                .map(StandardModels::exclude)
                .toList();
        return CostModel.builder()
                .from(model)
                .edition(catalog.getEdition().getId())
                .steps(model.getSteps().stream()
                        .flatMap(step ->
                                step.equals(EXCLUDE_SECRETARIAT_SERVICES) ? exclusions.stream() : Stream.of(step))
                        .toList())
                .build();
    }

    private static Step exclude(MainCategory main) {
        if (main.getCode().equals(SECRETARIAT_SERVICES)) {
            return EXCLUDE_SECRETARIAT_SERVICES;
        }
        return Exclude.builder()
                .scope(Scope.within(main.getCode()))
                .reason(LocalizedText.of(
                        "i udgaven indgår " + main.getCode() + " "
                                + main.getName().getDa() + " ikke i omkostningsberegninger",
                        "the edition keeps " + main.getCode() + " "
                                + main.getName().getEn() + " out of cost calculations"))
                .build();
    }

    private static Step redistribute(String pool) {
        return Redistribute.builder().pool(pool).key(DIRECT_FTE).build();
    }

    private static Step allocateSupport(Scope receivers) {
        return AllocateSupport.builder()
                .providers(Scope.within(SUPPORT))
                .receivers(receivers)
                .method(AllocationMethod.RECIPROCAL)
                .defaultKey(DIRECT_FTE)
                .build();
    }

    private static CostModel model(String id, LocalizedText name, Step... steps) {
        return CostModel.builder()
                .id(id)
                .name(name)
                .edition(EDITION)
                .addSteps(steps)
                .build();
    }
}
