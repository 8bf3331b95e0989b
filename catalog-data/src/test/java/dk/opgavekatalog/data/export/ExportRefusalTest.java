package dk.opgavekatalog.data.export;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.export.csv.CatalogCsv;
import dk.opgavekatalog.data.export.skos.SkosExport;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What finds a problem in itself is exported nowhere. */
class ExportRefusalTest {

    /** Cites a statute that the edition does not have. */
    private static final TaskCatalog BROKEN = Editions.withFields(
            "A",
            TaskField.builder()
                    .code(CatalogCode.parse("1.1.1"))
                    .name(LocalizedText.of("Felt", "Field"))
                    .legalBasis(LegalBasis.builder()
                            .wording(LocalizedText.of("Loven", "The act"))
                            .addStatutes("ukendt")
                            .build())
                    .build());

    private static final String STATUTE = "/mainCategories/0/subcategories/0/fields/0/legalBasis/statutes/0";

    static List<Function<TaskCatalog, Export>> exports() {
        return List.of(
                catalog -> CatalogCsv.fields(catalog, Language.DANISH),
                catalog -> CatalogCsv.tasks(catalog, Language.DANISH),
                catalog -> CatalogCsv.indicators(catalog, Language.DANISH),
                catalog -> CatalogCsv.statutes(catalog, Language.DANISH),
                catalog -> CatalogCsv.delimitations(catalog, Language.DANISH),
                catalog -> CatalogCsv.notes(catalog, Language.DANISH),
                SkosExport::edition);
    }

    private static void assertRefusedAt(ThrowingCallable export, String... places) {
        assertThatThrownBy(export)
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInputException.class))
                .extracting(InvalidInputException::getProblems, InstanceOfAssertFactories.list(Problem.class))
                .extracting(problem ->
                        problem.findDocument().map(name -> name + " ").orElse("") + problem.getPlace())
                .containsExactly(places);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void aCatalogueWithAProblemIsRefused(Function<TaskCatalog, Export> export) {
        assertRefusedAt(() -> export.apply(BROKEN), STATUTE);
    }

    @Test
    void aCorrespondenceIsRefusedWithEverythingThatIsWrongOnAnySide() {
        Correspondence table = Editions.correspondence("A", "C")
                .addRows(Editions.row(ChangeKind.UNCHANGED, List.of("1.1.1"), List.of("1.1.9"))
                        .build())
                .build();
        TaskCatalog to = Editions.withFields("B", "1.1.1");
        String[] places = {
            "from " + STATUTE, "correspondence /toEdition", "correspondence /rows/0/toFields/0", "correspondence /rows"
        };
        Stream.<ThrowingCallable>of(
                        () -> CatalogCsv.correspondence(table, BROKEN, to, Language.ENGLISH),
                        () -> SkosExport.correspondence(table, BROKEN, to))
                .forEach(export -> assertRefusedAt(export, places));
    }
}
