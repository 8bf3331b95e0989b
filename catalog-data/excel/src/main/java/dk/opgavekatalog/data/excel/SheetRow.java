package dk.opgavekatalog.data.excel;

import java.util.List;

/**
 * A row of a sheet that is written.
 *
 * @param look what its cells look like
 * @param cells the cells from the first column on
 */
record SheetRow(Look look, List<SheetCell> cells) {}
