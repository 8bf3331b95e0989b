package dk.opgavekatalog.data.report.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The scripts and style sheets of pages, as they stand in the sources. */
final class PageSources {

    private static final Path FOLDER = Path.of("src/main/resources/dk/opgavekatalog/data/report/page");

    private PageSources() {}

    /** Reads all files with an ending, such as {@code .js}, by their names. */
    static Map<String, String> read(String ending) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sources;
    }

    static void write(String name, String source) throws IOException {
        Files.writeString(FOLDER.resolve(name), source);
    }
}
