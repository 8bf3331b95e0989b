package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.draft.DraftColumn;
import dk.opgavekatalog.data.draft.DraftTable;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;

/**
 * Drafts of account mappings as an Excel file of one sheet: {@code DraftXlsx.rows(draft, catalog,
 * Language.DANISH).writeTo(path)}. {@link XlsxTable} and {@link dk.opgavekatalog.data.input.DraftReader} read the file
 * back, with the answers that a person wrote.
 *
 * <p>Texts are texts in Excel, whatever they look like, so that the numbers of accounts keep their zeros. What is typed
 * into an empty cell is a text too, so that the answer 1.1.1 does not become a date. The same draft always gives the
 * same bytes. Writing is refused as for {@link StatementXlsx}.
 */
public final class DraftXlsx {

    private DraftXlsx() {}

    /**
     * Returns the table of a draft; see {@link DraftTable}.
     *
     * @param draft the draft
     * @param catalog the edition that it belongs to
     * @param language the language of headings, names and reasons
     * @return the file
     * @throws IllegalArgumentException when the draft belongs to another edition
     */
    public static Export rows(MappingDraft draft, TaskCatalog catalog, Language language) {
        String tab = language == Language.DANISH ? "Udkast til kontooversættelse" : "Draft of account mapping";
        return WorkbookWriter.of(DraftTable.of(draft, catalog, language), tab, DraftColumn.values().length);
    }
}
