package dk.opgavekatalog.data.json;

import static dk.opgavekatalog.data.json.StatementForms.ORGANISATION;
import static dk.opgavekatalog.data.json.StatementForms.PERIOD;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.indicator.Attribute;
import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.ObservationSet;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.indicator.OwnIndicator;

/** The forms of observed indicators and of all their parts. */
final class ObservationForms {

    private static final CollectedPart<String> NAME = new CollectedPart<>(0);
    private static final CollectedPart<String> VALUE = new CollectedPart<>(1);

    private static final ValueForm<Attribute> ATTRIBUTE = ObjectForm.of(
                    () -> new Object[2], parts -> Attribute.of(NAME.get(parts), VALUE.get(parts)))
            .required("name", Scalars.TEXT, NAME::set, Attribute::getName)
            .required("value", Scalars.TEXT, VALUE::set, Attribute::getValue)
            .build();

    private static final ValueForm<OrganisationFacts> FACTS = ObjectForm.of(
                    OrganisationFacts::builder, OrganisationFacts.Builder::build)
            .required(
                    "organisation",
                    ORGANISATION,
                    OrganisationFacts.Builder::organisation,
                    OrganisationFacts::getOrganisation)
            .required("period", PERIOD, OrganisationFacts.Builder::period, OrganisationFacts::getPeriod)
            .optional(
                    "inhabitants",
                    Scalars.LARGE_WHOLE_NUMBER,
                    OrganisationFacts.Builder::inhabitants,
                    OrganisationFacts::getInhabitants)
            .list("attributes", ATTRIBUTE, OrganisationFacts.Builder::addAttributes, OrganisationFacts::getAttributes)
            .build();

    private static final CollectedPart<CatalogCode> CODE = new CollectedPart<>(0);
    private static final CollectedPart<Indicator> INDICATOR = new CollectedPart<>(1);

    private static final ValueForm<OwnIndicator> OWN_INDICATOR = ObjectForm.of(
                    () -> new Object[2],
                    parts -> CODE.find(parts)
                            .map(code -> OwnIndicator.of(code, INDICATOR.get(parts)))
                            .orElseGet(() -> OwnIndicator.ofWholeCatalogue(INDICATOR.get(parts))))
            .optional("code", Scalars.CODE, CODE::set, OwnIndicator::getCode)
            .required("indicator", FieldForms.INDICATOR, INDICATOR::set, OwnIndicator::getIndicator)
            .build();

    private static final ValueForm<IndicatorObservation> OBSERVATION = ObjectForm.of(
                    IndicatorObservation::builder, IndicatorObservation.Builder::build)
            .required(
                    "organisation",
                    ORGANISATION,
                    IndicatorObservation.Builder::organisation,
                    IndicatorObservation::getOrganisation)
            .required("period", PERIOD, IndicatorObservation.Builder::period, IndicatorObservation::getPeriod)
            .required(
                    "indicator",
                    Scalars.TEXT,
                    IndicatorObservation.Builder::indicator,
                    IndicatorObservation::getIndicator)
            .optional("variant", Scalars.TEXT, IndicatorObservation.Builder::variant, IndicatorObservation::getVariant)
            .optional("value", Scalars.DECIMAL, IndicatorObservation.Builder::value, IndicatorObservation::getValue)
            .optional("base", Scalars.DECIMAL, IndicatorObservation.Builder::base, IndicatorObservation::getBase)
            .optional("unit", Scalars.TEXT, IndicatorObservation.Builder::unit, IndicatorObservation::getUnit)
            .optional("cases", Scalars.DECIMAL, IndicatorObservation.Builder::cases, IndicatorObservation::getCases)
            .build();

    static final ValueForm<ObservationSet> OBSERVATIONS = ObjectForm.of(
                    ObservationSet::builder, ObservationSet.Builder::build)
            .required(
                    "schemaVersion",
                    Scalars.exactly(ObservationSet.SCHEMA_VERSION),
                    ObservationSet.Builder::schemaVersion,
                    ObservationSet::getSchemaVersion)
            .required("edition", Scalars.TEXT, ObservationSet.Builder::edition, ObservationSet::getEdition)
            .list(
                    "ownIndicators",
                    OWN_INDICATOR,
                    ObservationSet.Builder::addOwnIndicators,
                    ObservationSet::getOwnIndicators)
            .list("facts", FACTS, ObservationSet.Builder::addFacts, ObservationSet::getFacts)
            .list("observations", OBSERVATION, ObservationSet.Builder::addObservations, ObservationSet::getObservations)
            .build();

    private ObservationForms() {}
}
