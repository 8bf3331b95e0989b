package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.model.language.Language;

/**
 * A cost statement as an Excel file: {@code CostXlsx.statement(cost, Language.DANISH).writeTo(path)}. {@link
 * ResultWorkbook} describes the sheets and adds other results to them.
 */
public final class CostXlsx {

    private CostXlsx() {}

    /**
     * Returns the costs, the stages, the reconciliation, the warnings and the journal of a cost statement; see {@link
     * ResultWorkbook#withCost} and {@link ResultWorkbook#withJournal}.
     *
     * @param cost the cost statement
     * @param language the language of headings and texts
     * @return the file
     */
    public static Export statement(CostStatement cost, Language language) {
        return ResultWorkbook.in(language).withCost(cost).withJournal(cost).toExport();
    }
}
