package dk.opgavekatalog.data.registration.totalrow;

import dk.opgavekatalog.data.total.RefusedKeys;
import dk.opgavekatalog.data.total.SeenKeys;
import dk.opgavekatalog.data.total.Stretch;
import dk.opgavekatalog.data.total.TotalRow;
import java.util.List;

/**
 * The total rows among some rows of a file.
 *
 * @param rows the total rows
 * @param rest the rows after the last of them
 * @param seenInRest the keys of these
 * @param refused the keys of the refused rows
 */
public record TotalReports(List<TotalRow> rows, Stretch rest, SeenKeys seenInRest, RefusedKeys refused) {}
