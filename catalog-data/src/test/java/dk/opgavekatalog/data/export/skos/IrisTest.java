package dk.opgavekatalog.data.export.skos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:opgavekatalog:", "https://example.org/", "https://example.org/a/b/", "https://example.org/a#",
                "https://example.org/#", "http://[::1]:8080/x/", "https://example.org/?q=/", "https://eksempel.dk/æ/",
                "https://example.org/%C3%A6/", "tag:example.org,2026:", "info:x/", "HTTPS://EXAMPLE.ORG/"
            })
    void aBaseIsAbsoluteAndEndsWhereAPathCanBegin(String base) {
        assertThat(Iris.under(base).edition("2006")).isEqualTo(base + "edition/2006");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "#",
                "opgavekatalog/",
                "//example.org/",
                "https://",
                "https:///",
                "https://#",
                "https:/x/",
                "https://example.org",
                "https://example.org/x",
                "https://example.org:",
                "https://example.org/a b/",
                "https://example.org/<x>/",
                "https://example.org/\u0000/",
                "https://example.org/%/",
                "https://example.org/a#b/",
                "https://example.org/##",
                "https://example.org/\uD835/",
                "urn:",
                "1x:y:",
                " urn:x:",
                "urn:x:\n",
                "urn:x"
            })
    void anythingElseIsRefusedWithItsValue(String base) {
        assertThatThrownBy(() -> SkosExport.edition(Catalogs.edition2006(), base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + base + "' is not a base");
    }

    /** JSON-LD would read "skos:x:edition" as a term of SKOS. */
    @ParameterizedTest
    @ValueSource(strings = {"skos:x:", "xkos:x/", "dc://example.org/"})
    void aPrefixOfTheFileIsNoScheme(String base) {
        assertThatThrownBy(() -> SkosExport.edition(Catalogs.edition2006(), base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none of [dc, dcterms, owl, rdfs, skos, xkos, xsd]");
    }

    @Test
    void differentIdsHaveDifferentNames() {
        Iris iris = Iris.under("urn:x:");
        Set<String> names = Stream.of("a", "A", "a/b", "a%2Fb", "a b", "a+b", "æ", "a#", "a?", "", "level", "statute")
                .flatMap(id -> Stream.of(iris.edition(id), iris.statute("a", id), iris.correspondence("a", id)))
                .collect(Collectors.toSet());
        assertThat(names).hasSize(36).allMatch(name -> name.matches("urn:x:[A-Za-z0-9%/._~-]*"));
    }

    @Test
    void anIdStaysInItsSegment() {
        Iris iris = Iris.under("urn:x:");
        assertThat(iris.edition("a/1.1")).isEqualTo("urn:x:edition/a%2F1.1");
        assertThat(iris.concept("a", CatalogCode.parse("1.1"))).isEqualTo("urn:x:edition/a/1.1");
        assertThat(iris.statute("æ", "§ 1")).isEqualTo("urn:x:edition/%C3%A6/statute/%C2%A7%201");
    }
}
