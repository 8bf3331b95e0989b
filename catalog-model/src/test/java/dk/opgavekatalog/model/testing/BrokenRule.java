package dk.opgavekatalog.model.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;

/**
 * A value that breaks one rule and is valid otherwise, and how the breach must be reported.
 *
 * @param rule the rule in words
 * @param value the value that breaks it
 * @param reason the reason to report
 * @param place the JSON pointer to report
 * @param path the same place as a property path of a validator
 * @param found the value found, empty when the rule is that something must be there
 */
public record BrokenRule(String rule, Checkable value, Reason reason, String place, String path, String found) {

    public static BrokenRule of(String rule, Checkable value, Reason reason, String place, String path, Object found) {
        return new BrokenRule(rule, value, reason, place, path, found.toString());
    }

    /** The value itself and a plain validator report this breach and no other. */
    public void assertReported() {
        assertThat(value.findProblems())
                .as("problems")
                .extracting(Problem::getReason, Problem::getPlace, Problem::getFound)
                .containsExactly(tuple(reason, place, found));
        assertThat(value.findProblems().get(0).getAllowed()).isNotBlank();
        assertThat(PlainValidator.validate(value))
                .as("violations")
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getPropertyPath()).hasToString(path);
                    assertThat(violation.getMessage())
                            .contains(found.isEmpty() ? "nothing found" : "'" + found.replace("\t", "\\t") + "'")
                            .contains(reason.name())
                            .isEqualTo(value.findProblems().get(0).getMessage());
                });
    }

    @Override
    public String toString() {
        return rule;
    }
}
