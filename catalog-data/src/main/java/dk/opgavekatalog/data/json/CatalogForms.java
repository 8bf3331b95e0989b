package dk.opgavekatalog.data.json;

import static dk.opgavekatalog.data.json.FieldForms.LOCALIZED_TEXT;

import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;

/** The forms of a catalogue and of all its parts above the fields. */
final class CatalogForms {

    private static final ValueForm<Edition> EDITION = ObjectForm.of(Edition::builder, Edition.Builder::build)
            .required("id", Scalars.TEXT, Edition.Builder::id, Edition::getId)
            .required("name", LOCALIZED_TEXT, Edition.Builder::name, Edition::getName)
            .required(
                    "accountingFunction",
                    Scalars.TEXT,
                    Edition.Builder::accountingFunction,
                    Edition::getAccountingFunction)
            .required("dataVersion", Scalars.TEXT, Edition.Builder::dataVersion, Edition::getDataVersion)
            .required("source", Scalars.TEXT, Edition.Builder::source, Edition::getSource)
            .defaulted("origin", FieldForms.ORIGIN, Edition.Builder::origin, Edition::getOrigin)
            .build();

    private static final ValueForm<Subcategory> SUBCATEGORY = ObjectForm.of(
                    Subcategory::builder, Subcategory.Builder::build)
            .required("code", Scalars.CODE, Subcategory.Builder::code, Subcategory::getCode)
            .required("name", LOCALIZED_TEXT, Subcategory.Builder::name, Subcategory::getName)
            .defaulted("origin", FieldForms.ORIGIN, Subcategory.Builder::origin, Subcategory::getOrigin)
            .optional("originNote", LOCALIZED_TEXT, Subcategory.Builder::originNote, Subcategory::getOriginNote)
            .list("fields", FieldForms.FIELD, Subcategory.Builder::addFields, Subcategory::getFields)
            .build();

    private static final ValueForm<MainCategory> MAIN_CATEGORY = ObjectForm.of(
                    MainCategory::builder, MainCategory.Builder::build)
            .required("code", Scalars.CODE, MainCategory.Builder::code, MainCategory::getCode)
            .required("name", LOCALIZED_TEXT, MainCategory.Builder::name, MainCategory::getName)
            .optional("meaning", LOCALIZED_TEXT, MainCategory.Builder::meaning, MainCategory::getMeaning)
            .flag("excludedFromCost", MainCategory.Builder::excludedFromCost, MainCategory::isExcludedFromCost)
            .list("subcategories", SUBCATEGORY, MainCategory.Builder::addSubcategories, MainCategory::getSubcategories)
            .build();

    private static final ValueForm<Statute> STATUTE = ObjectForm.of(Statute::builder, Statute.Builder::build)
            .required("id", Scalars.TEXT, Statute.Builder::id, Statute::getId)
            .required("name", LOCALIZED_TEXT, Statute.Builder::name, Statute::getName)
            .list("titles", LOCALIZED_TEXT, Statute.Builder::addTitles, Statute::getTitles)
            .required("listing", Scalars.oneOf(StatuteListing.class), Statute.Builder::listing, Statute::getListing)
            .optional("explanation", LOCALIZED_TEXT, Statute.Builder::explanation, Statute::getExplanation)
            .build();

    private static final ValueForm<Note> NOTE = ObjectForm.of(Note::builder, Note.Builder::build)
            .required("id", Scalars.TEXT, Note.Builder::id, Note::getId)
            .optional("section", Scalars.TEXT, Note.Builder::section, Note::getSection)
            .required("title", LOCALIZED_TEXT, Note.Builder::title, Note::getTitle)
            .required("text", LOCALIZED_TEXT, Note.Builder::text, Note::getText)
            .build();

    static final ValueForm<TaskCatalog> CATALOG = ObjectForm.of(TaskCatalog::builder, TaskCatalog.Builder::build)
            .required(
                    "schemaVersion",
                    Scalars.exactly(TaskCatalog.SCHEMA_VERSION),
                    TaskCatalog.Builder::schemaVersion,
                    TaskCatalog::getSchemaVersion)
            .required("edition", EDITION, TaskCatalog.Builder::edition, TaskCatalog::getEdition)
            .list(
                    "mainCategories",
                    MAIN_CATEGORY,
                    TaskCatalog.Builder::addMainCategories,
                    TaskCatalog::getMainCategories)
            .list("statutes", STATUTE, TaskCatalog.Builder::addStatutes, TaskCatalog::getStatutes)
            .list("notes", NOTE, TaskCatalog.Builder::addNotes, TaskCatalog::getNotes)
            .build();

    private CatalogForms() {}
}
