package dk.opgavekatalog.calc.frontier;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.opgavekatalog.calc.document.HasDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** The classes of the module alone; the tests lie in another folder. */
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Frontier.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theRulesLookAtTheModuleAndNothingElse() {
        assertThat(MAIN.contain(Frontier.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void itDependsOnTheCalculationOnTheModelAndOnJavaAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dk.opgavekatalog.calc.frontier..",
                        "dk.opgavekatalog.calc.allocation..",
                        "dk.opgavekatalog.calc.benchmark..",
                        "dk.opgavekatalog.calc.document..",
                        "dk.opgavekatalog.calc.indicator..",
                        "dk.opgavekatalog.calc.plain..",
                        "dk.opgavekatalog.calc.wording..",
                        "dk.opgavekatalog.model..",
                        "org.jspecify.annotations..")
                .check(MAIN);
    }

    /** So that none is written by Jackson as what it is inside. */
    @Test
    void everyResultHasADocument() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotEnums()
                .should()
                .implement(HasDocument.class)
                .check(MAIN.that(describe("types", type -> !type.getSimpleName().equals("package-info"))));
    }

    /** So that jlink links it with java.base alone. */
    @Test
    void theModuleRequiresTheCalculationAlone() throws IOException {
        assertThat(Files.readAllLines(Path.of("src", "main", "java", "module-info.java")))
                .filteredOn(line -> line.contains("requires "))
                .extracting(String::strip)
                .containsExactly(
                        "requires transitive dk.opgavekatalog.calc;", "requires static transitive org.jspecify;");
    }
}
