package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The references of a part.
 *
 * @param part the name of the part that lists them
 * @param isThere whether the file has this part
 * @param all the references, in their order
 * @param byId the references by id
 */
record Relations(String part, boolean isThere, List<Relation> all, Map<String, List<Relation>> byId) {

    /**
     * A reference from one part to another.
     *
     * @param id the id of the reference within the part
     * @param type the kind of the other part, as an address
     * @param target the name of the other part
     */
    record Relation(String id, String type, String target) {

        /** Whether the other part is of a kind, also in files saved as Strict Open XML. */
        boolean is(String kind) {
            return Namespaces.RELATIONSHIPS.stream().anyMatch(namespace -> type.equals(namespace + "/" + kind));
        }
    }

    /** Reads the references of a part, or of the whole file when the name is empty. */
    static Relations of(Archive archive, String source) throws IOException {
        int slash = source.lastIndexOf('/') + 1;
        String folder = source.substring(0, slash);
        String name = folder + "_rels/" + source.substring(slash) + ".rels";
        if (!archive.has(name)) {
            return new Relations(name, false, List.of(), Map.of());
        }
        List<Relation> all = new ArrayList<>();
        try (XmlPart part = archive.read(name)) {
            part.toRoot("Relationships", Namespaces.PACKAGE);
            while (part.toChild(XmlPart.ROOT)) {
                boolean isInside =
                        part.attribute("TargetMode").filter("External"::equals).isEmpty();
                if (part.is("Relationship") && isInside) {
                    all.add(new Relation(
                            part.attribute("Id").orElse(""),
                            part.attribute("Type").orElse(""),
                            PartName.resolve(folder, part.attribute("Target").orElse(""))));
                }
                if (all.size() > Sheets.MAX) {
                    throw FileFlawException.tooMuch(
                            Phrase.of("dele, som en del henviser til", "parts that a part refers to"), Sheets.MAX);
                }
            }
            part.finish();
        }
        return new Relations(name, true, all, all.stream().collect(Collectors.groupingBy(Relation::id)));
    }

    /** Whether an id refers to a part, but to none of a kind. */
    boolean isOther(String id, String kind) {
        List<Relation> found = byId(id);
        return !found.isEmpty() && found.stream().noneMatch(relation -> relation.is(kind));
    }

    private List<Relation> byId(String id) {
        return byId.getOrDefault(id, List.of());
    }

    /** Finds the part with an id and of a kind. */
    Optional<String> find(String id, String kind) {
        return theOnly(
                byId(id).stream().filter(relation -> relation.is(kind)).toList(),
                Phrase.of("med id'et ", "by the id ").plus(Archive.shorten(id)));
    }

    /** Finds the part of a kind. */
    Optional<String> find(String kind) {
        return theOnly(
                all.stream().filter(relation -> relation.is(kind)).toList(),
                Phrase.of("af typen ", "of the kind ").plus(kind));
    }

    private static Optional<String> theOnly(List<Relation> found, Phrase by) {
        List<String> targets = found.stream().map(Relation::target).distinct().toList();
        if (targets.size() > 1) {
            throw FileFlawException.of(
                    Reason.DUPLICATE,
                    Phrase.of("to dele ", "two parts ")
                            .plus(by)
                            .plus(": " + Archive.shorten(targets.get(0)))
                            .plus(Phrase.of(" og ", " and "))
                            .plus(Archive.shorten(targets.get(1))),
                    Phrase.of(
                            "én af dem; åbn filen i Excel, og gem den igen",
                            "one of them; open the file in Excel and save it again"));
        }
        return targets.stream().findFirst();
    }
}
