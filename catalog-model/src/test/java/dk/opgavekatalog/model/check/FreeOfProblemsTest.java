package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.catalog.LegalBasis;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.testing.PlainValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreeOfProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "/share | share",
                "/edition/name/da | edition.name.da",
                "/amounts/1 | amounts[1]",
                "/amounts/1/account | amounts[1].account",
                "/amounts/1907 | amounts[1907]",
                "/steps/0/key/shares/12/field | steps[0].key.shares[12].field",
                "/scope/codes/3 | scope.codes[3]",
                "/a~1b/c~0d | a/b.c~d",
                "/a~01 | a~1",
                "/2006 | 2006"
            })
    void thePlaceBecomesThePropertyPath(String place, String path) {
        assertThat(PlainValidator.validate(Saying.at(place, "x")))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getPropertyPath()).hasToString(path));
    }

    @Test
    void eachProblemIsAViolationOfItsOwn() {
        List<Problem> problems = List.of(
                Problem.of("/a", Reason.BLANK, "", Phrase.same("a text")),
                Problem.of("/a", Reason.DUPLICATE, "x", Phrase.same("each once")),
                Problem.of("/b/0", Reason.OVERFLOW, "9", Phrase.same("less")));

        assertThat(PlainValidator.validate(new Saying(problems)))
                .extracting(violation -> violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "BLANK, nothing found, allowed: a text",
                        "DUPLICATE, found 'x', allowed: each once",
                        "OVERFLOW, found '9', allowed: less"));
    }

    @Test
    void noProblemIsNoViolation() {
        assertThat(PlainValidator.validate(new Saying(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"${1+1}", "{foo}", "{jakarta.validation.constraints.NotNull.message}", "#{x}", "\\{x\\}", "$"})
    void bracesAndDollarsInAValueAreNotInterpreted(String found) {
        assertThat(PlainValidator.validate(Saying.at("/name", found)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.getMessage()).contains("'" + found + "'"));
    }

    @Test
    void bracesAndDollarsInARealValueAreNotInterpreted() {
        LegalBasis basis = LegalBasis.builder()
                .wording(LocalizedText.of("Loven", "The act"))
                .addStatutes("${1+1}", "{foo}", "${1+1}", "{foo}")
                .build();

        assertThat(PlainValidator.validate(basis))
                .extracting(violation -> violation.getMessage())
                .containsExactlyInAnyOrderElementsOf(
                        basis.findProblems().stream().map(Problem::getMessage).toList())
                .anySatisfy(message -> assertThat(message).contains("'${1+1}'"))
                .anySatisfy(message -> assertThat(message).contains("'{foo}'"));
    }

    @Test
    void absenceIsForOtherConstraints() {
        ConstraintValidatorContext untouched = (ConstraintValidatorContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ConstraintValidatorContext.class},
                (proxy, method, arguments) -> {
                    throw new AssertionError(method + " called");
                });

        assertThat(new FreeOfProblemsValidator().isValid(null, untouched)).isTrue();
    }
}
