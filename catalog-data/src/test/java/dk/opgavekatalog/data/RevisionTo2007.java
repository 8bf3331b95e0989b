package dk.opgavekatalog.data;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.Operation;
import dk.opgavekatalog.model.revision.RevisedEdition;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * How edition 2007 comes out of edition 2006, as section 0.5 of the source asks: one field is out, one is in, and four
 * are delimited anew. That is a revision. What it does not do stands below it: the redefined fields stay those of the
 * source, and what is said for 2006 alone goes.
 *
 * <p>The bundled {@code catalog-2007.json} and {@code correspondence-2006-2007.json} are what this makes, to the byte:
 * {@link Edition2007Test} compares them. They are bundled all the same, since reading one is faster than revising the
 * other, and since a checksum of an edition is that of its resource.
 */
final class RevisionTo2007 {

    private static final CatalogCode BOOKKEEPING = CatalogCode.of(1, 2, 2);
    private static final CatalogCode ENVIRONMENT = CatalogCode.of(3, 2, 4);
    private static final CatalogCode PREVENTION = CatalogCode.of(3, 7, 6);
    private static final CatalogCode PASSPORTS = CatalogCode.of(3, 7, 7);

    private static final String JOB_CENTRES = "6.45.53";

    private final TaskCatalog edition2006;
    private final RevisedEdition revised;

    RevisionTo2007(TaskCatalog edition2006) {
        this.edition2006 = edition2006;
        this.revised = revision().applyTo(edition2006);
    }

    private EditionRevision revision() {
        return EditionRevision.builder(edition2006)
                .id("2007")
                .name(LocalizedText.of("Opgavekatalog, udgave 2007", "Task catalogue, 2007 edition"))
                .dataVersion("0.2.0")
                .source(edition2006.getEdition().getSource())
                .origin(Origin.PROJECT)
                .addOperations(
                        Operation.remove(ENVIRONMENT)
                                .withLeavesTo("6.45.54", "6.45.55")
                                .withNote(TextsOf2007.ENVIRONMENT_ROW),
                        redefine("3.4.3", List.of(TextsOf2007.CASEWORK_IS_OUT), TextsOf2007.SICKNESS_BENEFIT),
                        redefine(
                                "3.4.4",
                                List.of(TextsOf2007.CASEWORK_IS_OUT, TextsOf2007.PLACE_IN_DELIMITATION),
                                TextsOf2007.FOLLOW_UP,
                                TextsOf2007.PLACE_IN_NOTE),
                        redefine(
                                "3.4.5",
                                List.of(TextsOf2007.CASEWORK_IS_OUT),
                                TextsOf2007.REHABILITATION,
                                TextsOf2007.OPEN_IN_THE_SOURCE),
                        redefine(
                                "3.4.6",
                                List.of(TextsOf2007.CASEWORK_IS_OUT),
                                TextsOf2007.CASH_ASSISTANCE,
                                TextsOf2007.OPEN_IN_THE_SOURCE),
                        Operation.add(passports()).withNote(TextsOf2007.PASSPORTS_ROW))
                .build();
    }

    /**
     * A field without the casework of job centres, and a note that says whose texts it has, what else there is to say,
     * and what it said.
     */
    private Operation redefine(String code, List<LocalizedText> out, LocalizedText taken, LocalizedText... more) {
        TaskField field = edition2006.getField(code);
        List<LocalizedText> note = Stream.of(
                        Stream.of(taken, TextsOf2007.READ_WITHOUT_CASEWORK),
                        Arrays.stream(more),
                        field.getOriginNote().stream())
                .flatMap(Function.identity())
                .toList();
        Stream<Delimitation> others = field.getDelimitations().stream()
                .filter(delimitation -> !delimitation.getAccountingFunctions().contains(JOB_CENTRES));
        return Operation.redefine(TaskField.builder()
                        .from(field)
                        .delimitations(
                                Stream.concat(withoutJobCentres(out), others).toList())
                        .originNote(join(note))
                        .build())
                .withLeavesTo(JOB_CENTRES)
                .withNote(TextsOf2007.REDEFINED_ROW);
    }

    private static Stream<Delimitation> withoutJobCentres(List<LocalizedText> out) {
        return Stream.of(
                Delimitation.builder()
                        .kind(DelimitationKind.EXCLUDED)
                        .text(join(out))
                        .addAccountingFunctions(JOB_CENTRES)
                        .build(),
                Delimitation.builder()
                        .kind(DelimitationKind.INCLUDED)
                        .text(TextsOf2007.SOCIAL_CASEWORK_STAYS)
                        .build());
    }

    private static TaskField passports() {
        return TaskField.builder()
                .code(PASSPORTS)
                .name(LocalizedText.of("Pas og kørekort", "Passports and driving licences"))
                .addPartsEmptyInSource(FieldPart.values())
                .addDelimitations(Delimitation.builder()
                        .kind(DelimitationKind.INCLUDED)
                        .text(TextsOf2007.PASSPORTS_BELONG)
                        .build())
                .originNote(TextsOf2007.PASSPORTS_NOTE)
                .build();
    }

    /** The edition, whole. */
    TaskCatalog catalog() {
        TaskCatalog catalog = revised.getCatalog();
        return TaskCatalog.builder()
                .from(catalog)
                .mainCategories(catalog.getMainCategories().stream()
                        .map(RevisionTo2007::reworded)
                        .toList())
                .statutes(catalog.getStatutes().stream().filter(isKept(catalog)).toList())
                .notes(NotesOf2007.after(edition2006))
                .build();
    }

    /** The list of section 0.7 stays whole; what the source only cites goes with the field that cited it. */
    private static Predicate<Statute> isKept(TaskCatalog catalog) {
        return statute -> statute.getListing() != StatuteListing.CITED
                || !catalog.getFieldsCiting(statute.getId()).isEmpty();
    }

    private static MainCategory reworded(MainCategory main) {
        return MainCategory.builder()
                .from(main)
                .subcategories(main.getSubcategories().stream()
                        .map(subcategory -> Subcategory.builder()
                                .from(subcategory)
                                .fields(subcategory.getFields().stream()
                                        .map(RevisionTo2007::reworded)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private static TaskField reworded(TaskField field) {
        if (field.getCode().equals(BOOKKEEPING)) {
            return withoutBasicRates(field);
        }
        if (field.getCode().equals(PREVENTION)) {
            // Came to the municipalities in 2007: only the edition of 2006 has to say why it has the field.
            return TaskField.builder().from(field).delimitations(List.of()).build();
        }
        // The texts of a redefined field are the source's, though where it ends is this project's reading.
        return field.getCode().equals(PASSPORTS)
                ? field
                : TaskField.builder().from(field).origin(Origin.SOURCE).build();
    }

    /** Of basic rate financing the source speaks for 2006 alone. */
    private static TaskField withoutBasicRates(TaskField field) {
        return TaskField.builder()
                .from(field)
                .tasks(field.getTasks().stream()
                        .map(task -> Task.builder()
                                .from(task)
                                .text(task.getText().map(withoutSentencesWith("grundtakstfinansiering")))
                                .build())
                        .toList())
                .delimitations(field.getDelimitations().stream()
                        .filter(delimitation -> !delimitation.getText().getDa().contains("grundtakstfinansiering"))
                        .toList())
                .originNote(TextsOf2007.BOOKKEEPING_NOTE)
                .build();
    }

    private static UnaryOperator<LocalizedText> withoutSentencesWith(String word) {
        UnaryOperator<String> without = text -> text.replaceAll("(^| )[^.]*" + word + "[^.]*\\.", "");
        return text -> LocalizedText.of(without.apply(text.getDa()), without.apply(text.getEn()));
    }

    /** The way from edition 2006. Bookkeeping covers what it did, and its row says what is not said of it any more. */
    Correspondence correspondence() {
        Correspondence table = revised.getCorrespondence();
        return Correspondence.builder()
                .from(table)
                .rows(table.getRows().stream()
                        .map(row -> row.getFromFields().equals(List.of(BOOKKEEPING))
                                ? CorrespondenceRow.builder()
                                        .from(row)
                                        .note(TextsOf2007.BOOKKEEPING_ROW)
                                        .build()
                                : row)
                        .toList())
                .build();
    }

    private static LocalizedText join(List<LocalizedText> sentences) {
        return LocalizedText.of(
                String.join(" ", sentences.stream().map(LocalizedText::getDa).toList()),
                String.join(" ", sentences.stream().map(LocalizedText::getEn).toList()));
    }
}
