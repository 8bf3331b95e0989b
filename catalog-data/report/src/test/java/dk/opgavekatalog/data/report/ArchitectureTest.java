package dk.opgavekatalog.data.report;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dk.opgavekatalog.data.report", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** A kind of report knows the parts of pages and the drawings; neither knows a kind of report, nor one another. */
    @ArchTest
    static final ArchRule REPORTS_STAND_ON_PAGES_AND_DRAWINGS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("Markup")
            .definedBy("dk.opgavekatalog.data.report.markup")
            .layer("Page")
            .definedBy("dk.opgavekatalog.data.report.page")
            .layer("Drawing")
            .definedBy("dk.opgavekatalog.data.report.drawing")
            .layer("Cost")
            .definedBy("dk.opgavekatalog.data.report.cost")
            .layer("Benchmark")
            .definedBy("dk.opgavekatalog.data.report.benchmark")
            .layer("Catalogue")
            .definedBy("dk.opgavekatalog.data.report.catalogue")
            .layer("Picture")
            .definedBy("dk.opgavekatalog.data.report.picture")
            .layer("Report")
            .definedBy("dk.opgavekatalog.data.report")
            .whereLayer("Markup")
            .mayNotAccessAnyLayer()
            .whereLayer("Page")
            .mayOnlyAccessLayers("Markup")
            .whereLayer("Drawing")
            .mayOnlyAccessLayers("Markup")
            .whereLayer("Cost")
            .mayOnlyAccessLayers("Markup", "Page", "Drawing")
            .whereLayer("Benchmark")
            .mayOnlyAccessLayers("Markup", "Page", "Drawing")
            .whereLayer("Catalogue")
            .mayOnlyAccessLayers("Markup", "Page")
            .whereLayer("Picture")
            .mayOnlyBeAccessedByLayers("Report")
            .whereLayer("Report")
            .mayNotBeAccessedByAnyLayer();
}
