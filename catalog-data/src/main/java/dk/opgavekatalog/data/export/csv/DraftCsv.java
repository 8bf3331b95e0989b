package dk.opgavekatalog.data.export.csv;

import dk.opgavekatalog.data.draft.DraftTable;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;

/**
 * Drafts of account mappings as CSV, in the form that {@link dk.opgavekatalog.data.input.DraftReader} reads with its
 * standard options: UTF-8 with a byte order mark, CR and LF; semicolons and decimal commas in Danish, commas and
 * decimal points in English. A text that a spreadsheet would take for something else, such as the number of an account,
 * has an apostrophe in front, which the reader drops.
 */
public final class DraftCsv {

    private DraftCsv() {}

    /**
     * Returns the table of a draft; see {@link DraftTable}.
     *
     * @param draft the draft
     * @param catalog the edition that it belongs to
     * @param language the language of headings, names, reasons and decimal signs
     * @return the table
     * @throws IllegalArgumentException when the draft belongs to another edition
     */
    public static Export rows(MappingDraft draft, TaskCatalog catalog, Language language) {
        return TableCsv.of(DraftTable.of(draft, catalog, language), language);
    }
}
