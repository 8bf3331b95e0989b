package dk.opgavekatalog.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.edition.CompactEdition;
import dk.opgavekatalog.data.edition.CompactKeywords;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogsTest {

    @Test
    void everyCallFromAnyThreadReturnsTheSameInstance() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<TaskCatalog> call = Catalogs::edition2006;
            List<Future<TaskCatalog>> results = threads.invokeAll(Collections.nCopies(64, call));
            for (Future<TaskCatalog> result : results) {
                assertThat(result.get()).isSameAs(Catalogs.edition2006());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theModuleIsNamedAndReadsItsOwnResource() {
        assertThat(Catalogs.class.getModule().getName()).isEqualTo("dk.opgavekatalog.data");
        assertThat(Catalogs.class.getResource("catalog-2006.json")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalog-2006", "catalog-2007"})
    void theBuildMadeTheCompactFormOfTheJson(String name) throws Exception {
        try (InputStream json = Catalogs.class.getResourceAsStream(name + ".json")) {
            assertThat(CompactEdition.find(name)).contains(JsonForm.CATALOG.read(json));
        }
    }

    @Test
    void theBuildMadeTheCompactFormOfTheKeywords() throws Exception {
        try (InputStream json = Catalogs.class.getResourceAsStream("keywords.json")) {
            assertThat(CompactKeywords.find()).contains(JsonForm.KEYWORDS.read(json));
        }
    }

    @ParameterizedTest
    @MethodSource("resources")
    <T extends Checkable> void writingGivesTheBytesOfTheResource(String resource, JsonForm<T> form, T value)
            throws Exception {
        try (InputStream in = Catalogs.class.getResourceAsStream(resource)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            form.export(value).writeTo(out);
            assertThat(out.toByteArray()).isEqualTo(in.readAllBytes());
        }
    }

    static Stream<Arguments> resources() {
        return Stream.of(
                Arguments.of("catalog-2006.json", JsonForm.CATALOG, Catalogs.edition2006()),
                Arguments.of("catalog-2007.json", JsonForm.CATALOG, Catalogs.edition2007()),
                Arguments.of("correspondence-2006-2007.json", JsonForm.CORRESPONDENCE, Catalogs.from2006To2007()),
                Arguments.of("keywords.json", JsonForm.KEYWORDS, Catalogs.keywords()));
    }
}
