package dk.opgavekatalog.data.municipality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** Reads the bundled table of municipalities. */
final class MunicipalityTable {

    private static final String TABLE = "municipalities.csv";
    private static final String HEADINGS = "number;name;other_names;region";

    private MunicipalityTable() {}

    static List<Municipality> read() {
        try (InputStream in = MunicipalityTable.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + TABLE + " is missing in this build");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + TABLE, e);
        }
    }

    /** The table quotes nothing, so no reader of CSV is needed. */
    private static List<Municipality> read(String table) {
        List<Municipality> municipalities = new ArrayList<>();
        StringTokenizer lines = new StringTokenizer(table, "\n");
        boolean isBelowHeadings = false;
        while (lines.hasMoreTokens()) {
            String line = lines.nextToken();
            if (isBelowHeadings) {
                municipalities.add(municipality(line.split(";", -1)));
            }
            isBelowHeadings |= line.equals(HEADINGS);
        }
        return municipalities;
    }

    /** The table writes numbers with four digits, of which the first is 0. */
    private static Municipality municipality(String[] cells) {
        List<String> otherNames = cells[2].isEmpty() ? List.of() : List.of(cells[2].split("\\|"));
        return new Municipality(cells[0].substring(1), cells[1], otherNames, region(cells[3]));
    }

    private static Optional<Region> region(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (Region region : Region.values()) {
            if (region.getName().equals(name)) {
                return Optional.of(region);
            }
        }
        throw new IllegalStateException("the region " + name + " is not known");
    }
}
