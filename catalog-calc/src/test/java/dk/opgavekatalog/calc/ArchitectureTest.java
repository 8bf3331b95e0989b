package dk.opgavekatalog.calc;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.engine.Editions;
import dk.opgavekatalog.calc.engine.ModelPlan;
import dk.opgavekatalog.calc.input.ModelCheck;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.cost.CostModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** The classes of the module alone; the tests lie in another folder. */
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(
                    CostCalculator.class.getProtectionDomain().getCodeSource().getLocation());

    /** All that has to be exact: figures that are put beside each other are statistics, and may be rounded. */
    private static final JavaClasses EXACT =
            MAIN.that(not(resideInAnyPackage("..calc.indicator..", "..calc.benchmark..")));

    @Test
    void theRulesLookAtTheWholeModuleAndNothingElse() {
        assertThat(MAIN.contain(CostCalculator.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
        assertThat(MAIN.stream().map(JavaClass::getPackageName))
                .contains(
                        "dk.opgavekatalog.calc.allocation",
                        "dk.opgavekatalog.calc.benchmark",
                        "dk.opgavekatalog.calc.comparison",
                        "dk.opgavekatalog.calc.cost",
                        "dk.opgavekatalog.calc.indicator",
                        "dk.opgavekatalog.calc.wording");
    }

    /** But for saying that its types are no documents, which has no more to it than a name. */
    @Test
    void allocationDependsOnNothingOfTheProject() {
        noClasses()
                .that()
                .resideInAPackage("..calc.allocation..")
                .should()
                .dependOnClassesThat(resideInAPackage("dk.opgavekatalog..")
                        .and(not(resideInAPackage("..calc.allocation..")))
                        .and(not(type(HasNoDocument.class))))
                .check(MAIN);
    }

    @Test
    void theEngineKnowsAllocationsWarningsAndTheModelAlone() {
        classes()
                .that()
                .resideInAPackage("..calc.engine..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dk.opgavekatalog.calc.engine..",
                        "dk.opgavekatalog.calc.allocation..",
                        "dk.opgavekatalog.calc.warning..",
                        "dk.opgavekatalog.model..",
                        "org.jspecify.annotations..")
                .check(MAIN);
    }

    /** So that results stand on checks and names, and neither on the other. */
    @Test
    void checksOfInputAndNamesKnowTheEngineAndNeitherResultsNorEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..calc.input..")
                .should()
                .dependOnClassesThat(resideInAPackage("dk.opgavekatalog.calc..")
                        .and(not(resideInAnyPackage("..calc.input..", "..calc.engine.."))))
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("..calc.naming..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..calc.cost..", "..calc.input..")
                .check(MAIN);
    }

    /**
     * Whoever needs the situation of a step or the routes of a conversion takes them from the plan that was checked.
     */
    @Test
    void aModelIsPlannedWhereItIsCheckedAndNowhereElse() {
        noClasses()
                .that(not(type(ModelCheck.class)))
                .should()
                .callMethod(ModelPlan.class, "of", CostModel.class, Editions.class, Problems.class)
                .check(MAIN);
        noClasses()
                .that(not(type(ModelPlan.class)))
                .should()
                .callMethodWhere(describe(
                        "works out the routes of a conversion",
                        call -> call.getTarget().getName().equals("findRoutes")))
                .check(MAIN);
    }

    @Test
    void warningsDependOnTheModelAndOnDocumentsAlone() {
        noClasses()
                .that()
                .resideInAPackage("..calc.warning..")
                .should()
                .dependOnClassesThat(resideInAPackage("dk.opgavekatalog.calc..")
                        .and(not(resideInAnyPackage("..calc.warning..", "..calc.document..", "..calc.plain.."))))
                .check(MAIN);
    }

    @Test
    void mappingDependsOnAllocationsDocumentsAndTheModelAlone() {
        noClasses()
                .that()
                .resideInAPackage("..calc.mapping..")
                .should()
                .dependOnClassesThat(resideInAPackage("dk.opgavekatalog.calc..")
                        .and(not(resideInAnyPackage("..calc.mapping..", "..calc.allocation..", "..calc.document.."))))
                .check(MAIN);
    }

    @Test
    void theModuleExportsItsApiAndNothingElse() throws IOException {
        assertThat(exportedPackages())
                .containsExactlyInAnyOrder(
                        "dk.opgavekatalog.calc.allocation",
                        "dk.opgavekatalog.calc.benchmark",
                        "dk.opgavekatalog.calc.comparison",
                        "dk.opgavekatalog.calc.cost",
                        "dk.opgavekatalog.calc.document",
                        "dk.opgavekatalog.calc.flow",
                        "dk.opgavekatalog.calc.indicator",
                        "dk.opgavekatalog.calc.mapping",
                        "dk.opgavekatalog.calc.series",
                        "dk.opgavekatalog.calc.warning");
    }

    /** What a user can name must be made of what a user can name. */
    @Test
    void nothingExportedShowsATypeThatIsNot() throws IOException {
        String[] exported = exportedPackages().toArray(String[]::new);
        codeUnits()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(exported)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and(describe("can be seen", codeUnit -> isVisible(codeUnit.getModifiers())))
                .should(showOnly(exported))
                .check(MAIN);
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(exported)
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .and(describe("can be seen", field -> isVisible(field.getModifiers())))
                .should()
                .haveRawType(not(isHidden(exported)))
                .check(MAIN);
    }

    /** A comparison is of results; how they come about must not know of it. */
    @Test
    void nothingDependsOnTheComparison() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..calc.comparison..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..calc.comparison..")
                .check(MAIN);
    }

    @Test
    void theComparisonSeesResultsAndNotTheEngine() {
        noClasses()
                .that()
                .resideInAPackage("..calc.comparison..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..calc.engine..", "..calc.allocation..", "..calc.input..", "..calc.naming..")
                .check(MAIN);
    }

    /** A flow is read from results, and nothing is made of it. */
    @Test
    void flowsSeeResultsAndNotTheEngineAndNothingSeesThem() {
        noClasses()
                .that()
                .resideInAPackage("..calc.flow..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..calc.engine..", "..calc.allocation..", "..calc.input..", "..calc.naming..")
                .check(MAIN);
        noClasses()
                .that()
                .resideOutsideOfPackage("..calc.flow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..calc.flow..")
                .check(MAIN);
    }

    @Test
    void wordingDependsOnTheModelAlone() {
        noClasses()
                .that()
                .resideInAPackage("..calc.wording..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dk.opgavekatalog.calc..").and(not(resideInAPackage("..calc.wording.."))))
                .check(MAIN);
    }

    @Test
    void nothingDependsOnBundledDataOrItsFormats() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("dk.opgavekatalog.data..", "com.fasterxml..", "tools.jackson..", "jakarta..")
                                .and(not(type(JsonValue.class))))
                .check(MAIN);
    }

    /**
     * One annotation says that a result is written as its document, and a fraction as its text; which library writes it
     * is not known here.
     */
    @Test
    void documentsAndFractionsAloneKnowAnAnnotationOfJackson() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..calc.document..")
                .and(not(type(ExactFraction.class)))
                .should()
                .dependOnClassesThat(type(JsonValue.class))
                .check(MAIN);
    }

    @Test
    void documentsAndWhatMakesThemDependOnTheModelAlone() {
        noClasses()
                .that()
                .resideInAnyPackage("..calc.document..", "..calc.plain..")
                .should()
                .dependOnClassesThat(resideInAPackage("dk.opgavekatalog.calc..")
                        .and(not(resideInAnyPackage("..calc.document..", "..calc.plain.."))))
                .check(MAIN);
    }

    /**
     * Serializable is a mark only; an exception and what it carries have it. What a text is written to may fail, and
     * says so by an IOException.
     */
    @Test
    void nothingReadsOrWritesFilesOrTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..", "java.net..", "java.nio.file..", "java.nio.channels..", "java.sql..")
                        .and(not(type(Serializable.class)))
                        .and(not(type(IOException.class)))
                        .and(not(type(UncheckedIOException.class))))
                .check(MAIN);
    }

    /** Figures come from results, statistics from figures; none of it is known to what it comes from. */
    @Test
    void figuresAreMadeOfResultsAndStatisticsOfFigures() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..calc.indicator..", "..calc.benchmark..", "..calc.series..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..calc.indicator..", "..calc.benchmark..", "..calc.series..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("..calc.indicator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..calc.benchmark..", "..calc.series..", "..calc.engine..", "..calc.input..", "..calc.naming..")
                .check(MAIN);
    }

    @Test
    void statisticsAloneUseTheStatisticsLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..calc.benchmark..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons..")
                .check(MAIN);
    }

    @Test
    void theModuleDependsOnTheModelAStatisticsLibraryAndJavaAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dk.opgavekatalog.calc..",
                        "dk.opgavekatalog.model..",
                        "com.fasterxml.jackson.annotation..",
                        "org.apache.commons.statistics.descriptive..",
                        "org.jspecify.annotations..")
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dk.opgavekatalog.calc.(*)..")
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }

    @Test
    void noFieldHoldsAFloatingPointNumber() {
        fields().should(holdNoFloatingPoint()).check(EXACT);
    }

    @Test
    void noMethodTakesOrReturnsAFloatingPointNumber() {
        codeUnits().should(takeAndReturnNoFloatingPoint()).check(EXACT);
    }

    /** BigDecimal.doubleValue and Math.round(double) would come in by a call and leave no trace in a signature. */
    @Test
    void noMethodCallsOneThatTakesOrReturnsAFloatingPointNumber() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "a method with a floating point number",
                        call -> hasFloatingPoint(Stream.concat(
                                Stream.of(call.getTarget().getRawReturnType()),
                                call.getTarget().getRawParameterTypes().stream()))))
                .check(EXACT);
    }

    private static Set<String> exportedPackages() throws IOException {
        URI classes = URI.create(CostCalculator.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        try (InputStream module = classes.resolve("module-info.class").toURL().openStream()) {
            return ModuleDescriptor.read(module).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(Collectors.toSet());
        }
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static DescribedPredicate<JavaClass> isHidden(String... exported) {
        return resideInAPackage("dk.opgavekatalog.calc..").and(not(resideInAnyPackage(exported)));
    }

    private static ArchCondition<JavaCodeUnit> showOnly(String... exported) {
        return new ArchCondition<>("take, return and throw only what is exported") {
            @Override
            public void check(JavaCodeUnit codeUnit, ConditionEvents events) {
                Stream<JavaClass> shown = Stream.of(
                                codeUnit.getReturnType().getAllInvolvedRawTypes().stream(),
                                codeUnit.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                                codeUnit.getExceptionTypes().stream())
                        .flatMap(types -> types);
                if (shown.anyMatch(isHidden(exported))) {
                    events.add(SimpleConditionEvent.violated(codeUnit, codeUnit.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaField> holdNoFloatingPoint() {
        return new ArchCondition<>("hold no floating point number") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (hasFloatingPoint(Stream.of(field.getRawType()))) {
                    events.add(SimpleConditionEvent.violated(field, field.getDescription()));
                }
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> takeAndReturnNoFloatingPoint() {
        return new ArchCondition<>("take and return no floating point number") {
            @Override
            public void check(JavaCodeUnit codeUnit, ConditionEvents events) {
                if (hasFloatingPoint(Stream.concat(
                        Stream.of(codeUnit.getRawReturnType()), codeUnit.getRawParameterTypes().stream()))) {
                    events.add(SimpleConditionEvent.violated(codeUnit, codeUnit.getDescription()));
                }
            }
        };
    }

    private static boolean hasFloatingPoint(Stream<JavaClass> types) {
        return types.anyMatch(
                type -> FLOATING.contains(type.getBaseComponentType().getName()));
    }
}
