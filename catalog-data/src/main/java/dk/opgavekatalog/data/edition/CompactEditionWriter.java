package dk.opgavekatalog.data.edition;

import dk.opgavekatalog.data.json.Document;
import dk.opgavekatalog.data.json.DocumentLimits;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Writes the compact form of the editions and of their keywords, each part in the order in which {@link CompactEdition}
 * reads it.
 */
public final class CompactEditionWriter {

    static final String ENDING = ".bin";

    private static final List<String> EDITIONS = List.of("catalog-2006", "catalog-2007");

    private final CompactOutput out = new CompactOutput();

    private CompactEditionWriter() {}

    /**
     * Makes the compact form of each edition and of the keywords; run by the build.
     *
     * @param args the folder of the compiled classes and resources of this module
     * @throws IOException when a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path to = Path.of(args[0], CompactEditionWriter.class.getPackageName().split("\\."));
        Path from = Objects.requireNonNull(to.getParent());
        for (String name : EDITIONS) {
            byte[] json = Files.readAllBytes(from.resolve(name + ".json"));
            TaskCatalog catalog = Document.ofCatalog()
                    .read(json, DocumentLimits.standard(Document.MAX_SIZE).withMaxMemory(Long.MAX_VALUE));
            Files.write(to.resolve(name + ENDING), write(catalog));
        }
        byte[] json = Files.readAllBytes(from.resolve(CompactKeywords.NAME + ".json"));
        KeywordRegister register = Document.ofKeywords()
                .read(json, DocumentLimits.standard(Document.MAX_SIZE).withMaxMemory(Long.MAX_VALUE));
        Files.write(to.resolve(CompactKeywords.NAME + ENDING), CompactKeywords.write(register));
    }

    static byte[] write(TaskCatalog catalog) {
        CompactEditionWriter writer = new CompactEditionWriter();
        writer.catalog(catalog);
        return writer.out.toByteArray();
    }

    private void catalog(TaskCatalog catalog) {
        out.text(catalog.getSchemaVersion());
        edition(catalog.getEdition());
        list(catalog.getMainCategories(), this::mainCategory);
        list(catalog.getStatutes(), this::statute);
        list(catalog.getNotes(), this::note);
    }

    private void edition(Edition edition) {
        out.text(edition.getId());
        out.pair(edition.getName());
        out.text(edition.getAccountingFunction());
        out.text(edition.getDataVersion());
        out.text(edition.getSource());
        out.constant(edition.getOrigin());
    }

    private void mainCategory(MainCategory main) {
        out.code(main.getCode());
        out.pair(main.getName());
        optional(main.getMeaning());
        out.flag(main.isExcludedFromCost());
        list(main.getSubcategories(), this::subcategory);
    }

    private void subcategory(Subcategory sub) {
        out.code(sub.getCode());
        out.pair(sub.getName());
        out.constant(sub.getOrigin());
        optional(sub.getOriginNote());
        list(sub.getFields(), this::field);
    }

    private void field(TaskField field) {
        out.code(field.getCode());
        out.pair(field.getName());
        optional(field.getPurpose());
        optional(field.getLegalBasis(), this::legalBasis);
        optional(field.getTargetGroup());
        list(field.getTasks(), this::task);
        list(field.getIndicators(), this::indicator);
        optional(field.getTypicalOrganisation());
        list(field.getPartsEmptyInSource(), out::constant);
        list(field.getDelimitations(), this::delimitation);
        out.constant(field.getOrigin());
        optional(field.getOriginNote());
    }

    private void legalBasis(LegalBasis basis) {
        out.pair(basis.getWording());
        list(basis.getStatutes(), out::text);
    }

    private void task(Task task) {
        optional(task.getHeading());
        optional(task.getText());
        out.flag(task.isTextEmptyInSource());
    }

    private void indicator(Indicator indicator) {
        out.text(indicator.getId());
        out.constant(indicator.getKind());
        out.pair(indicator.getName());
        out.text(indicator.getConcept());
        optional(indicator.getCounted());
        optional(indicator.getUnit(), out::constant);
        optional(indicator.getPer(), this::base);
        out.constant(indicator.getDirection());
    }

    private void base(IndicatorBase base) {
        out.number(Math.toIntExact(base.getQuantity()));
        out.constant(base.getKind());
        out.pair(base.getOf());
    }

    private void delimitation(Delimitation delimitation) {
        out.constant(delimitation.getKind());
        out.pair(delimitation.getText());
        list(delimitation.getFields(), out::code);
        list(delimitation.getAccountingFunctions(), out::text);
    }

    private void statute(Statute statute) {
        out.text(statute.getId());
        out.pair(statute.getName());
        list(statute.getTitles(), out::pair);
        out.constant(statute.getListing());
        optional(statute.getExplanation());
    }

    private void note(Note note) {
        out.text(note.getId());
        optional(note.getSection(), out::text);
        out.pair(note.getTitle());
        out.pair(note.getText());
    }

    private <T> void list(Collection<T> elements, Consumer<T> each) {
        out.number(elements.size());
        elements.forEach(each);
    }

    private void optional(Optional<LocalizedText> text) {
        optional(text, out::pair);
    }

    private <T> void optional(Optional<T> value, Consumer<T> write) {
        out.flag(value.isPresent());
        value.ifPresent(write);
    }
}
