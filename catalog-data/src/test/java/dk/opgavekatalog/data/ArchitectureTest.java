package dk.opgavekatalog.data;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dk.opgavekatalog.data", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** The exports write what a calculation made; editions and their forms do not need one. */
    @ArchTest
    static final ArchRule EXPORTS_ALONE_KNOW_THE_CALCULATION = noClasses()
            .that()
            .resideOutsideOfPackage("dk.opgavekatalog.data.export")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dk.opgavekatalog.calc..");

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
