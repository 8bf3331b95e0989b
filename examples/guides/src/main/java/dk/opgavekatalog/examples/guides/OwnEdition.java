package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.JsonForm;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.Operation;
import dk.opgavekatalog.model.revision.RevisedEdition;
import java.io.IOException;
import java.nio.file.Path;

/** Makes an edition of one's own: with a new field, a renamed field and a field that has left. */
public final class OwnEdition {

    private OwnEdition() {}

    /**
     * Prints what became of the fields.
     *
     * @param args none
     */
    public static void main(String[] args) {
        TaskCatalog base = Catalogs.edition2006();
        TaskField climate = TaskField.builder()
                .code(CatalogCode.parse("3.2.9"))
                .name(LocalizedText.of("Klimatilpasning", "Climate adaptation"))
                .build();
        EditionRevision revision = EditionRevision.builder(base)
                .id("egen-2025")
                .name(LocalizedText.of("Egen udgave 2025", "Own edition 2025"))
                .dataVersion("1.0.0")
                .addOperations(
                        Operation.add(climate),
                        Operation.rename(
                                CatalogCode.parse("1.1.1"), LocalizedText.of("Løn og personale", "Payroll and staff")),
                        Operation.remove(CatalogCode.parse("3.7.4")).withLeavesTo("6.45.53"))
                .build();
        RevisedEdition revised = revision.applyTo(base);
        TaskCatalog own = revised.getCatalog();
        System.out.println(own.getField("1.1.1").getName().getDa());
        for (CorrespondenceRow row : revised.getCorrespondence().getRows()) {
            if (!row.getFromFields().equals(row.getToFields())) {
                System.out.println(row.getKind() + ": " + row.getFromFields() + " to " + row.getToFields());
            }
        }
    }

    /**
     * Writes an edition and the table that leads to it.
     *
     * @param revised the edition
     * @param folder the folder of the files
     * @throws IOException when a file cannot be written
     */
    static void write(RevisedEdition revised, Path folder) throws IOException {
        JsonForm.CATALOG.export(revised.getCatalog()).writeTo(folder.resolve("egen-2025.json"));
        JsonForm.CORRESPONDENCE.export(revised.getCorrespondence()).writeTo(folder.resolve("fra-2006.json"));
    }
}
