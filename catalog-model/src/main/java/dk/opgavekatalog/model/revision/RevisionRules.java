package dk.opgavekatalog.model.revision;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of a revision that can be checked only against the base. */
final class RevisionRules {

    private static final int LAST_NUMBER = 999;

    private final TaskCatalog base;
    private final EditionRevision revision;
    private final TaskCatalog draft;
    private final Set<String> indicatorIds = new HashSet<>();
    private final Map<String, Indicator> concepts = new HashMap<>();

    RevisionRules(TaskCatalog base, EditionRevision revision, TaskCatalog draft, Touched touched) {
        this.base = base;
        this.revision = revision;
        this.draft = draft;
        // The fields that stay come first, so that a clash is reported where the new field is.
        for (TaskField field : base.getFields()) {
            Optional<Operation> operation = touched.find(field.getCode());
            if (operation.isEmpty() || operation.get().getKind() == OperationKind.RENAME) {
                field.getIndicators().forEach(indicator -> {
                    indicatorIds.add(indicator.getId());
                    concepts.putIfAbsent(indicator.getConcept(), indicator);
                });
            }
        }
    }

    void check(Problems problems) {
        checkEdition(problems);
        checkAddedStatutes(problems);
        for (int o = 0; o < revision.getOperations().size(); o++) {
            checkOperation(
                    problems.in("operations", o), revision.getOperations().get(o));
        }
    }

    private void checkEdition(Problems problems) {
        String id = base.getEdition().getId();
        if (!revision.getBaseEdition().equals(id)) {
            problems.in("baseEdition").add(Reason.OTHER_EDITION, revision.getBaseEdition(), Phrase.same(id));
        }
        if (revision.getId().equals(id)) {
            problems.in("id")
                    .add(
                            Reason.CONTRADICTION,
                            id,
                            Phrase.of("et andet id end grundudgavens", "another id than that of the base"));
        }
    }

    private void checkAddedStatutes(Problems problems) {
        for (int i = 0; i < revision.getStatutes().size(); i++) {
            String id = revision.getStatutes().get(i).getId();
            if (base.findStatute(id).isPresent()) {
                problems.in("statutes", i)
                        .in("id")
                        .add(
                                Reason.DUPLICATE,
                                id,
                                Phrase.of("et id, som ingen lov har i ", "an id that no statute has in ")
                                        .plus(describe(base)));
            }
        }
    }

    private void checkOperation(Problems problems, Operation operation) {
        List<CatalogCode> from = operation.getFromFields();
        for (int i = 0; i < from.size(); i++) {
            requireField(problems.in("fromFields", i), from.get(i), base);
        }
        if (operation.getKind() == OperationKind.RENAME && from.size() == 1) {
            checkName(problems, operation, from.get(0));
        }
        for (int i = 0; i < operation.getFields().size(); i++) {
            TaskField field = operation.getFields().get(i);
            checkCode(problems.in("fields", i).in("code"), field.getCode(), from);
            checkContent(problems.in("fields", i), field);
        }
    }

    private void checkName(Problems problems, Operation operation, CatalogCode code) {
        base.findField(code)
                .map(TaskField::getName)
                .filter(name -> operation.getName().equals(Optional.of(name)))
                .ifPresent(name -> problems.in("name")
                        .add(
                                Reason.CONTRADICTION,
                                name.getDa(),
                                Phrase.of(
                                                "et andet navn end det nuværende for ",
                                                "a name other than the present name of ")
                                        .plus(code.toString())));
    }

    private void checkCode(Problems problems, CatalogCode code, List<CatalogCode> own) {
        if (code.getLevel() != CatalogLevel.FIELD) {
            return; // the field itself reports it
        }
        CatalogCode parent = code.findParent().orElseThrow();
        if (base.findSubcategory(parent).isEmpty()) {
            problems.add(
                    Reason.UNKNOWN_CODE,
                    code,
                    Phrase.of("en kode under en delkategori i ", "a code under a subcategory of ")
                            .plus(describe(base))
                            .plus(Phrase.of(", en af ", ", one of "))
                            .plus(describeSubcategories()));
        } else if (base.findField(code).isPresent() && !own.contains(code)) {
            problems.add(
                    Reason.DUPLICATE,
                    code,
                    Phrase.of(
                                    "en kode, som ikke bruges om et andet felt i ",
                                    "a code that is not used for another field in ")
                            .plus(describe(base))
                            .plus(nextFree(parent)
                                    .map(free -> Phrase.of(", for eksempel ", ", such as ")
                                            .plus(free.toString()))
                                    .orElse(Phrase.same(""))));
        }
    }

    private void checkContent(Problems problems, TaskField field) {
        List<String> statutes =
                field.getLegalBasis().map(LegalBasis::getStatutes).orElse(List.of());
        for (int i = 0; i < statutes.size(); i++) {
            if (draft.findStatute(statutes.get(i)).isEmpty()) {
                problems.in("legalBasis")
                        .in("statutes", i)
                        .add(
                                Reason.UNKNOWN_REFERENCE,
                                statutes.get(i),
                                Phrase.of("id'et på en lov i ", "the id of a statute in ")
                                        .plus(describe(base))
                                        .plus(Phrase.of(" eller i /statutes", " or in /statutes")));
            }
        }
        for (int i = 0; i < field.getIndicators().size(); i++) {
            checkIndicator(problems.in("indicators", i), field.getIndicators().get(i));
        }
        for (int d = 0; d < field.getDelimitations().size(); d++) {
            Delimitation delimitation = field.getDelimitations().get(d);
            for (int i = 0; i < delimitation.getFields().size(); i++) {
                requireField(
                        problems.in("delimitations", d).in("fields", i),
                        delimitation.getFields().get(i),
                        draft);
            }
        }
    }

    private void checkIndicator(Problems problems, Indicator indicator) {
        if (!indicatorIds.add(indicator.getId())) {
            problems.in("id")
                    .add(
                            Reason.DUPLICATE,
                            indicator.getId(),
                            Phrase.of(
                                    "hvert indikator-id én gang i den nye udgave",
                                    "each indicator id once in the new edition"));
        }
        Indicator first = concepts.putIfAbsent(indicator.getConcept(), indicator);
        if (first != null) {
            indicator.checkConcept(problems, first);
        }
    }

    private static void requireField(Problems problems, CatalogCode code, TaskCatalog catalog) {
        boolean isOfRightLevel = code.getLevel() == CatalogLevel.FIELD;
        if (isOfRightLevel && catalog.findField(code).isEmpty()) {
            problems.add(
                    Reason.UNKNOWN_CODE,
                    code,
                    Phrase.of("et felt i ", "a field of ")
                            .plus(describe(catalog))
                            .plus(Phrase.of("; nærmest: ", "; nearest: "))
                            .plus(catalog.describeNearestFields(code)));
        }
    }

    private static Phrase describe(TaskCatalog catalog) {
        return Phrase.of("udgave ", "edition ").plus(catalog.getEdition().getId());
    }

    private String describeSubcategories() {
        return base.getMainCategories().stream()
                .flatMap(main -> main.getSubcategories().stream())
                .map(Subcategory::getCode)
                .map(CatalogCode::toString)
                .collect(Collectors.joining(", "));
    }

    /** The first code after every code that is or was used below the subcategory; empty when no number is left. */
    private Optional<CatalogCode> nextFree(CatalogCode subcategory) {
        CatalogCode last = Stream.concat(base.getFields().stream(), draft.getFields().stream())
                .map(TaskField::getCode)
                .filter(code -> code.isWithin(subcategory))
                .max(CatalogCode::compareTo)
                .orElse(subcategory);
        return IntStream.rangeClosed(1, LAST_NUMBER)
                .mapToObj(number -> CatalogCode.parse(subcategory + "." + number))
                .filter(code -> code.compareTo(last) > 0)
                .findFirst();
    }
}
