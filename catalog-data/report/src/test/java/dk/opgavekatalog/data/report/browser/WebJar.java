package dk.opgavekatalog.data.report.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A package of npm that comes as a dependency of the tests. */
enum WebJar {
    TYPESCRIPT("typescript"),
    PRETTIER("prettier");

    private static final String META = "META-INF/maven/org.webjars.npm/%s/pom.properties";

    private final String id;

    WebJar(String id) {
        this.id = id;
    }

    /** Reads a file of the package. */
    String read(String file) {
        return resource("META-INF/resources/webjars/" + id + "/" + version() + "/" + file);
    }

    private String version() {
        return resource(META.formatted(id))
                .lines()
                .filter(line -> line.startsWith("version="))
                .findFirst()
                .orElseThrow()
                .substring("version=".length());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ClassLoader.getSystemResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
