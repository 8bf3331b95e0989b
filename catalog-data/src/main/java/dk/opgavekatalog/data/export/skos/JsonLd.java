package dk.opgavekatalog.data.export.skos;

import dk.opgavekatalog.data.export.Export;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A document of things and statements about them. The context is in the document, so that reading needs no network, and
 * does not depend on the content. Not thread-safe.
 */
final class JsonLd {

    /** The vocabularies by their prefixes. */
    static final Map<String, String> PREFIXES = sorted(Map.of(
            "dc", "http://purl.org/dc/elements/1.1/",
            "dcterms", "http://purl.org/dc/terms/",
            "owl", "http://www.w3.org/2002/07/owl#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "xkos", "http://rdf-vocabulary.ddialliance.org/xkos#",
            "xsd", "http://www.w3.org/2001/XMLSchema#"));

    /** Properties whose values are other things. */
    private static final List<String> LINKS = List.of(
            "dcterms:references",
            "dcterms:type",
            "skos:broadMatch",
            "skos:broader",
            "skos:exactMatch",
            "skos:hasTopConcept",
            "skos:inScheme",
            "skos:member",
            "skos:narrowMatch",
            "skos:narrower",
            "skos:related",
            "skos:relatedMatch",
            "skos:topConceptOf",
            "xkos:compares",
            "xkos:madeOf",
            "xkos:organizedBy",
            "xkos:sourceConcept",
            "xkos:targetConcept");

    /** Properties whose values are texts in both languages. */
    private static final List<String> TEXTS = List.of(
            "dcterms:description",
            "rdfs:comment",
            "skos:altLabel",
            "skos:definition",
            "skos:editorialNote",
            "skos:historyNote",
            "skos:note",
            "skos:prefLabel",
            "skos:scopeNote",
            "xkos:coreContentNote",
            "xkos:exclusionNote",
            "xkos:inclusionNote");

    /** Properties whose values have a type that JSON does not show. */
    private static final Map<String, String> TYPED = sorted(Map.of(
            "dcterms:language", "xsd:language",
            "xkos:depth", "xsd:positiveInteger",
            "xkos:numberOfLevels", "xsd:positiveInteger"));

    private final Map<String, Object> document = new LinkedHashMap<>();
    private final List<Object> graph = new ArrayList<>();

    JsonLd() {
        Map<String, Object> context = new LinkedHashMap<>(PREFIXES);
        LINKS.forEach(property -> define(context, property).put("@type", "@id"));
        Map<String, Object> levels = define(context, "xkos:levels");
        levels.put("@type", "@id");
        levels.put("@container", "@list");
        TEXTS.forEach(property -> define(context, property).put("@container", "@language"));
        TYPED.forEach((property, type) -> define(context, property).put("@type", type));
        document.put("@context", context);
        document.put("@graph", graph);
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    private static Map<String, Object> define(Map<String, Object> context, String property) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("@id", property);
        context.put(property, definition);
        return definition;
    }

    /** Adds a thing and returns it, so that statements about it can be added. */
    JsonLdThing add(String iri, String... types) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("@id", iri);
        graph.add(json);
        return new JsonLdThing(json, types);
    }

    Export toExport() {
        return Export.ofDocument("JSON-LD", () -> document);
    }
}
