package dk.opgavekatalog.model.catalog;

import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of a catalogue's fields that can be checked only against the whole catalogue. */
final class CrossReferences {

    private final TaskCatalog catalog;
    private final Set<String> indicatorIds = new HashSet<>();
    private final Map<String, Indicator> concepts = new HashMap<>();

    CrossReferences(TaskCatalog catalog) {
        this.catalog = catalog;
    }

    void check(Problems problems) {
        List<MainCategory> mainCategories = catalog.getMainCategories();
        for (int m = 0; m < mainCategories.size(); m++) {
            Problems atMain = problems.in("mainCategories", m);
            List<Subcategory> subcategories = mainCategories.get(m).getSubcategories();
            for (int s = 0; s < subcategories.size(); s++) {
                Problems atSub = atMain.in("subcategories", s);
                List<TaskField> fields = subcategories.get(s).getFields();
                for (int f = 0; f < fields.size(); f++) {
                    checkField(atSub.in("fields", f), fields.get(f));
                }
            }
        }
    }

    private void checkField(Problems problems, TaskField field) {
        field.getLegalBasis().ifPresent(basis -> checkStatutes(problems.in("legalBasis"), basis.getStatutes()));
        for (int i = 0; i < field.getIndicators().size(); i++) {
            checkIndicator(problems.in("indicators", i), field.getIndicators().get(i));
        }
        for (int i = 0; i < field.getDelimitations().size(); i++) {
            checkCodes(
                    problems.in("delimitations", i),
                    field.getDelimitations().get(i).getFields());
        }
    }

    private void checkStatutes(Problems problems, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (catalog.findStatute(ids.get(i)).isEmpty()) {
                problems.in("statutes", i)
                        .add(
                                Reason.UNKNOWN_REFERENCE,
                                ids.get(i),
                                Phrase.of("id'et på en lov i /statutes", "the id of an entry of /statutes"));
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
                                    "hvert indikator-id én gang i kataloget",
                                    "each indicator id once in the catalogue"));
        }
        Indicator first = concepts.putIfAbsent(indicator.getConcept(), indicator);
        if (first != null) {
            indicator.checkConcept(problems, first);
        }
    }

    private void checkCodes(Problems problems, List<CatalogCode> codes) {
        for (int i = 0; i < codes.size(); i++) {
            if (codes.get(i).getLevel() == CatalogLevel.FIELD
                    && catalog.findField(codes.get(i)).isEmpty()) {
                problems.in("fields", i)
                        .add(
                                Reason.UNKNOWN_CODE,
                                codes.get(i),
                                Phrase.of("et felt i udgaven; nærmest: ", "a field of the edition; nearest: ")
                                        .plus(catalog.describeNearestFields(codes.get(i))));
            }
        }
    }
}
