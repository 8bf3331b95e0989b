package dk.opgavekatalog.calc.frontier;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    /** The classes of the module alone; the tests lie in another folder. */
    private static final JavaClasses MAIN = new ClassFileImporter()
            .importUrl(Frontier.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void theRulesLookAtTheModuleAndNothingElse() {
        assertThat(MAIN.contain(Frontier.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTest.class)).isFalse();
    }

    /** And no solver. */
    @Test
    void itDependsOnNumbersAndTextsOfTheCalculationOnTheModelAndOnJavaAlone() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "dk.opgavekatalog.calc.frontier..",
                        "dk.opgavekatalog.calc.allocation..",
                        "dk.opgavekatalog.calc.wording..",
                        "dk.opgavekatalog.model..",
                        "org.jspecify.annotations..")
                .check(MAIN);
    }

    @Test
    void nothingIsCalculatedInFloatingPoint() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "a method with a floating point number",
                        call -> hasFloatingPoint(Stream.concat(
                                Stream.of(call.getTarget().getRawReturnType()),
                                call.getTarget().getRawParameterTypes().stream()))))
                .check(MAIN);
        assertThat(MAIN)
                .noneMatch(type -> hasFloatingPoint(Stream.concat(
                        type.getFields().stream().map(field -> field.getRawType()),
                        type.getMethods().stream().map(method -> method.getRawReturnType()))));
    }

    private static boolean hasFloatingPoint(Stream<JavaClass> types) {
        return types.anyMatch(
                type -> FLOATING.contains(type.getBaseComponentType().getName()));
    }
}
