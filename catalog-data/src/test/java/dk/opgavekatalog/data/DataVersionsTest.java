package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A resource never changes without its data version. The file data-versions.csv keeps every version that there was with
 * the checksum of the resource, oldest first. Whoever changes a resource gives its edition a new data version and adds
 * a line; a line is never altered. A correspondence has the data version of the edition that it leads to,
 * and the keywords have one of their own.
 */
class DataVersionsTest {

    private record Line(String resource, Version version, String checksum) {}

    private final List<Line> history = history();

    @ParameterizedTest
    @CsvSource({"catalog-2006.json, 2006", "catalog-2007.json, 2007", "correspondence-2006-2007.json, 2007"})
    void theResourceIsTheOneOfItsDataVersion(String resource, String edition) throws Exception {
        String version = (edition.equals("2006") ? Catalogs.edition2006() : Catalogs.edition2007())
                .getEdition()
                .getDataVersion();
        List<Line> lines = of(resource);

        assertThat(lines).isNotEmpty();
        assertThat(lines.get(lines.size() - 1)).isEqualTo(new Line(resource, Version.parse(version), sha256(resource)));
    }

    @Test
    void theKeywordsAreThoseOfTheirDataVersion() throws Exception {
        List<Line> lines = of("keywords.json");
        Version version = Version.parse(Catalogs.keywords().getDataVersion());

        assertThat(lines.get(lines.size() - 1)).isEqualTo(new Line("keywords.json", version, sha256("keywords.json")));
        assertThat(JsonForm.KEYWORDS.checksum(Catalogs.keywords())).isEqualTo(sha256("keywords.json"));
    }

    @Test
    void theChecksumOfAnEditionIsThatOfItsResource() throws Exception {
        assertThat(JsonForm.CATALOG.checksum(Catalogs.edition2006())).isEqualTo(sha256("catalog-2006.json"));
        assertThat(JsonForm.CORRESPONDENCE.checksum(Catalogs.from2006To2007()))
                .isEqualTo(sha256("correspondence-2006-2007.json"));
    }

    @Test
    void versionsOfAResourceRise() {
        assertThat(history)
                .extracting(Line::resource)
                .allSatisfy(resource -> assertThat(of(resource))
                        .extracting(Line::version)
                        .isSorted()
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyChecksumStandsOnce() {
        assertThat(history).extracting(Line::checksum).doesNotHaveDuplicates();
    }

    private List<Line> of(String resource) {
        return history.stream().filter(line -> line.resource().equals(resource)).toList();
    }

    private static String sha256(String resource) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(resource)));
    }

    private static List<Line> history() {
        try {
            return new String(bytes("data-versions.csv"), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(cells -> new Line(cells[0], Version.parse(cells[1]), cells[2]))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Catalogs.class.getResourceAsStream(resource)) {
            return Objects.requireNonNull(in, resource).readAllBytes();
        }
    }
}
