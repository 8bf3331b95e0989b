package dk.opgavekatalog.data.municipality;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the bundled table of municipalities. */
final class MunicipalityTable {

    private static final String TABLE = "municipalities.csv";
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\|");

    private MunicipalityTable() {}

    static List<Municipality> read() {
        try (InputStream in = MunicipalityTable.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + TABLE + " is missing in this build");
            }
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                    .fieldSeparator(';')
                    .commentStrategy(CommentStrategy.SKIP)
                    .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return csv.stream().map(MunicipalityTable::municipality).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + TABLE, e);
        }
    }

    /** The table writes numbers with four digits, of which the first is 0. */
    private static Municipality municipality(NamedCsvRecord row) {
        String otherNames = row.getField("other_names");
        return new Municipality(
                row.getField("number").substring(1),
                row.getField("name"),
                otherNames.isEmpty() ? List.of() : List.of(BETWEEN_NAMES.split(otherNames)),
                region(row.getField("region")));
    }

    private static Optional<Region> region(String name) {
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(Region.values())
                        .filter(region -> region.getName().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("the region " + name + " is not known")));
    }
}
