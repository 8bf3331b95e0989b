package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.report.CatalogPage;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.Operation;
import dk.opgavekatalog.model.revision.RevisedEdition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes editions of the catalogue as pages. */
public final class CatalogPages {

    private CatalogPages() {}

    /**
     * Prints what the guide shows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try {
            Path folder = Files.createTempDirectory("pages");
            Path file = folder.resolve("opgavekatalog.html");
            Path own = folder.resolve("own-edition.html");
            writeBundled(file);
            writeOwn(own);
            for (Path page : new Path[] {file, own}) {
                String text = Files.readString(page);
                System.out.println(page.getFileName() + ": "
                        + text.substring(text.indexOf("<title>") + "<title>".length(), text.indexOf("</title>")));
                Files.delete(page);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeBundled(Path file) throws IOException {
        CatalogPage.of(Catalogs.edition2007())
                .comparedWith(Catalogs.edition2006(), Catalogs.from2006To2007())
                .writeTo(file);
    }

    private static void writeOwn(Path file) throws IOException {
        TaskCatalog base = Catalogs.edition2007();
        RevisedEdition revised = EditionRevision.builder(base)
                .id("egen-2025")
                .name(LocalizedText.of("Egen udgave 2025", "Own edition 2025"))
                .dataVersion("1.0.0")
                .addOperations(Operation.rename(
                        CatalogCode.parse("1.1.1"), LocalizedText.of("Løn og personale", "Payroll and staff")))
                .build()
                .applyTo(base);
        TaskCatalog own = revised.getCatalog();
        CatalogPage.of(own)
                .in(Language.ENGLISH)
                .withKeywords(Catalogs.keywords().forEdition(own, "2007"))
                .comparedWith(base, revised.getCorrespondence())
                .writeTo(file);
    }
}
