package dk.opgavekatalog.data.edition;

import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads an edition in compact form. Every part is read in the order in which {@link CompactEditionWriter} writes it.
 * Nothing is checked: the tests compare what is read here with the JSON that it was made from.
 */
public final class CompactEdition {

    private static final DelimitationKind[] DELIMITATION_KINDS = DelimitationKind.values();
    private static final FieldPart[] FIELD_PARTS = FieldPart.values();
    private static final IndicatorBaseKind[] BASE_KINDS = IndicatorBaseKind.values();
    private static final IndicatorDirection[] DIRECTIONS = IndicatorDirection.values();
    private static final IndicatorKind[] INDICATOR_KINDS = IndicatorKind.values();
    private static final IndicatorUnit[] UNITS = IndicatorUnit.values();
    private static final Origin[] ORIGINS = Origin.values();
    private static final StatuteListing[] LISTINGS = StatuteListing.values();

    private final CompactInput in;

    private CompactEdition(CompactInput in) {
        this.in = in;
    }

    /**
     * Reads a bundled edition.
     *
     * @param name the name of its file, without ending
     * @return the edition; empty in a build that did not make the compact form, such as that of an editor
     * @throws IOException when the resource cannot be read
     */
    public static Optional<TaskCatalog> find(String name) throws IOException {
        try (InputStream in = CompactEdition.class.getResourceAsStream(name + CompactEditionWriter.ENDING)) {
            return in == null ? Optional.empty() : Optional.of(read(in.readAllBytes()));
        }
    }

    static TaskCatalog read(byte[] bytes) {
        return new CompactEdition(new CompactInput(bytes)).catalog();
    }

    // Loops and conditions, no streams: this runs once, before anything is compiled.

    private TaskCatalog catalog() {
        TaskCatalog.Builder catalog = TaskCatalog.builder();
        catalog.schemaVersion(in.text());
        catalog.edition(edition());
        for (int left = in.number(); left > 0; left--) {
            catalog.addMainCategories(mainCategory());
        }
        for (int left = in.number(); left > 0; left--) {
            catalog.addStatutes(statute());
        }
        for (int left = in.number(); left > 0; left--) {
            catalog.addNotes(note());
        }
        return catalog.build();
    }

    private Edition edition() {
        Edition.Builder edition = Edition.builder();
        edition.id(in.text());
        edition.name(in.pair());
        edition.accountingFunction(in.text());
        edition.dataVersion(in.text());
        edition.source(in.text());
        edition.origin(in.constant(ORIGINS));
        return edition.build();
    }

    private MainCategory mainCategory() {
        MainCategory.Builder main = MainCategory.builder();
        main.code(in.mainCode());
        main.name(in.pair());
        if (in.flag()) {
            main.meaning(in.pair());
        }
        main.excludedFromCost(in.flag());
        for (int left = in.number(); left > 0; left--) {
            main.addSubcategories(subcategory());
        }
        return main.build();
    }

    private Subcategory subcategory() {
        Subcategory.Builder sub = Subcategory.builder();
        sub.code(in.subcategoryCode());
        sub.name(in.pair());
        sub.origin(in.constant(ORIGINS));
        if (in.flag()) {
            sub.originNote(in.pair());
        }
        for (int left = in.number(); left > 0; left--) {
            sub.addFields(field());
        }
        return sub.build();
    }

    private TaskField field() {
        TaskField.Builder field = TaskField.builder();
        field.code(in.fieldCode());
        field.name(in.pair());
        if (in.flag()) {
            field.purpose(in.pair());
        }
        if (in.flag()) {
            field.legalBasis(legalBasis());
        }
        if (in.flag()) {
            field.targetGroup(in.pair());
        }
        for (int left = in.number(); left > 0; left--) {
            field.addTasks(task());
        }
        for (int left = in.number(); left > 0; left--) {
            field.addIndicators(indicator());
        }
        if (in.flag()) {
            field.typicalOrganisation(in.pair());
        }
        for (int left = in.number(); left > 0; left--) {
            field.addPartsEmptyInSource(in.constant(FIELD_PARTS));
        }
        for (int left = in.number(); left > 0; left--) {
            field.addDelimitations(delimitation());
        }
        field.origin(in.constant(ORIGINS));
        if (in.flag()) {
            field.originNote(in.pair());
        }
        return field.build();
    }

    private LegalBasis legalBasis() {
        LegalBasis.Builder basis = LegalBasis.builder();
        basis.wording(in.pair());
        for (int left = in.number(); left > 0; left--) {
            basis.addStatutes(in.text());
        }
        return basis.build();
    }

    private Task task() {
        Task.Builder task = Task.builder();
        if (in.flag()) {
            task.heading(in.pair());
        }
        if (in.flag()) {
            task.text(in.pair());
        }
        task.textEmptyInSource(in.flag());
        return task.build();
    }

    private Indicator indicator() {
        Indicator.Builder indicator = Indicator.builder();
        indicator.id(in.text());
        indicator.kind(in.constant(INDICATOR_KINDS));
        indicator.name(in.pair());
        indicator.concept(in.text());
        if (in.flag()) {
            indicator.counted(in.pair());
        }
        if (in.flag()) {
            indicator.unit(in.constant(UNITS));
        }
        if (in.flag()) {
            IndicatorBase.Builder base = IndicatorBase.builder();
            base.quantity(in.number());
            base.kind(in.constant(BASE_KINDS));
            base.of(in.pair());
            indicator.per(base.build());
        }
        indicator.direction(in.constant(DIRECTIONS));
        return indicator.build();
    }

    private Delimitation delimitation() {
        Delimitation.Builder delimitation = Delimitation.builder();
        delimitation.kind(in.constant(DELIMITATION_KINDS));
        delimitation.text(in.pair());
        for (int left = in.number(); left > 0; left--) {
            delimitation.addFields(in.fieldCode());
        }
        for (int left = in.number(); left > 0; left--) {
            delimitation.addAccountingFunctions(in.text());
        }
        return delimitation.build();
    }

    private Statute statute() {
        Statute.Builder statute = Statute.builder();
        statute.id(in.text());
        statute.name(in.pair());
        for (int left = in.number(); left > 0; left--) {
            statute.addTitles(in.pair());
        }
        statute.listing(in.constant(LISTINGS));
        if (in.flag()) {
            statute.explanation(in.pair());
        }
        return statute.build();
    }

    private Note note() {
        Note.Builder note = Note.builder();
        note.id(in.text());
        if (in.flag()) {
            note.section(in.text());
        }
        note.title(in.pair());
        note.text(in.pair());
        return note.build();
    }
}
