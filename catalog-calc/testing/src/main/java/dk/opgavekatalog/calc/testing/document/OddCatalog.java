package dk.opgavekatalog.calc.testing.document;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Delimitation;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.FieldPart;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Note;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.Task;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/**
 * Generates catalogues that are valid in themselves: any part can be filled or absent, and numbers in codes exceed 9.
 */
public final class OddCatalog {

    private static final double SOMETIMES = 0.5;
    private static final List<String> STATUTES = List.of("arkivloven", "vejloven", "a \"b\"");

    private OddCatalog() {}

    /**
     * Generates catalogues with up to three main categories.
     *
     * @return the generator
     */
    public static Arbitrary<TaskCatalog> catalogs() {
        Arbitrary<List<List<TaskField>>> mainCategories =
                fields().list().ofMaxSize(3).list().ofMaxSize(2);
        return Combinators.combine(
                        editions(),
                        mainCategories.list().ofMaxSize(3),
                        statutes().array(Statute[].class).ofSize(STATUTES.size()),
                        notes().list().ofMaxSize(2),
                        OddText.localized(),
                        Arbitraries.of(true, false))
                .as((edition, mains, statutes, notes, name, excluded) -> {
                    TaskCatalog.Builder catalog = TaskCatalog.builder()
                            .schemaVersion(TaskCatalog.SCHEMA_VERSION)
                            .edition(edition);
                    for (int m = 0; m < mains.size(); m++) {
                        catalog.addMainCategories(mainCategory(
                                m,
                                mains.get(m),
                                MainCategory.builder().name(name).excludedFromCost(excluded && m == 1)));
                    }
                    for (int s = 0; s < statutes.length; s++) {
                        catalog.addStatutes(Statute.builder()
                                .from(statutes[s])
                                .id(STATUTES.get(s))
                                .build());
                    }
                    for (int n = 0; n < notes.size(); n++) {
                        catalog.addNotes(Note.builder()
                                .from(notes.get(n))
                                .id("note-" + n)
                                .build());
                    }
                    return catalog.build();
                });
    }

    private static MainCategory mainCategory(int m, List<List<TaskField>> subcategories, MainCategory.Builder main) {
        for (int s = 0; s < subcategories.size(); s++) {
            Subcategory.Builder sub = Subcategory.builder()
                    .code(CatalogCode.of(number(m), number(s)))
                    .name(nameOf(subcategories.get(s)));
            List<TaskField> fields = subcategories.get(s);
            if (!fields.isEmpty()) {
                sub.origin(fields.get(0).getOrigin()).originNote(fields.get(0).getOriginNote());
            }
            for (int f = 0; f < fields.size(); f++) {
                sub.addFields(placed(fields.get(f), CatalogCode.of(number(m), number(s), number(f))));
            }
            main.addSubcategories(sub.build());
        }
        return main.code(CatalogCode.of(number(m))).build();
    }

    /** The numbers 2, 11, 20, whose order as numbers is not their order as texts. */
    private static int number(int index) {
        return 2 + 9 * index;
    }

    private static LocalizedText nameOf(List<TaskField> fields) {
        return fields.isEmpty()
                ? LocalizedText.of("Tom", "Empty")
                : fields.get(0).getName();
    }

    /** The same field with another code, and with unique ids. */
    private static TaskField placed(TaskField field, CatalogCode code) {
        List<Indicator> indicators = new ArrayList<>();
        for (Indicator indicator : field.getIndicators()) {
            String id = code + "-" + indicators.size();
            indicators.add(
                    Indicator.builder().from(indicator).id(id).concept(id).build());
        }
        TaskField.Builder placed = TaskField.builder()
                .code(code)
                .name(field.getName())
                .purpose(field.getPurpose())
                .legalBasis(field.getLegalBasis())
                .targetGroup(field.getTargetGroup())
                .addAllTasks(field.getTasks())
                .addAllIndicators(indicators)
                .typicalOrganisation(field.getTypicalOrganisation())
                .origin(field.getOrigin())
                .originNote(field.getOriginNote());
        for (Delimitation delimitation : field.getDelimitations()) {
            placed.addDelimitations(
                    Delimitation.builder().from(delimitation).addFields(code).build());
        }
        for (FieldPart part : FieldPart.values()) {
            if (!field.hasPart(part) && field.getOrigin() == Origin.SOURCE) {
                placed.addPartsEmptyInSource(part);
            }
        }
        return placed.build();
    }

    private static Arbitrary<Edition> editions() {
        return Combinators.combine(
                        OddText.texts(),
                        OddText.localized(),
                        OddText.texts(),
                        OddText.texts(),
                        Arbitraries.of(Origin.class))
                .as((id, name, function, version, origin) -> Edition.builder()
                        .id(id)
                        .name(name)
                        .accountingFunction(function)
                        .dataVersion(version)
                        .source(version)
                        .origin(origin)
                        .build());
    }

    private static Arbitrary<TaskField> fields() {
        return Builders.withBuilder(() -> TaskField.builder().code(CatalogCode.of(1, 1, 1)))
                .use(OddText.localized())
                .in(TaskField.Builder::name)
                .use(OddText.localized())
                .withProbability(SOMETIMES)
                .in(TaskField.Builder::purpose)
                .use(legalBases())
                .withProbability(SOMETIMES)
                .in(TaskField.Builder::legalBasis)
                .use(OddText.localized())
                .withProbability(SOMETIMES)
                .in(TaskField.Builder::targetGroup)
                .use(tasks().list().ofMaxSize(2))
                .in(TaskField.Builder::addAllTasks)
                .use(indicators().list().ofMaxSize(2))
                .in(TaskField.Builder::addAllIndicators)
                .use(OddText.localized())
                .withProbability(SOMETIMES)
                .in(TaskField.Builder::typicalOrganisation)
                .use(delimitations().list().ofMaxSize(2))
                .in(TaskField.Builder::addAllDelimitations)
                .use(Arbitraries.of(Origin.class))
                .in(TaskField.Builder::origin)
                .use(OddText.localized())
                .withProbability(SOMETIMES)
                .in(TaskField.Builder::originNote)
                .build(TaskField.Builder::build);
    }

    private static Arbitrary<LegalBasis> legalBases() {
        return Combinators.combine(
                        OddText.localized(),
                        Arbitraries.of(STATUTES).list().uniqueElements().ofMaxSize(3))
                .as((wording, statutes) -> LegalBasis.builder()
                        .wording(wording)
                        .addAllStatutes(statutes)
                        .build());
    }

    private static Arbitrary<Task> tasks() {
        Arbitrary<Task> ordinary = Combinators.combine(
                        OddText.localized().optional(), OddText.localized().optional())
                .as((heading, text) ->
                        Task.builder().heading(heading).text(text).build());
        Arbitrary<Task> empty = OddText.localized()
                .map(heading ->
                        Task.builder().heading(heading).textEmptyInSource(true).build());
        return Arbitraries.oneOf(ordinary, empty);
    }

    private static Arbitrary<Indicator> indicators() {
        return Builders.withBuilder(() -> Indicator.builder().id("i").concept("c"))
                .use(Arbitraries.of(IndicatorKind.class))
                .in(Indicator.Builder::kind)
                .use(OddText.localized())
                .in(Indicator.Builder::name)
                .use(OddText.localized())
                .withProbability(SOMETIMES)
                .in(Indicator.Builder::counted)
                .use(Arbitraries.of(IndicatorUnit.class))
                .withProbability(SOMETIMES)
                .in(Indicator.Builder::unit)
                .use(bases())
                .withProbability(SOMETIMES)
                .in(Indicator.Builder::per)
                .use(Arbitraries.of(IndicatorDirection.class))
                .in(Indicator.Builder::direction)
                .build(Indicator.Builder::build);
    }

    private static Arbitrary<IndicatorBase> bases() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        Arbitraries.of(IndicatorBaseKind.class),
                        OddText.localized())
                .as((quantity, kind, of) -> IndicatorBase.builder()
                        .quantity(quantity)
                        .kind(kind)
                        .of(of)
                        .build());
    }

    private static Arbitrary<Delimitation> delimitations() {
        return Combinators.combine(
                        Arbitraries.of(DelimitationKind.class),
                        OddText.localized(),
                        OddText.texts().list().uniqueElements().ofMaxSize(2))
                .as((kind, text, functions) -> Delimitation.builder()
                        .kind(kind)
                        .text(text)
                        .addAllAccountingFunctions(functions)
                        .build());
    }

    private static Arbitrary<Statute> statutes() {
        return Combinators.combine(
                        OddText.localized(),
                        OddText.localized().list().ofMaxSize(2),
                        Arbitraries.of(StatuteListing.class),
                        OddText.localized().optional())
                .as((name, titles, listing, explanation) -> Statute.builder()
                        .id("s")
                        .name(name)
                        .addAllTitles(titles)
                        .listing(listing)
                        .explanation(explanation)
                        .build());
    }

    private static Arbitrary<Note> notes() {
        return Combinators.combine(OddText.texts().optional(), OddText.localized(), OddText.localized())
                .as((section, title, text) -> Note.builder()
                        .id("n")
                        .section(section)
                        .title(title)
                        .text(text)
                        .build());
    }
}
