package dk.opgavekatalog.data.export.skos;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.JsonDocument;
import dk.opgavekatalog.data.export.Export;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Exported files as Titanium JSON-LD reads them, without a network. Names are given with the usual prefixes. */
final class Triples {

    private static final Map<String, String> PREFIXES = Map.of(
            "dc:", "http://purl.org/dc/elements/1.1/",
            "dcterms:", "http://purl.org/dc/terms/",
            "owl:", "http://www.w3.org/2002/07/owl#",
            "rdf:", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdfs:", "http://www.w3.org/2000/01/rdf-schema#",
            "skos:", "http://www.w3.org/2004/02/skos/core#",
            "xkos:", "http://rdf-vocabulary.ddialliance.org/xkos#",
            "xsd:", "http://www.w3.org/2001/XMLSchema#");

    /** One statement; a text has its language or its type, a thing neither. */
    record Triple(
            String subject,
            String predicate,
            String object,
            @Nullable String kind) {}

    private final Set<Triple> all;
    private final Map<String, List<Triple>> byPredicate;
    private final Map<List<String>, List<Triple>> bySubject;
    private final Map<List<String>, List<Triple>> byObject;

    private Triples(Set<Triple> all) {
        this.all = all;
        this.byPredicate = all.stream().collect(Collectors.groupingBy(Triple::predicate));
        this.bySubject =
                all.stream().collect(Collectors.groupingBy(triple -> List.of(triple.subject(), triple.predicate())));
        this.byObject =
                all.stream().collect(Collectors.groupingBy(triple -> List.of(triple.object(), triple.predicate())));
    }

    static Triples of(Export... exports) {
        Set<Triple> all = new LinkedHashSet<>();
        for (int i = 0; i < exports.length; i++) {
            String file = "file" + i;
            try {
                JsonLd.toRdf(JsonDocument.of(new StringReader(exports[i].getText())))
                        .loader((url, options) -> {
                            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "no network: " + url);
                        })
                        .provide((subject, predicate, object, type, language, direction, graph) -> {
                            all.add(new Triple(
                                    blank(subject, file),
                                    shorten(predicate),
                                    type == null ? blank(shorten(object), file) : object,
                                    language == null ? (type == null ? null : shorten(type)) : "@" + language));
                            return null;
                        });
            } catch (JsonLdError e) {
                throw new AssertionError("Titanium refuses the file", e);
            }
        }
        return new Triples(all);
    }

    private static String blank(String name, String file) {
        return name.startsWith("_:") ? name + "-" + file : name;
    }

    private static String shorten(String iri) {
        return PREFIXES.entrySet().stream()
                .filter(prefix -> iri.startsWith(prefix.getValue()))
                .map(prefix -> prefix.getKey() + iri.substring(prefix.getValue().length()))
                .findFirst()
                .orElse(iri);
    }

    Set<Triple> all() {
        return all;
    }

    Stream<Triple> of(String predicate) {
        return byPredicate.getOrDefault(predicate, List.of()).stream();
    }

    /** What a thing has as a property, in no order. */
    List<String> objects(String subject, String predicate) {
        return bySubject.getOrDefault(List.of(subject, predicate), List.of()).stream()
                .map(Triple::object)
                .toList();
    }

    List<String> subjects(String predicate, String object) {
        return byObject.getOrDefault(List.of(object, predicate), List.of()).stream()
                .map(Triple::subject)
                .toList();
    }

    /** The texts of a property in one language. */
    List<String> texts(String subject, String predicate, String language) {
        return bySubject.getOrDefault(List.of(subject, predicate), List.of()).stream()
                .filter(triple -> Objects.equals(triple.kind(), "@" + language))
                .map(Triple::object)
                .toList();
    }

    /** The pairs of a property. */
    Set<List<String>> pairs(String predicate) {
        return of(predicate)
                .map(triple -> List.of(triple.subject(), triple.object()))
                .collect(Collectors.toSet());
    }

    /** The elements of an RDF list. */
    List<String> list(String head) {
        return head.equals("rdf:nil")
                ? List.of()
                : Stream.concat(
                                objects(head, "rdf:first").stream(),
                                list(objects(head, "rdf:rest").get(0)).stream())
                        .toList();
    }
}
