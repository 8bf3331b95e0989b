package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.indicator.ObservationForm;
import dk.opgavekatalog.model.indicator.OwnIndicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the key figures of an edition: of the indicators of the catalogue, of your own indicators, and of cost and FTE.
 * Immutable.
 *
 * <p>Worked example: 12,000 payslips, 4 FTE on field 1.1.1 and 5 with redistributed overhead, 2,500,000 DKK with
 * redistributed overhead. Productivity is 3,000 payslips per FTE without redistributed overhead and 2,400 with it; a
 * payslip costs 208.33 DKK.
 */
public final class KeyFigures implements HasNoDocument {

    private final TaskCatalog catalog;
    private final Map<String, OwnIndicator> own;

    private KeyFigures(TaskCatalog catalog, Map<String, OwnIndicator> own) {
        this.catalog = catalog;
        this.own = own;
    }

    /**
     * Creates the key figures of an edition.
     *
     * @param catalog the edition
     * @return its key figures
     */
    public static KeyFigures of(TaskCatalog catalog) {
        return of(catalog, List.of());
    }

    /**
     * Creates the key figures of an edition and of your own indicators.
     *
     * @param catalog the edition
     * @param own your own indicators, which the edition does not propose
     * @return the key figures
     * @throws IllegalArgumentException when an indicator has the id of another one, or a code that the edition does not
     *     have
     */
    public static KeyFigures of(TaskCatalog catalog, List<OwnIndicator> own) {
        Map<String, OwnIndicator> byId = new LinkedHashMap<>();
        for (OwnIndicator indicator : own) {
            String id = indicator.getIndicator().getId();
            if (catalog.findIndicator(id).isPresent() || byId.put(id, indicator) != null) {
                throw new IllegalArgumentException("indicator " + id + " twice; allowed is each id once");
            }
            indicator.getCode().ifPresent(catalog::getName);
        }
        return new KeyFigures(catalog, byId);
    }

    /** An indicator and the code that it is about. */
    private record Known(Indicator indicator, Optional<CatalogCode> code) {}

    private Known get(String id) {
        OwnIndicator ofUser = own.get(id);
        if (ofUser != null) {
            return new Known(ofUser.getIndicator(), ofUser.getCode());
        }
        Indicator indicator = catalog.getIndicator(id);
        return new Known(indicator, Optional.of(catalog.getFieldOfIndicator(id).getCode()));
    }

    /**
     * Returns an indicator of the catalogue or one of your own.
     *
     * @param id its id
     * @return the indicator
     * @throws IllegalArgumentException when there is no such indicator
     */
    public Indicator getIndicator(String id) {
        return get(id).indicator();
    }

    /** Refuses an unknown indicator. */
    void requireKnown(String indicator) {
        get(indicator);
    }

    /** Refuses a figure that refers to an unknown indicator or code. */
    void requireKnown(KeyFigure figure) {
        requireKnown(figure.getNumerator());
        figure.getDenominator().ifPresent(this::requireKnown);
    }

    /** Refuses a term that refers to an unknown indicator or code. */
    void requireKnown(Term term) {
        if (term instanceof Term.Observed value) {
            get(value.getIndicator());
        } else if (term instanceof Term.ObservedBase base) {
            get(base.getIndicator());
            base.getOtherwise().ifPresent(this::requireKnown);
        } else if (term instanceof Term.Resource resource) {
            resource.getCode().ifPresent(catalog::getName);
        }
    }

    /**
     * Returns the figures of all indicators: those of the catalogue in its order, then your own.
     *
     * @param basis with redistributed overhead or without; only matters for figures with FTE
     * @return one for each indicator
     */
    public List<KeyFigure> getAll(ResourceBasis basis) {
        List<KeyFigure> all = new ArrayList<>();
        for (TaskField field : catalog.getFields()) {
            for (Indicator indicator : field.getIndicators()) {
                all.add(make(new Known(indicator, Optional.of(field.getCode())), Optional.empty(), basis));
            }
        }
        own.keySet().forEach(id -> all.add(make(get(id), Optional.empty(), basis)));
        return List.copyOf(all);
    }

    /**
     * Returns the figures of all indicators of a field, the catalogue's and your own, to be put side by side.
     *
     * @param field code of a field of the edition
     * @param basis with redistributed overhead or without; only matters for figures with FTE
     * @return one for each indicator of the field
     * @throws IllegalArgumentException when the edition does not have the field
     */
    public List<KeyFigure> ofField(CatalogCode field, ResourceBasis basis) {
        CatalogCode known = catalog.getField(field).getCode();
        return getAll(basis).stream()
                .filter(figure -> figure.getCode().equals(Optional.of(known)))
                .toList();
    }

    /**
     * Returns the figure that the name of an indicator describes.
     *
     * @param indicator the id of an indicator of the catalogue or of your own
     * @param basis with redistributed overhead or without; only matters for figures with FTE
     * @return the figure
     * @throws IllegalArgumentException when there is no such indicator
     */
    public KeyFigure of(String indicator, ResourceBasis basis) {
        return make(get(indicator), Optional.empty(), basis);
    }

    /**
     * Returns the figure of one variant of an indicator, such as one type of decision.
     *
     * @param indicator the id of an indicator of the catalogue or of your own
     * @param variant the variant as observed
     * @param basis with redistributed overhead or without; only matters for figures with FTE
     * @return the figure
     * @throws IllegalArgumentException when there is no such indicator
     */
    public KeyFigure of(String indicator, String variant, ResourceBasis basis) {
        return make(get(indicator), Optional.of(variant), basis);
    }

    private static KeyFigure make(Known known, Optional<String> variant, ResourceBasis basis) {
        Indicator indicator = known.indicator();
        String id = indicator.getId();
        Term observed = new Term.Observed(id, variant);
        Term fte = new Term.Resource(ResourceKind.FTE, known.code(), basis);
        KeyFigure.Builder figure = KeyFigure.builder().direction(indicator.getDirection());
        known.code().ifPresent(figure::code);
        indicator.getPer().ifPresent(base -> figure.per(base.getQuantity()));
        ObservationForm form = ObservationForm.of(indicator);
        switch (form) {
            case VOLUME_PER_FTE -> figure.numerator(observed).denominator(fte);
            case FTE_PER_BASE -> figure.numerator(fte).denominator(base(id, variant, Optional.empty()));
            case VALUE_PER_BASE -> figure.numerator(observed).denominator(base(id, variant, Optional.empty()));
            case VALUE_PER_INHABITANT ->
                figure.numerator(observed).denominator(base(id, variant, Optional.of(new Term.Inhabitants())));
            case VALUE_PER_YEAR ->
                figure.numerator(observed).denominator(base(id, variant, Optional.of(new Term.Years())));
            case MEASURED_VALUE -> figure.numerator(observed);
        }
        figure.powerOfMoney(indicator.getUnit().equals(Optional.of(IndicatorUnit.MONEY)) ? 1 : 0);
        boolean hasFte = form == ObservationForm.VOLUME_PER_FTE || form == ObservationForm.FTE_PER_BASE;
        String ofVariant = variant.map(kind -> " (" + kind + ")").orElse("");
        LocalizedText name = FigureNames.append(indicator.getName(), ofVariant);
        FigureNames.unit(indicator).ifPresent(figure::unit);
        return figure.id(id + ofVariant + (hasFte ? ":" + basis : ""))
                .name(hasFte ? FigureNames.withBasis(name, basis) : name)
                .build();
    }

    private static Term base(String indicator, Optional<String> variant, Optional<Term> otherwise) {
        return new Term.ObservedBase(indicator, variant, otherwise);
    }

    /**
     * Returns the unit cost (enhedsomkostning): the cost of the field per unit of the volume, such as DKK per payslip.
     *
     * @param indicator the id of an indicator of a volume per FTE, or of FTE per something
     * @param basis with redistributed overhead or without
     * @return the figure; a lower value is better
     * @throws IllegalArgumentException when there is no such indicator, or when it has no volume, so that the cost
     *     cannot be divided by it
     */
    public KeyFigure unitCost(String indicator, ResourceBasis basis) {
        Known known = get(indicator);
        Volume volume = volume(known);
        return withCode(known.code())
                .id("unit-cost:" + indicator + ":" + basis)
                .name(FigureNames.withBasis(
                        LocalizedText.of(
                                "Enhedsomkostning, " + volume.name().getDa(),
                                "Unit cost, " + volume.name().getEn()),
                        basis))
                .unit(LocalizedText.of("DKK pr. enhed", "DKK per unit"))
                .numerator(new Term.Resource(ResourceKind.COST, known.code(), basis))
                .denominator(volume.term())
                .direction(IndicatorDirection.LOWER_IS_BETTER)
                .build();
    }

    /**
     * Returns a volume per 1,000 inhabitants, such as payslips per 1,000 inhabitants. It shows how much there is to do.
     *
     * @param indicator the id of an indicator of a volume per FTE, or of FTE per something
     * @return the figure; neither a high nor a low value is better by itself
     * @throws IllegalArgumentException when there is no such indicator, or when it has no volume
     */
    public KeyFigure volumePer1000Inhabitants(String indicator) {
        Known known = get(indicator);
        Volume volume = volume(known);
        return withCode(known.code())
                .id("volume-per-1000-inhabitants:" + indicator)
                .name(LocalizedText.of(
                        FigureNames.upper(volume.name().getDa()) + " pr. 1.000 indbyggere",
                        FigureNames.upper(volume.name().getEn()) + " per 1,000 inhabitants"))
                .unit(LocalizedText.of("pr. 1.000 indbyggere", "per 1,000 inhabitants"))
                .numerator(volume.term())
                .denominator(new Term.Inhabitants())
                .per(1000)
                .direction(IndicatorDirection.JUDGEMENT)
                .build();
    }

    /** The quantity of a field's output, with its name. */
    private record Volume(Term term, LocalizedText name) {}

    private static Volume volume(Known known) {
        Indicator indicator = known.indicator();
        String id = indicator.getId();
        return switch (ObservationForm.of(indicator)) {
            case VOLUME_PER_FTE ->
                new Volume(
                        new Term.Observed(id, Optional.empty()),
                        indicator.getCounted().orElse(indicator.getName()));
            case FTE_PER_BASE ->
                new Volume(
                        base(id, Optional.empty(), Optional.empty()),
                        indicator.getPer().orElseThrow().getOf());
            case VALUE_PER_BASE, VALUE_PER_INHABITANT, VALUE_PER_YEAR, MEASURED_VALUE ->
                throw new IllegalArgumentException(
                        "indicator " + id + " (" + indicator.getName().getEn()
                                + ") has no volume; allowed is an indicator of a volume per FTE, or of FTE per volume");
        };
    }

    /**
     * Returns the cost per inhabitant.
     *
     * @param code the code of a field, subcategory or main category
     * @param basis with redistributed overhead or without
     * @return the figure in DKK. A lower value counts as better; the figure says nothing about what the money buys
     * @throws IllegalArgumentException when the edition does not have the code
     */
    public KeyFigure costPerInhabitant(CatalogCode code, ResourceBasis basis) {
        return resource(ResourceKind.COST, Optional.of(code), basis);
    }

    /**
     * Returns the cost of all fields per inhabitant.
     *
     * @param basis with redistributed overhead or without
     * @return the figure in DKK, as {@link #costPerInhabitant(CatalogCode, ResourceBasis)}
     */
    public KeyFigure costPerInhabitant(ResourceBasis basis) {
        return resource(ResourceKind.COST, Optional.empty(), basis);
    }

    /**
     * Returns the FTE per 1,000 inhabitants.
     *
     * @param code the code of a field, subcategory or main category
     * @param basis with redistributed overhead or without
     * @return the figure. A lower value counts as better; the figure says nothing about what the FTE achieve
     * @throws IllegalArgumentException when the edition does not have the code
     */
    public KeyFigure ftePer1000Inhabitants(CatalogCode code, ResourceBasis basis) {
        return resource(ResourceKind.FTE, Optional.of(code), basis);
    }

    /**
     * Returns the FTE of all fields per 1,000 inhabitants.
     *
     * @param basis with redistributed overhead or without
     * @return the figure, as {@link #ftePer1000Inhabitants(CatalogCode, ResourceBasis)}
     */
    public KeyFigure ftePer1000Inhabitants(ResourceBasis basis) {
        return resource(ResourceKind.FTE, Optional.empty(), basis);
    }

    private KeyFigure resource(ResourceKind kind, Optional<CatalogCode> code, ResourceBasis basis) {
        boolean isCost = kind == ResourceKind.COST;
        LocalizedText of = code.map(catalog::getName).orElse(LocalizedText.of("Alle opgavefelter", "All task fields"));
        String number = code.map(c -> c + " ").orElse("");
        LocalizedText unit = isCost
                ? LocalizedText.of("DKK pr. indbygger", "DKK per inhabitant")
                : LocalizedText.of("årsværk pr. 1.000 indbyggere", "FTE per 1,000 inhabitants");
        LocalizedText name =
                LocalizedText.of(number + of.getDa() + ", " + unit.getDa(), number + of.getEn() + ", " + unit.getEn());
        return withCode(code)
                .id((isCost ? "cost-per-inhabitant:" : "fte-per-1000-inhabitants:")
                        + code.map(CatalogCode::toString).orElse("all") + ":" + basis)
                .name(FigureNames.withBasis(name, basis))
                .unit(unit)
                .numerator(new Term.Resource(kind, code, basis))
                .denominator(new Term.Inhabitants())
                .per(isCost ? 1 : 1000)
                .direction(IndicatorDirection.LOWER_IS_BETTER)
                .build();
    }

    private static KeyFigure.Builder withCode(Optional<CatalogCode> code) {
        KeyFigure.Builder figure = KeyFigure.builder();
        code.ifPresent(figure::code);
        return figure;
    }

    /** One line for a log. */
    @Override
    public String toString() {
        return "key figures of edition " + catalog.getEdition().getId() + " and of " + own.size() + " own indicators";
    }
}
