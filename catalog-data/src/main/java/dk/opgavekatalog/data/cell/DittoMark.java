package dk.opgavekatalog.data.cell;

import java.util.Locale;
import java.util.Set;

/** The marks by which people write that a cell means the same as the one above. */
public final class DittoMark {

    private static final Set<String> ALL = Set.of(
            "\"",
            "''",
            "\u00B4\u00B4",
            "\u00B4",
            "``",
            "\u2019\u2019",
            "\u201D",
            "\u201C",
            "\u201E",
            "\u2033",
            "\u3003",
            "-\"-",
            "- \" -",
            "-''-",
            "-\u201D-",
            "\u2013\"\u2013",
            "\u2013\u201D\u2013",
            "do.",
            "ditto",
            "ibid.",
            "ibid");

    private static final int MOST = 16;

    private DittoMark() {}

    /** Whether a cell has such a mark and nothing else. */
    public static boolean isMark(String cell) {
        // Names are longer, and need not be compared.
        return cell.length() <= MOST && ALL.contains(CellText.strip(cell).toLowerCase(Locale.ROOT));
    }
}
