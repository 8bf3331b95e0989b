package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskField;

/** The forms of a task field and of all its parts. */
final class FieldForms {

    /** A text in both languages. It has no builder, so an array collects the two. */
    static final ValueForm<LocalizedText> LOCALIZED_TEXT = ObjectForm.of(
                    () -> new String[2], parts -> LocalizedText.of(parts[0], parts[1]))
            .required("da", Scalars.TEXT, (parts, danish) -> parts[0] = danish, LocalizedText::getDa)
            .required("en", Scalars.TEXT, (parts, english) -> parts[1] = english, LocalizedText::getEn)
            .build();

    static final ValueForm<Origin> ORIGIN = Scalars.oneOf(Origin.class);

    private static final ValueForm<LegalBasis> LEGAL_BASIS = ObjectForm.of(
                    LegalBasis::builder, LegalBasis.Builder::build)
            .required("wording", LOCALIZED_TEXT, LegalBasis.Builder::wording, LegalBasis::getWording)
            .list("statutes", Scalars.TEXT, LegalBasis.Builder::addStatutes, LegalBasis::getStatutes)
            .build();

    private static final ValueForm<Task> TASK = ObjectForm.of(Task::builder, Task.Builder::build)
            .optional("heading", LOCALIZED_TEXT, Task.Builder::heading, Task::getHeading)
            .optional("text", LOCALIZED_TEXT, Task.Builder::text, Task::getText)
            .flag("textEmptyInSource", Task.Builder::textEmptyInSource, Task::isTextEmptyInSource)
            .build();

    private static final ValueForm<IndicatorBase> INDICATOR_BASE = ObjectForm.of(
                    IndicatorBase::builder, IndicatorBase.Builder::build)
            .required("quantity", Scalars.WHOLE_NUMBER, IndicatorBase.Builder::quantity, IndicatorBase::getQuantity)
            .required(
                    "kind", Scalars.oneOf(IndicatorBaseKind.class), IndicatorBase.Builder::kind, IndicatorBase::getKind)
            .required("of", LOCALIZED_TEXT, IndicatorBase.Builder::of, IndicatorBase::getOf)
            .build();

    static final ValueForm<Indicator> INDICATOR = ObjectForm.of(Indicator::builder, Indicator.Builder::build)
            .required("id", Scalars.TEXT, Indicator.Builder::id, Indicator::getId)
            .required("kind", Scalars.oneOf(IndicatorKind.class), Indicator.Builder::kind, Indicator::getKind)
            .required("name", LOCALIZED_TEXT, Indicator.Builder::name, Indicator::getName)
            .required("concept", Scalars.TEXT, Indicator.Builder::concept, Indicator::getConcept)
            .optional("counted", LOCALIZED_TEXT, Indicator.Builder::counted, Indicator::getCounted)
            .optional("unit", Scalars.oneOf(IndicatorUnit.class), Indicator.Builder::unit, Indicator::getUnit)
            .optional("per", INDICATOR_BASE, Indicator.Builder::per, Indicator::getPer)
            .required(
                    "direction",
                    Scalars.oneOf(IndicatorDirection.class),
                    Indicator.Builder::direction,
                    Indicator::getDirection)
            .build();

    private static final ValueForm<Delimitation> DELIMITATION = ObjectForm.of(
                    Delimitation::builder, Delimitation.Builder::build)
            .required("kind", Scalars.oneOf(DelimitationKind.class), Delimitation.Builder::kind, Delimitation::getKind)
            .required("text", LOCALIZED_TEXT, Delimitation.Builder::text, Delimitation::getText)
            .list("fields", Scalars.CODE, Delimitation.Builder::addFields, Delimitation::getFields)
            .list(
                    "accountingFunctions",
                    Scalars.TEXT,
                    Delimitation.Builder::addAccountingFunctions,
                    Delimitation::getAccountingFunctions)
            .build();

    static final ValueForm<TaskField> FIELD = ObjectForm.of(TaskField::builder, TaskField.Builder::build)
            .required("code", Scalars.CODE, TaskField.Builder::code, TaskField::getCode)
            .required("name", LOCALIZED_TEXT, TaskField.Builder::name, TaskField::getName)
            .optional("purpose", LOCALIZED_TEXT, TaskField.Builder::purpose, TaskField::getPurpose)
            .optional("legalBasis", LEGAL_BASIS, TaskField.Builder::legalBasis, TaskField::getLegalBasis)
            .optional("targetGroup", LOCALIZED_TEXT, TaskField.Builder::targetGroup, TaskField::getTargetGroup)
            .list("tasks", TASK, TaskField.Builder::addTasks, TaskField::getTasks)
            .list("indicators", INDICATOR, TaskField.Builder::addIndicators, TaskField::getIndicators)
            .optional(
                    "typicalOrganisation",
                    LOCALIZED_TEXT,
                    TaskField.Builder::typicalOrganisation,
                    TaskField::getTypicalOrganisation)
            .list(
                    "partsEmptyInSource",
                    Scalars.oneOf(FieldPart.class),
                    TaskField.Builder::addPartsEmptyInSource,
                    TaskField::getPartsEmptyInSource)
            .list("delimitations", DELIMITATION, TaskField.Builder::addDelimitations, TaskField::getDelimitations)
            .defaulted("origin", ORIGIN, TaskField.Builder::origin, TaskField::getOrigin)
            .optional("originNote", LOCALIZED_TEXT, TaskField.Builder::originNote, TaskField::getOriginNote)
            .build();

    private FieldForms() {}
}
