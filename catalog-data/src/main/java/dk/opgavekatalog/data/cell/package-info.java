/**
 * The meaning of single cells: the text that a cell stands for, amounts, and the reasons why a cell is refused. Knows
 * nothing of files and columns. Not exported. Start with {@link dk.opgavekatalog.data.cell.CellMeaning}.
 */
@NullMarked
package dk.opgavekatalog.data.cell;

import org.jspecify.annotations.NullMarked;
