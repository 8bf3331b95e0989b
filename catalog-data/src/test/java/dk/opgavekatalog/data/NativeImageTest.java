package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A native image holds only the resources that the metadata in the jar names. There are two files of them: older
 * releases of GraalVM read the one, newer ones the other.
 */
class NativeImageTest {

    private static final String METADATA = "META-INF/native-image/dk.opgavekatalog/catalog-data/";

    @Test
    void everyResourceIsMatchedByTheMetadata() throws IOException {
        List<PathMatcher> globs = texts("reachability-metadata.json", "/resources", "glob").stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .toList();

        assertThat(resources())
                .hasSizeGreaterThanOrEqualTo(JsonSchema.values().length + 3)
                .allSatisfy(resource -> assertThat(globs).anyMatch(glob -> glob.matches(Path.of(resource))));
    }

    @Test
    void everyResourceIsMatchedByTheMetadataOfOlderReleases() throws IOException {
        List<Pattern> patterns = texts("resource-config.json", "/resources/includes", "pattern").stream()
                .map(Pattern::compile)
                .toList();

        assertThat(resources())
                .allSatisfy(resource -> assertThat(patterns)
                        .anyMatch(pattern -> pattern.matcher(resource).matches()));
    }

    /** Whatever this module could read of itself at run time: all files in its packages that are no classes. */
    private static List<String> resources() throws IOException {
        Path root = root();
        try (Stream<Path> files = Files.walk(root.resolve("dk"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class"))
                    .toList();
        }
    }

    private static List<String> texts(String file, String list, String property) throws IOException {
        JsonNode metadata =
                new ObjectMapper().readTree(root().resolve(METADATA + file).toFile());
        return metadata.at(list).findValuesAsText(property);
    }

    private static Path root() throws IOException {
        URI classes;
        try {
            classes = Catalogs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        return Path.of(classes);
    }
}
