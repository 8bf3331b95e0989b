package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A random edition of up to ten fields, full of references from field to field. */
final class SmallEdition {

    private static final String STATUTE = "lov";

    private final Tape tape;

    SmallEdition(Tape tape) {
        this.tape = tape;
    }

    TaskCatalog make() {
        Set<CatalogCode> codes = new TreeSet<>();
        for (int i = tape.next(10); i >= 0; i--) {
            codes.add(CatalogCode.of(1 + tape.next(2), 1 + tape.next(3), 1 + tape.next(7)));
        }
        List<CatalogCode> known = List.copyOf(codes);
        TreeMap<CatalogCode, TreeMap<CatalogCode, List<TaskField>>> tree = new TreeMap<>();
        for (CatalogCode code : known) {
            CatalogCode sub = code.findParent().orElseThrow();
            tree.computeIfAbsent(sub.findParent().orElseThrow(), main -> new TreeMap<>())
                    .computeIfAbsent(sub, any -> new ArrayList<>())
                    .add(field(code, known));
        }
        TaskCatalog.Builder catalog = TaskCatalog.builder()
                .schemaVersion(TaskCatalog.SCHEMA_VERSION)
                .edition(Edition.builder()
                        .id("2006")
                        .name(text("Udgave 2006", "Edition 2006"))
                        .accountingFunction("6.45.51")
                        .dataVersion("1.0.0")
                        .source("Lavet til prøve")
                        .build())
                .addStatutes(Statute.builder()
                        .id(STATUTE)
                        .name(text("Lov", "Act"))
                        .listing(StatuteListing.CITED)
                        .build());
        tree.forEach((main, subs) -> {
            MainCategory.Builder category = MainCategory.builder().code(main).name(name(main));
            subs.forEach((sub, fields) -> category.addSubcategories(Subcategory.builder()
                    .code(sub)
                    .name(name(sub))
                    .addAllFields(fields)
                    .build()));
            catalog.addMainCategories(category.build());
        });
        return catalog.build();
    }

    private TaskField field(CatalogCode code, List<CatalogCode> known) {
        TaskField.Builder field = TaskField.builder().code(code).name(name(code));
        if (tape.nextIs(1, 3)) {
            field.legalBasis(LegalBasis.builder()
                    .wording(text("Loven", "The act"))
                    .addStatutes(STATUTE)
                    .build());
        }
        if (tape.nextIs(1, 3)) {
            field.addIndicators(indicator(code + "-p1", "fælles"), indicator(code + "-p2", "begreb-" + code));
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
                    .build());
        }
        return field.origin(tape.pick(List.of(Origin.values()))).build();
    }

    private static Indicator indicator(String id, String concept) {
        return Indicator.builder()
                .id(id)
                .kind(IndicatorKind.PRODUCTIVITY)
                .name(text("Antal " + concept, "Number of " + concept))
                .concept(concept)
                .direction(IndicatorDirection.JUDGEMENT)
                .build();
    }

    private static LocalizedText name(CatalogCode code) {
        return text("Navn " + code, "Name " + code);
    }

    private static LocalizedText text(String danish, String english) {
        return LocalizedText.of(danish, english);
    }
}
