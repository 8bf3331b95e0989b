package dk.opgavekatalog.data.report;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.export.catalog.Soundness;
import dk.opgavekatalog.data.report.catalogue.EditionComparison;
import dk.opgavekatalog.data.report.catalogue.EditionPage;
import dk.opgavekatalog.data.report.catalogue.EditionSubject;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Katalogside: an edition of the catalogue as an HTML page of one file, to read, to search and to link into. It has
 * everything in Danish and in English, and a switch between the two; it opens without network, from a mail too, and
 * shows every text without its script. Immutable.
 *
 * <p>{@code CatalogPage.of(Catalogs.edition2007()).writeTo(path)} is all that a simple case needs. Every field,
 * subcategory and main category is at its code: {@code catalogue.html#3.1.1}. The same edition gives the same bytes.
 */
public final class CatalogPage implements HasNoDocument {

    private final EditionSubject subject;

    private CatalogPage(EditionSubject subject) {
        this.subject = subject;
    }

    /**
     * The page of an edition, which opens in Danish. A bundled edition has its keywords ({@link Catalogs#keywords()});
     * another one has those of {@link #withKeywords(KeywordRegister)}.
     *
     * @param catalog the edition
     * @return the page
     * @throws InvalidInputException when the edition has problems
     */
    public static CatalogPage of(TaskCatalog catalog) {
        Soundness.require(catalog);
        boolean isBundled = catalog.equals(Catalogs.edition2006()) || catalog.equals(Catalogs.edition2007());
        return new CatalogPage(new EditionSubject(
                catalog,
                isBundled ? Optional.of(Catalogs.keywords()) : Optional.empty(),
                Optional.empty(),
                Language.DANISH));
    }

    /**
     * Returns the page with the language that it opens in; the reader can always switch.
     *
     * @param language the language
     * @return the page
     */
    public CatalogPage in(Language language) {
        return new CatalogPage(new EditionSubject(
                subject.catalog(), subject.keywords(), subject.comparison(), Objects.requireNonNull(language)));
    }

    /**
     * Returns the page with a register of keywords, such as the bundled one with words of your own. The keywords stand
     * with their fields, and the search finds fields by them.
     *
     * @param register the register, which is for this edition
     * @return the page
     * @throws InvalidInputException when the register is not for this edition or names a field that it does not have
     */
    public CatalogPage withKeywords(KeywordRegister register) {
        List<Problem> problems = register.findProblems(subject.catalog());
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new CatalogPage(
                new EditionSubject(subject.catalog(), Optional.of(register), subject.comparison(), subject.language()));
    }

    /**
     * Returns the page with a section on the differences from another edition, to which the fields concerned link. A
     * field that only the other edition has can be found there, at its code.
     *
     * @param other the other edition
     * @param correspondence the table between the two, in either direction; it says which is the earlier
     * @return the page
     * @throws InvalidInputException when the other edition has problems, or the table is not between these two
     */
    public CatalogPage comparedWith(TaskCatalog other, Correspondence correspondence) {
        EditionComparison comparison = EditionComparison.of(subject.catalog(), other, correspondence);
        return new CatalogPage(
                new EditionSubject(subject.catalog(), subject.keywords(), Optional.of(comparison), subject.language()));
    }

    /**
     * The page.
     *
     * @return the file
     */
    public Export toExport() {
        return new EditionPage(subject).toPage().toExport();
    }

    /**
     * Writes the page as a file, whole or not at all; see {@link Export#writeTo(Path)}.
     *
     * @param file the file; its folder must exist
     * @throws IOException when the file cannot be written
     */
    public void writeTo(Path file) throws IOException {
        toExport().writeTo(file);
    }

    @Override
    public String toString() {
        return "page of edition " + subject.catalog().getEdition().getId();
    }
}
