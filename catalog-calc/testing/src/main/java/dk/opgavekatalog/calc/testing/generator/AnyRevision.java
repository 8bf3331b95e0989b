package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.revision.EditionRevision;
import dk.opgavekatalog.model.revision.Operation;
import dk.opgavekatalog.model.revision.OperationKind;
import dk.opgavekatalog.model.revision.RevisedEdition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/**
 * Generates valid revisions of an edition, and so editions of one's own: up to six operations of every kind, with new
 * and old codes, references from field to field and a statute of their own. Immutable.
 */
public final class AnyRevision {

    private static final List<String> FUNCTIONS = List.of("6.45.53", "6.45.54", "6.45.55");
    private static final String ADDED_STATUTE = "egen-lov";

    private final TaskCatalog base;

    private AnyRevision(TaskCatalog base) {
        this.base = base;
    }

    /**
     * Makes generators of revisions of an edition.
     *
     * @param base the edition, with at least one field
     * @return their generators
     */
    public static AnyRevision of(TaskCatalog base) {
        return new AnyRevision(base);
    }

    /**
     * Generates revisions that have not been applied.
     *
     * @return the generator
     */
    public Arbitrary<EditionRevision> revisions() {
        return Tape.tapes().map(tape -> new Making(base, tape).revision());
    }

    /**
     * Generates revised editions: the new catalogue, with the correspondence from the old one.
     *
     * @return the generator
     */
    public Arbitrary<RevisedEdition> editions() {
        return revisions().map(revision -> revision.applyTo(base));
    }

    /**
     * A small edition with a revision of it.
     *
     * @param base the edition
     * @param revision the revision
     */
    public record RevisionCase(TaskCatalog base, EditionRevision revision) {

        /** The fields of the edition, followed by the revision. */
        @Override
        public String toString() {
            return base.getFields() + "\n" + revision;
        }
    }

    /**
     * Generates small editions of up to ten fields, which refer to each other and have statutes and indicators, each
     * with a revision.
     *
     * @return the generator
     */
    public static Arbitrary<RevisionCase> cases() {
        return Tape.tapes().map(tape -> {
            TaskCatalog base = new SmallEdition(tape).make();
            return new RevisionCase(base, new Making(base, tape).revision());
        });
    }

    /** The codes of an operation; the fields themselves are described once all codes are known. */
    private record Shape(OperationKind kind, List<CatalogCode> from, List<CatalogCode> to) {}

    /** One revision in the making. */
    private static final class Making {

        private final TaskCatalog base;
        private final Tape tape;
        private final List<CatalogCode> codes;

        Making(TaskCatalog base, Tape tape) {
            this.base = base;
            this.tape = tape;
            this.codes = base.getFields().stream().map(TaskField::getCode).toList();
        }

        EditionRevision revision() {
            return EditionRevision.builder(base)
                    .id(base.getEdition().getId() + "-egen")
                    .name(text("Egen udgave", "Own edition"))
                    .dataVersion("1")
                    .origin(tape.nextIs(1, 3) ? Origin.PROJECT : Origin.LOCAL)
                    .addStatutes(Statute.builder()
                            .id(ADDED_STATUTE)
                            .name(text("Egen lov", "Own act"))
                            .listing(StatuteListing.CITED)
                            .build())
                    .addAllOperations(operations())
                    .build();
        }

        private List<Operation> operations() {
            List<Shape> shapes = shapes();
            Set<CatalogCode> result = new LinkedHashSet<>(codes);
            shapes.stream()
                    .filter(shape -> shape.kind() != OperationKind.RENAME)
                    .forEach(shape -> result.removeAll(shape.from()));
            shapes.forEach(shape -> result.addAll(shape.to()));
            List<CatalogCode> known = List.copyOf(result);
            return shapes.stream().map(shape -> operation(shape, known)).toList();
        }

        private List<Shape> shapes() {
            List<Shape> shapes = new ArrayList<>();
            List<CatalogCode> untouched = new ArrayList<>(codes);
            Set<CatalogCode> used = new LinkedHashSet<>(codes);
            for (int i = tape.next(7); i > 0; i--) {
                OperationKind kind = tape.pick(List.of(OperationKind.values()));
                int needed = kind == OperationKind.ADD ? 0 : kind == OperationKind.MERGE ? 2 + tape.next(2) : 1;
                if (needed <= untouched.size()) {
                    List<CatalogCode> from = new ArrayList<>();
                    while (from.size() < needed) {
                        from.add(tape.take(untouched));
                    }
                    shapes.add(new Shape(kind, from, to(kind, from, used)));
                }
            }
            return shapes;
        }

        private List<CatalogCode> to(OperationKind kind, List<CatalogCode> from, Set<CatalogCode> used) {
            List<CatalogCode> to = new ArrayList<>();
            switch (kind) {
                case RENAME, REMOVE -> {}
                case ADD -> to.add(newCode(used));
                case REDEFINE -> to.addAll(from);
                case MERGE -> to.add(tape.nextIs(1, 2) ? tape.pick(from) : newCode(used));
                case SPLIT -> {
                    for (int i = 2 + tape.next(2); i > 0; i--) {
                        to.add(newCode(used));
                    }
                    if (tape.nextIs(1, 2)) {
                        to.set(tape.next(to.size()), from.get(0));
                    }
                }
            }
            return to;
        }

        /** A code under a subcategory of the base that no other field of base or result uses. */
        private CatalogCode newCode(Set<CatalogCode> used) {
            CatalogCode parent = tape.pick(codes).findParent().orElseThrow();
            int number = 1 + tape.next(9);
            CatalogCode code = CatalogCode.parse(parent + "." + number);
            while (!used.add(code)) {
                number++;
                code = CatalogCode.parse(parent + "." + number);
            }
            return code;
        }

        private Operation operation(Shape shape, List<CatalogCode> known) {
            TaskField[] fields =
                    shape.to().stream().map(code -> field(code, known)).toArray(TaskField[]::new);
            CatalogCode[] from = shape.from().toArray(CatalogCode[]::new);
            Operation operation = switch (shape.kind()) {
                case ADD -> Operation.add(fields[0]);
                case RENAME -> Operation.rename(from[0], text("Nyt navn", "New name"));
                case REDEFINE -> Operation.redefine(fields[0]);
                case SPLIT -> Operation.split(from[0], fields);
                case MERGE -> Operation.merge(fields[0], from);
                case REMOVE -> Operation.remove(from[0]);
            };
            if (tape.nextIs(1, 3)) {
                operation = operation.withNote(text("Note", "Note"));
            }
            if (shape.kind() != OperationKind.RENAME && shape.kind() != OperationKind.ADD) {
                operation = operation.withLeavesTo(functions());
            }
            if (shape.kind() != OperationKind.RENAME && shape.kind() != OperationKind.REMOVE) {
                operation = operation.withComesFrom(functions());
            }
            return operation;
        }

        private String[] functions() {
            return FUNCTIONS.subList(0, tape.next(FUNCTIONS.size())).toArray(String[]::new);
        }

        private TaskField field(CatalogCode code, List<CatalogCode> known) {
            TaskField.Builder field = TaskField.builder().code(code).name(text("Navn " + code, "Name " + code));
            if (tape.nextIs(1, 3)) {
                field.legalBasis(LegalBasis.builder()
                        .wording(text("Loven", "The act"))
                        .addStatutes(ADDED_STATUTE)
                        .build());
            }
            for (int i = tape.next(3); i > 0; i--) {
                Set<CatalogCode> references = new LinkedHashSet<>();
                for (int r = tape.next(4); r > 0; r--) {
                    references.add(tape.pick(known));
                }
                field.addDelimitations(Delimitation.builder()
                        .kind(DelimitationKind.EXCLUDED)
                        .text(text("Ej " + i, "Not " + i))
                        .addAllFields(references)
                        .addAllAccountingFunctions(List.of(functions()))
                        .build());
            }
            return field.build();
        }

        private static LocalizedText text(String danish, String english) {
            return LocalizedText.of(danish, english);
        }
    }
}
