package dk.opgavekatalog.calc.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.opgavekatalog.calc.testing.law.CostLaws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** The classes of the module alone; the tests lie in another folder. */
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(CostLaws.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theRulesLookAtTheModuleAndNothingElse() {
        assertThat(MAIN.contain(CostLaws.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }

    /** An oracle that shares code with what it is held against agrees with its faults. */
    @Test
    void nothingKnowsOfTheCalculation() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAPackage("dk.opgavekatalog.calc..").and(not(resideInAPackage("..calc.testing.."))))
                .check(MAIN);
    }

    @Test
    void generatorsAndLawsKnowNothingOfEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..calc.testing.generator..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..calc.testing.law..", "..calc.testing.reference..")
                .check(MAIN);
        noClasses()
                .that()
                .resideInAPackage("..calc.testing.law..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..calc.testing.generator..")
                .check(MAIN);
    }

    @Test
    void fractionsOfALibraryAreForTheReferenceAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..calc.testing.reference..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons..")
                .check(MAIN);
    }

    /** Laws and reference are of use to a test without jqwik. */
    @Test
    void lawsAndReferenceDoNotNeedJqwik() {
        noClasses()
                .that()
                .resideInAnyPackage("..calc.testing.law..", "..calc.testing.reference..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("net.jqwik..")
                .check(MAIN);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("dk.opgavekatalog.calc.testing.(*)..")
                .should()
                .beFreeOfCycles()
                .check(MAIN);
    }

    @Test
    void theModuleDependsOnTheModelJqwikAndFractionsAlone() throws IOException {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dk.opgavekatalog.calc.testing..",
                        "dk.opgavekatalog.model..",
                        "net.jqwik.api..",
                        "org.apache.commons.numbers.fraction..",
                        "org.jspecify.annotations..")
                .check(MAIN);
        assertThat(Files.readAllLines(Path.of("src", "main", "java", "module-info.java")))
                .filteredOn(line -> line.contains("requires "))
                .extracting(String::strip)
                .containsExactly(
                        "requires transitive dk.opgavekatalog.model;",
                        "requires transitive net.jqwik.api;",
                        "requires org.apache.commons.numbers.fraction;",
                        "requires static transitive org.jspecify;");
    }
}
