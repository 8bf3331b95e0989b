package dk.opgavekatalog.model;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import java.io.Serializable;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "dk.opgavekatalog.model";

    private static final String CHECK = ROOT + ".check";
    private static final String STYLE = ROOT + ".style";
    private static final String TEXT = ROOT + ".text";
    private static final String CATALOG = ROOT + ".catalog";
    private static final String CORRESPONDENCE = ROOT + ".correspondence";
    private static final String DESCRIPTION = ROOT + ".description";
    private static final String INDICATOR = ROOT + ".indicator";
    private static final String LANGUAGE = ROOT + ".language";
    private static final String MAPPING = ROOT + ".mapping";
    private static final String REVISION = ROOT + ".revision";
    private static final String KEYWORD = ROOT + ".keyword";
    private static final String STEM = ROOT + ".stem";
    private static final String SEARCH = ROOT + ".search";
    private static final String STATEMENT = ROOT + ".statement";
    private static final String COST = ROOT + ".cost";
    private static final String SHARE = ROOT + ".share";

    @ArchTest
    static final ArchRule checksKnowNothingButTexts = only(CHECK, TEXT, LANGUAGE);

    @ArchTest
    static final ArchRule styleDependsOnNothingElseOfTheProject = only(STYLE);

    @ArchTest
    static final ArchRule languageDependsOnNothingElseOfTheProject = only(LANGUAGE);

    @ArchTest
    static final ArchRule textsKnowNothingButLanguages = only(TEXT, LANGUAGE);

    @ArchTest
    static final ArchRule theCatalogDependsOnChecksStyleAndTextOnly = only(CATALOG, CHECK, STYLE, TEXT, LANGUAGE);

    @ArchTest
    static final ArchRule keywordsKnowTheCatalogOnly = only(KEYWORD, CATALOG, CHECK, STYLE, TEXT, LANGUAGE);

    @ArchTest
    static final ArchRule stemsKnowLanguagesOnly = only(STEM, LANGUAGE);

    @ArchTest
    static final ArchRule theSearchKnowsTheCatalogItsKeywordsAndTextOnly =
            only(SEARCH, CATALOG, KEYWORD, STEM, TEXT, CHECK, LANGUAGE);

    @ArchTest
    static final ArchRule correspondencesKnowTheCatalogOnly = only(CORRESPONDENCE, CATALOG, CHECK, STYLE, LANGUAGE);

    @ArchTest
    static final ArchRule revisionsKnowTheCatalogAndCorrespondencesOnly =
            only(REVISION, CATALOG, CORRESPONDENCE, CHECK, STYLE, LANGUAGE);

    @ArchTest
    static final ArchRule descriptionsKnowTheCatalogOnly = only(DESCRIPTION, CATALOG, LANGUAGE);

    @ArchTest
    static final ArchRule statementsKnowTheCatalogButNotTheCost =
            only(STATEMENT, CATALOG, CHECK, STYLE, TEXT, LANGUAGE);

    @ArchTest
    static final ArchRule costModelsKnowStatementsAndTheCatalog =
            only(COST, STATEMENT, CATALOG, CHECK, SHARE, STYLE, LANGUAGE);

    @ArchTest
    static final ArchRule sharesKnowNothingButChecks = only(SHARE, CHECK, LANGUAGE);

    @ArchTest
    static final ArchRule mappingsKnowStatementsAndTheCatalogButNotTheCost =
            only(MAPPING, STATEMENT, CATALOG, CHECK, SHARE, STYLE, TEXT, LANGUAGE);

    @ArchTest
    static final ArchRule observationsKnowStatementsAndTheCatalogButNotTheCost =
            only(INDICATOR, STATEMENT, CATALOG, CHECK, STYLE, TEXT, LANGUAGE);

    @ArchTest
    static final ArchRule everyTypeIsInOneOfThePackages = classes()
            .that(DescribedPredicate.describe(
                    "are types", type -> !type.getSimpleName().equals("module-info")))
            .should()
            .resideInAnyPackage(
                    CHECK,
                    LANGUAGE,
                    STYLE,
                    TEXT,
                    CATALOG,
                    CORRESPONDENCE,
                    REVISION,
                    KEYWORD,
                    STEM,
                    SEARCH,
                    DESCRIPTION,
                    STATEMENT,
                    COST,
                    MAPPING,
                    INDICATOR,
                    SHARE);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thereIsNoInputOrOutput = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
                    .and(DescribedPredicate.not(equivalentTo(Serializable.class))));

    /** Builders collect; nothing else may change. */
    @ArchTest
    static final ArchRule publicTypesHaveNoMutableFields = fields().that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("Builder")
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC) // an enum's own array
            .should()
            .beFinal()
            .andShould()
            .notHaveRawType(DescribedPredicate.describe("array", JavaClass::isArray));

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(resideInANullMarkedPackage());

    /** A validator finds the rules of a type only where the annotation is; the sealed roots have it on their kinds. */
    @ArchTest
    static final ArchRule everyCheckableTypeIsCheckedByAValidator = classes()
            .that()
            .areAssignableTo(Checkable.class)
            .and()
            .areNotInterfaces()
            .should(inheritTheConstraint());

    private static ArchRule only(String... packages) {
        DescribedPredicate<JavaClass> elsewhere =
                resideInAPackage(ROOT + "..").and(DescribedPredicate.not(resideInAnyPackage(packages)));
        return noClasses()
                .that()
                .resideInAPackage(packages[0])
                .should()
                .dependOnClassesThat(elsewhere.as("reside elsewhere in the module"));
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class)
                        || type.getSimpleName().equals("module-info");
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
            }
        };
    }

    private static ArchCondition<JavaClass> inheritTheConstraint() {
        return new ArchCondition<>("inherit @FreeOfProblems") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean constrained = type.isAnnotatedWith(FreeOfProblems.class)
                        || type.getAllRawSuperclasses().stream().anyMatch(s -> s.isAnnotatedWith(FreeOfProblems.class))
                        || type.getAllRawInterfaces().stream().anyMatch(i -> i.isAnnotatedWith(FreeOfProblems.class));
                events.add(new SimpleConditionEvent(type, constrained, type.getName() + " is not constrained"));
            }
        };
    }
}
