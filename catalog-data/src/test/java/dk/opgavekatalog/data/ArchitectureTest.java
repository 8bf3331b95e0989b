package dk.opgavekatalog.data;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dk.opgavekatalog.data", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /**
     * The exports write what a calculation made; editions and their forms do not need one, and say that they are none.
     */
    @ArchTest
    static final ArchRule EXPORTS_ALONE_KNOW_THE_CALCULATION = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "dk.opgavekatalog.data.export..",
                    "dk.opgavekatalog.data.account",
                    "dk.opgavekatalog.data.input",
                    "dk.opgavekatalog.data.registration..")
            .should()
            .dependOnClassesThat(resideInAPackage("dk.opgavekatalog.calc..")
                    .and(resideOutsideOfPackage("dk.opgavekatalog.calc.document")));

    /** What is common to the exports knows no form; no form knows another. */
    @ArchTest
    static final ArchRule EXPORTS_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("Export")
            .definedBy("dk.opgavekatalog.data.export")
            .layer("Of the catalogue")
            .definedBy("dk.opgavekatalog.data.export.catalog")
            .layer("Tables of results")
            .definedBy("dk.opgavekatalog.data.export.result")
            .layer("CSV")
            .definedBy("dk.opgavekatalog.data.export.csv")
            .layer("JSON")
            .definedBy("dk.opgavekatalog.data.export.json")
            .layer("SKOS")
            .definedBy("dk.opgavekatalog.data.export.skos")
            .whereLayer("Export")
            .mayNotAccessAnyLayer()
            .whereLayer("Of the catalogue")
            .mayOnlyBeAccessedByLayers("Tables of results", "CSV", "SKOS")
            .whereLayer("Tables of results")
            .mayOnlyBeAccessedByLayers("CSV")
            .whereLayer("CSV")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("JSON")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("SKOS")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule REGISTRATIONS_KNOW_OF_THE_CALCULATION_MAPPING_AND_DOCUMENTS_ALONE = noClasses()
            .that()
            .resideInAPackage("dk.opgavekatalog.data.registration..")
            .should()
            .dependOnClassesThat(resideInAPackage("dk.opgavekatalog.calc..")
                    .and(resideOutsideOfPackages(
                            "dk.opgavekatalog.calc.mapping",
                            "dk.opgavekatalog.calc.document",
                            "dk.opgavekatalog.calc.plain")));

    @ArchTest
    static final ArchRule INPUT_KNOWS_OF_THE_CALCULATION_PRICE_INDICES_ALONE = noClasses()
            .that()
            .resideInAPackage("dk.opgavekatalog.data.input")
            .should()
            .dependOnClassesThat(resideInAPackage("dk.opgavekatalog.calc..")
                    .and(resideOutsideOfPackages("dk.opgavekatalog.calc.series", "dk.opgavekatalog.calc.document")));

    /** What is read takes the options of registrations and what is told of a reading, and nothing else of them. */
    @ArchTest
    static final ArchRule OTHER_TABLES_KNOW_OF_REGISTRATIONS_WHAT_ALL_READERS_SHARE = noClasses()
            .that()
            .resideInAnyPackage(
                    "dk.opgavekatalog.data.input", "dk.opgavekatalog.data.record", "dk.opgavekatalog.data.reading")
            .should()
            .dependOnClassesThat(resideInAPackage("dk.opgavekatalog.data.registration..")
                    .and(resideOutsideOfPackages(
                            "dk.opgavekatalog.data.registration.option",
                            "dk.opgavekatalog.data.registration.recognition")));

    /**
     * A row goes from bytes to cells, from cells to accounts, and from both to sums; what is below knows nothing above.
     */
    @ArchTest
    static final ArchRule READING_POINTS_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("Input")
            .definedBy("dk.opgavekatalog.data.input")
            .layer("Registrations")
            .definedBy("dk.opgavekatalog.data.registration..")
            .layer("Drafts")
            .definedBy("dk.opgavekatalog.data.draft")
            .layer("Records")
            .definedBy("dk.opgavekatalog.data.record")
            .layer("Reading")
            .definedBy("dk.opgavekatalog.data.reading")
            .layer("Accounts")
            .definedBy("dk.opgavekatalog.data.account")
            .layer("Totals")
            .definedBy("dk.opgavekatalog.data.total")
            .layer("Cells")
            .definedBy("dk.opgavekatalog.data.cell")
            .layer("Tables")
            .definedBy("dk.opgavekatalog.data.table")
            .layer("CSV")
            .definedBy("dk.opgavekatalog.data.csv")
            .layer("Sums")
            .definedBy("dk.opgavekatalog.data.aggregate")
            .whereLayer("Input")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("Registrations")
            .mayOnlyBeAccessedByLayers("Input", "Records", "Reading")
            .whereLayer("Drafts")
            .mayOnlyBeAccessedByLayers("Input")
            .whereLayer("Records")
            .mayOnlyBeAccessedByLayers("Input")
            .whereLayer("Reading")
            .mayOnlyBeAccessedByLayers("Input", "Registrations", "Records")
            .whereLayer("Accounts")
            .mayOnlyBeAccessedByLayers("Input", "Registrations")
            .whereLayer("Totals")
            .mayOnlyBeAccessedByLayers("Input", "Registrations")
            .whereLayer("Cells")
            .mayOnlyBeAccessedByLayers("Input", "Drafts", "Registrations", "Records", "Reading", "Accounts")
            .whereLayer("Tables")
            .mayOnlyBeAccessedByLayers("Input", "Drafts", "Registrations", "Records", "Reading");

    /** Within the reading of registrations too: from headings and rules to rows, to sums, to statements. */
    @ArchTest
    static final ArchRule REGISTRATIONS_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("Facade")
            .definedBy("dk.opgavekatalog.data.registration")
            .layer("Statements")
            .definedBy("dk.opgavekatalog.data.registration.statement")
            .layer("Sources")
            .definedBy("dk.opgavekatalog.data.registration.source")
            .layer("Rows")
            .definedBy("dk.opgavekatalog.data.registration.row")
            .layer("Total rows")
            .definedBy("dk.opgavekatalog.data.registration.totalrow")
            .layer("Tally")
            .definedBy("dk.opgavekatalog.data.registration.tally")
            .layer("Findings")
            .definedBy("dk.opgavekatalog.data.registration.finding")
            .layer("Rules")
            .definedBy("dk.opgavekatalog.data.registration.rule")
            .layer("Headings")
            .definedBy("dk.opgavekatalog.data.registration.heading")
            .layer("Recognition")
            .definedBy("dk.opgavekatalog.data.registration.recognition")
            .layer("Options")
            .definedBy("dk.opgavekatalog.data.registration.option")
            .whereLayer("Facade")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("Statements")
            .mayOnlyBeAccessedByLayers("Facade")
            .whereLayer("Sources")
            .mayOnlyBeAccessedByLayers("Facade")
            .whereLayer("Rows")
            .mayOnlyBeAccessedByLayers("Facade", "Statements", "Sources")
            .whereLayer("Total rows")
            .mayOnlyBeAccessedByLayers("Sources", "Rows")
            .whereLayer("Tally")
            .mayOnlyBeAccessedByLayers("Facade", "Statements", "Sources", "Rows", "Total rows")
            .whereLayer("Findings")
            .mayOnlyBeAccessedByLayers("Facade", "Sources", "Rows", "Total rows", "Tally")
            .whereLayer("Rules")
            .mayOnlyBeAccessedByLayers("Facade", "Statements", "Sources", "Rows", "Total rows", "Tally", "Findings")
            .whereLayer("Headings")
            .mayOnlyBeAccessedByLayers("Facade", "Sources", "Rows", "Total rows", "Findings", "Rules")
            .whereLayer("Recognition")
            .mayOnlyBeAccessedByLayers("Facade", "Statements", "Sources", "Rows", "Total rows", "Tally", "Findings")
            .whereLayer("Options")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule CSV_KNOWS_NOTHING_OF_THE_CATALOGUE = noClasses()
            .that()
            .resideInAPackage("dk.opgavekatalog.data.csv")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("dk.opgavekatalog.model..", "dk.opgavekatalog.calc..", "dk.opgavekatalog.data..")
                            .and(resideOutsideOfPackages(
                                    "dk.opgavekatalog.model.check",
                                    "dk.opgavekatalog.model.language",
                                    "dk.opgavekatalog.data.file",
                                    "dk.opgavekatalog.data.csv")));

    @ArchTest
    static final ArchRule SUMS_KNOW_NOTHING_BUT_NUMBERS_AND_TEXTS = noClasses()
            .that()
            .resideInAPackage("dk.opgavekatalog.data.aggregate")
            .should()
            .dependOnClassesThat(resideInAnyPackage("dk.opgavekatalog..")
                    .and(resideOutsideOfPackage("dk.opgavekatalog.data.aggregate")));

    @ArchTest
    static final ArchRule DATA_OPENS_NO_CONNECTION =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..");

    /** Databind would take longer to start than the bundled edition takes to read. */
    @ArchTest
    static final ArchRule DATA_NEEDS_NO_DATABIND =
            noClasses().should().dependOnClassesThat().resideInAPackage("..jackson.databind..");

    @ArchTest
    static final ArchRule FORMS_KNOW_NOTHING_OF_FILES = noClasses()
            .that()
            .resideInAPackage("dk.opgavekatalog.data.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dk.opgavekatalog.data", "java.nio.file..");
}
