package dk.opgavekatalog.model.revision;

import static dk.opgavekatalog.model.revision.BaseEdition.indicator;
import static dk.opgavekatalog.model.revision.BaseEdition.legalBasis;
import static dk.opgavekatalog.model.revision.BaseEdition.statute;
import static dk.opgavekatalog.model.revision.BaseEdition.text;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;

/** Random small editions, full of references from field to field, and revisions of them that are mostly not legal. */
final class WildRevision {

    /** An edition and a revision of it. */
    record Case(TaskCatalog base, EditionRevision revision) {

        @Override
        public String toString() {
            return base.getFields() + "\n" + revision;
        }
    }

    private static final List<String> FUNCTIONS = List.of("6.45.53", "6.45.54", "6.45.55");
    private static final String ADDED_STATUTE = "lokal-lov";

    private final Tape tape;
    private final TaskCatalog base;

    private WildRevision(Tape tape) {
        this.tape = tape;
        this.base = base(tape);
    }

    /** Legal operations with others between them that are mostly not. */
    static Arbitrary<Case> mostlyIllegal() {
        return Tape.tapes().map(tape -> {
            WildRevision any = new WildRevision(tape);
            EditionRevision.Builder revision = any.revision();
            List<Operation> operations = new ArrayList<>(any.legalOperations());
            for (int i = tape.next(4); i > 0; i--) {
                operations.add(tape.next(operations.size() + 1), any.wildOperation());
            }
            revision.addAllOperations(operations);
            if (tape.nextIs(1, 8)) {
                revision.id(tape.pick(List.of("2006", "2007", " ")))
                        .baseEdition(tape.pick(List.of("2006", "2007", " ")))
                        .origin(tape.pick(List.of(Origin.values())))
                        .addStatutes(statute(tape.pick(List.of("lov", ADDED_STATUTE, "anden", ""))));
            }
            return new Case(tape.nextIs(1, 8) ? any.brokenBase() : any.base, revision.build());
        });
    }

    private EditionRevision.Builder revision() {
        return EditionRevision.builder(base)
                .id("lokal")
                .name(text("Egen udgave", "Own edition"))
                .dataVersion("1")
                .origin(tape.nextIs(1, 3) ? Origin.PROJECT : Origin.LOCAL)
                .addStatutes(statute(ADDED_STATUTE));
    }

    private static TaskCatalog base(Tape tape) {
        Set<CatalogCode> codes = new LinkedHashSet<>();
        for (int i = tape.next(10); i >= 0; i--) {
            codes.add(CatalogCode.of(1 + tape.next(2), 1 + tape.next(3), 1 + tape.next(7)));
        }
        List<CatalogCode> sorted = codes.stream().sorted().toList();
        List<TaskField> fields = sorted.stream()
                .map(code -> field(tape, code, sorted, List.of("lov")))
                .toList();
        return TinyCatalog.builder("2006", fields).addStatutes(statute("lov")).build();
    }

    /** Fields twice, and references to fields that are not there. */
    private TaskCatalog brokenBase() {
        List<TaskField> fields = new ArrayList<>(base.getFields());
        fields.add(tape.next(fields.size() + 1), wildField());
        fields.add(tape.pick(base.getFields()));
        return TinyCatalog.builder(
                        "2006",
                        fields.stream()
                                .filter(field -> field.getCode()
                                        .findParent()
                                        .flatMap(CatalogCode::findParent)
                                        .isPresent())
                                .toList())
                .build();
    }

    private static TaskField field(Tape tape, CatalogCode code, List<CatalogCode> known, List<String> statutes) {
        TaskField.Builder field = TaskField.builder().code(code).name(name(tape, code));
        if (tape.nextIs(1, 3)) {
            field.legalBasis(legalBasis(tape.pick(statutes)));
        }
        if (tape.nextIs(1, 3)) {
            field.addIndicators(
                    indicator(code + "-p1", "fælles").build(),
                    indicator(code + "-p2", "begreb-" + code).build());
        }
        for (int i = tape.next(3); i > 0; i--) {
            Delimitation.Builder delimitation =
                    Delimitation.builder().kind(DelimitationKind.EXCLUDED).text(text("Ej " + i, "Not " + i));
            Set<CatalogCode> references = new LinkedHashSet<>();
            for (int r = tape.next(4); r > 0; r--) {
                references.add(tape.pick(known));
            }
            field.addDelimitations(delimitation
                    .addAllFields(references)
                    .addAllAccountingFunctions(functions(tape))
                    .build());
        }
        return field.origin(tape.pick(List.of(Origin.values()))).build();
    }

    private static LocalizedText name(Tape tape, CatalogCode code) {
        return text("Navn " + code + tape.pick(List.of("", " a", " b")), "Name " + code);
    }

    private static List<String> functions(Tape tape) {
        return FUNCTIONS.subList(0, tape.next(FUNCTIONS.size()));
    }

    /** On fields that no other operation is about. */
    private List<Operation> legalOperations() {
        List<Operation> operations = new ArrayList<>();
        List<CatalogCode> untouched = new ArrayList<>();
        base.getFields().forEach(field -> untouched.add(field.getCode()));
        for (int i = tape.next(5); i > 0 && !untouched.isEmpty(); i--) {
            CatalogCode code = tape.take(untouched);
            operations.add(
                    switch (tape.next(3)) {
                        case 0 -> Operation.rename(code, text("Nyt navn", "New name"));
                        case 1 -> Operation.redefine(field(tape, code, List.of(code), List.of("lov", ADDED_STATUTE)));
                        default -> Operation.remove(code).withLeavesTo("6.45.53");
                    });
        }
        return operations;
    }

    /** Anything that the types can hold. */
    private Operation wildOperation() {
        ImmutableOperation.Builder operation =
                ImmutableOperation.builder().kind(tape.pick(List.of(OperationKind.values())));
        for (int i = tape.next(4); i > 0; i--) {
            operation.addFromFields(wildCode());
        }
        for (int i = tape.next(4); i > 0; i--) {
            operation.addFields(wildField());
        }
        if (tape.nextIs(1, 3)) {
            operation.name(name(tape, wildCode()));
        }
        if (tape.nextIs(1, 4)) {
            operation.addLeavesTo(tape.pick(List.of("", "a"))).addComesFrom(tape.pick(List.of(" ", "a")));
        }
        return operation.build();
    }

    private TaskField wildField() {
        List<CatalogCode> codes = List.of(wildCode(), wildCode(), wildCode());
        TaskField field = field(tape, tape.pick(codes), codes, List.of("lov", "glemt", ""));
        return tape.nextIs(1, 4)
                ? TaskField.builder()
                        .from(field)
                        .addIndicators(indicator(tape.pick(codes) + "-p1", "fælles")
                                .name(text(tape.pick(List.of("", "x")), "x"))
                                .build())
                        .build()
                : field;
    }

    private CatalogCode wildCode() {
        return switch (tape.next(6)) {
            case 0, 1, 2 -> tape.pick(base.getFields()).getCode();
            case 3 -> CatalogCode.of(1 + tape.next(2), 1 + tape.next(3), 1 + tape.next(9));
            case 4 -> CatalogCode.of(1 + tape.next(3), 1 + tape.next(3));
            default -> CatalogCode.of(1 + tape.next(3));
        };
    }
}
