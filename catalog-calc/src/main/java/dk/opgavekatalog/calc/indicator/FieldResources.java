package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ressourcer pr. opgavefelt: the FTE and the cost in DKK of each field of one organisation in one period, with
 * redistributed overhead and without. It keeps nothing else of a cost statement, so that the resources of many
 * organisations and years fit into memory. Immutable.
 */
public final class FieldResources implements HasDocument {

    private final Organisation organisation;
    private final AccountingPeriod period;
    private final String edition;

    /** The edition itself; empty when the resources do not come from a cost statement. */
    private final Optional<TaskCatalog> catalog;

    private final Map<ResourceBasis, Amounts> amounts;
    private final Set<CatalogCode> excluded;
    private final boolean isConverted;

    /** The known amounts on one basis; a kind of resources that is not known has no entry. */
    private record Amounts(Map<ResourceKind, SortedMap<CatalogCode, BigDecimal>> ofKinds) {}

    private FieldResources(
            Organisation organisation,
            AccountingPeriod period,
            String edition,
            Optional<TaskCatalog> catalog,
            Map<ResourceBasis, Amounts> amounts,
            Set<CatalogCode> excluded,
            boolean isConverted) {
        this.organisation = organisation;
        this.period = period;
        this.edition = edition;
        this.catalog = catalog;
        this.amounts = amounts;
        this.excluded = excluded;
        this.isConverted = isConverted;
    }

    /**
     * Takes the resources of the fields from a cost statement.
     *
     * @param cost the cost statement
     * @return the resources, in the edition that the result belongs to
     */
    public static FieldResources of(CostStatement cost) {
        Stage last = cost.getFinalStage();
        Map<ResourceBasis, Amounts> amounts = new EnumMap<>(ResourceBasis.class);
        List<Measure> measures = cost.getResourceStatement().getMeasures();
        amounts.put(ResourceBasis.WITH_OVERHEAD, amountsOf(last, measures));
        Stage direct = directStage(cost);
        String edition = last.getCatalog().getEdition().getId();
        if (direct.getCatalog().getEdition().getId().equals(edition)) {
            amounts.put(ResourceBasis.DIRECT, amountsOf(direct, measures));
        }
        Set<CatalogCode> excluded = new TreeSet<>();
        for (UnitAccount place : last.getAccounts()) {
            if (place.getAccount() instanceof Account.Excluded field) {
                excluded.add(field.getCode());
            }
        }
        return new FieldResources(
                cost.getResourceStatement().getOrganisation(),
                cost.getResourceStatement().getPeriod(),
                edition,
                Optional.of(last.getCatalog()),
                amounts,
                excluded,
                cost.getModel().getSteps().stream().anyMatch(ConvertEdition.class::isInstance));
    }

    /** The stage after the transfers and conversions that the model begins with. */
    private static Stage directStage(CostStatement cost) {
        int number = 0;
        for (Step step : cost.getModel().getSteps()) {
            if (!(step instanceof Transfer || step instanceof ConvertEdition)) {
                break;
            }
            number++;
        }
        return cost.getStages().get(number);
    }

    private static Amounts amountsOf(Stage stage, List<Measure> measures) {
        Map<ResourceKind, SortedMap<CatalogCode, BigDecimal>> ofKinds = new EnumMap<>(ResourceKind.class);
        for (Measure measure : measures) {
            if (measure.isCost()) {
                add(ofKinds, ResourceKind.COST, stage.getFieldAmounts(measure));
            } else if (measure.getId().equals(Measures.FTE.getId())) {
                add(ofKinds, ResourceKind.FTE, stage.getFieldAmounts(measure));
            }
        }
        return new Amounts(ofKinds);
    }

    private static void add(
            Map<ResourceKind, SortedMap<CatalogCode, BigDecimal>> ofKinds,
            ResourceKind kind,
            SortedMap<CatalogCode, BigDecimal> amounts) {
        SortedMap<CatalogCode, BigDecimal> sums = ofKinds.computeIfAbsent(kind, k -> new TreeMap<>());
        amounts.forEach((code, amount) -> sums.merge(code, amount, BigDecimal::add));
    }

    /**
     * The organisation whose resources these are.
     *
     * @return the organisation
     */
    public Organisation getOrganisation() {
        return organisation;
    }

    /**
     * The period in which the resources were used.
     *
     * @return the period
     */
    public AccountingPeriod getPeriod() {
        return period;
    }

    /**
     * The edition that the codes belong to.
     *
     * @return the id of the edition
     */
    public String getEdition() {
        return edition;
    }

    /**
     * Returns whether the resources were stated in another edition and converted by shares.
     *
     * @return true when the cost model converts
     */
    public boolean isConverted() {
        return isConverted;
    }

    /**
     * Finds the resources of a field, or of all fields below a code.
     *
     * @param resource the resources asked for
     * @return FTE or DKK; empty when they are not known, for the reason that {@link #findReason(Term.Resource)} gives
     * @throws IllegalArgumentException when the resources come from a cost statement and its edition does not have the
     *     code
     */
    public Optional<BigDecimal> find(Term.Resource resource) {
        catalog.ifPresent(known -> resource.getCode().ifPresent(known::getName)); // refuses an unknown code
        Amounts ofBasis = amounts.get(resource.getBasis());
        if (ofBasis == null) {
            return Optional.empty();
        }
        SortedMap<CatalogCode, BigDecimal> ofFields = ofBasis.ofKinds().get(resource.getKind());
        if (ofFields == null) {
            return Optional.empty();
        }
        if (resource.getCode().isPresent() && resource.getCode().get().getLevel() == CatalogLevel.FIELD) {
            CatalogCode field = resource.getCode().get();
            return isExcluded(field, resource.getBasis()) ? Optional.empty() : Optional.ofNullable(ofFields.get(field));
        }
        return ofFields.entrySet().stream()
                .filter(entry -> isWithin(entry.getKey(), resource) && !isExcluded(entry.getKey(), resource.getBasis()))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal::add);
    }

    private static boolean isWithin(CatalogCode field, Term.Resource resource) {
        return resource.getCode().map(field::isWithin).orElse(true);
    }

    private boolean isExcluded(CatalogCode field, ResourceBasis basis) {
        return basis == ResourceBasis.WITH_OVERHEAD && excluded.contains(field);
    }

    /**
     * Returns why the resources of a field are not known.
     *
     * @param resource the resources asked for
     * @return the reason; empty when they are known
     * @throws IllegalArgumentException when the resources come from a cost statement and its edition does not have the
     *     code
     */
    public Optional<UnavailableReason> findReason(Term.Resource resource) {
        if (find(resource).isPresent()) {
            return Optional.empty();
        }
        Amounts ofBasis = amounts.get(resource.getBasis());
        if (ofBasis == null) {
            return Optional.of(UnavailableReason.OTHER_EDITION);
        }
        if (!ofBasis.ofKinds().containsKey(resource.getKind())) {
            return Optional.of(UnavailableReason.MEASURE_MISSING);
        }
        boolean isExcluded = resource.getBasis() == ResourceBasis.WITH_OVERHEAD
                && excluded.stream().anyMatch(field -> isWithin(field, resource));
        return Optional.of(isExcluded ? UnavailableReason.FIELD_EXCLUDED : UnavailableReason.FIELD_MISSING);
    }

    /**
     * The amounts of every field, by basis and kind; and the fields that are excluded from the cost with overhead.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        List<Map<String, Object>> all = new ArrayList<>();
        amounts.forEach((basis, ofBasis) -> ofBasis.ofKinds()
                .forEach((kind, ofFields) -> ofFields.forEach((field, amount) -> all.add(new Fields()
                        .text("basis", basis.name())
                        .text("kind", kind.name())
                        .text("field", field.toString())
                        .number("amount", amount)
                        .toMap()))));
        return new Fields()
                .document("organisation", ModelParts.of(organisation))
                .text("period", period.toString())
                .text("edition", edition)
                .truth("converted", isConverted)
                .list("amounts", all, amount -> amount)
                .list("excluded", List.copyOf(excluded), CatalogCode::toString)
                .toMap();
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return LogLine.of("field resources of " + organisation.getName() + " (" + organisation.getId() + "), " + period
                + ", edition " + edition + ": " + excluded.size() + " fields excluded");
    }

    /**
     * Returns a builder for resources that do not come from a cost statement.
     *
     * @param organisation the organisation whose resources these are
     * @param period the period in which they were used
     * @param edition the id of the edition that the codes belong to
     * @return a builder without any resources
     */
    public static Builder builder(Organisation organisation, AccountingPeriod period, String edition) {
        return new Builder(organisation, period, edition);
    }

    /** Collects the parts of {@link FieldResources}. Not thread-safe. */
    public static final class Builder implements HasNoDocument {

        private final Organisation organisation;
        private final AccountingPeriod period;
        private final String edition;
        private final Map<ResourceBasis, Amounts> amounts = new EnumMap<>(ResourceBasis.class);

        private Builder(Organisation organisation, AccountingPeriod period, String edition) {
            this.organisation = Objects.requireNonNull(organisation, "organisation");
            this.period = Objects.requireNonNull(period, "period");
            this.edition = Objects.requireNonNull(edition, "edition");
            for (ResourceBasis basis : ResourceBasis.values()) {
                amounts.put(basis, new Amounts(new EnumMap<>(ResourceKind.class)));
            }
        }

        /**
         * Adds an amount to the resources of a field.
         *
         * @param basis with redistributed overhead or without
         * @param kind FTE or DKK
         * @param field code of the field
         * @param amount the amount to add
         * @return this builder
         */
        public Builder add(ResourceBasis basis, ResourceKind kind, CatalogCode field, BigDecimal amount) {
            SortedMap<CatalogCode, BigDecimal> one = new TreeMap<>();
            one.put(field, amount);
            FieldResources.add(
                    Objects.requireNonNull(amounts.get(basis), "basis").ofKinds(), kind, one);
            return this;
        }

        /**
         * Builds the resources from what was added so far.
         *
         * @return the resources
         */
        public FieldResources build() {
            Map<ResourceBasis, Amounts> copy = new EnumMap<>(ResourceBasis.class);
            amounts.forEach((basis, ofBasis) -> {
                Map<ResourceKind, SortedMap<CatalogCode, BigDecimal>> ofKinds = new EnumMap<>(ResourceKind.class);
                ofBasis.ofKinds().forEach((kind, ofFields) -> ofKinds.put(kind, new TreeMap<>(ofFields)));
                copy.put(basis, new Amounts(ofKinds));
            });
            return new FieldResources(organisation, period, edition, Optional.empty(), copy, Set.of(), false);
        }

        /** One line for a log. */
        @Override
        public String toString() {
            return LogLine.of("builder of the field resources of " + organisation.getName() + " ("
                    + organisation.getId() + "), " + period + ", edition " + edition);
        }
    }
}
