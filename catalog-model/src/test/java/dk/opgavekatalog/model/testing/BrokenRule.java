package dk.opgavekatalog.model.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

    private static final Pattern FACT = Pattern.compile("\\d+|/\\w[\\w/]*|(?<!\\w)'[^']*'(?!\\w)");

    public static BrokenRule of(String rule, Checkable value, Reason reason, String place, String path, Object found) {
        return new BrokenRule(rule, value, reason, place, path, found.toString());
    }

    /** The value itself and a plain validator report this breach and no other, in both languages. */
    public void assertReported() {
        assertThat(value.findProblems())
                .as("problems")
                .extracting(Problem::getReason, Problem::getPlace, Problem::getFound)
                .containsExactly(tuple(reason, place, found));
        Problem problem = value.findProblems().get(0);
        assertThat(problem.getAllowed()).isNotBlank();
        assertThat(problem.describe(Language.DANISH))
                .isNotEqualTo(problem.describe(Language.ENGLISH))
                .doesNotContain(reason.name());
        assertThat(facts(problem.describe(Language.DANISH))).isEqualTo(facts(problem.describe(Language.ENGLISH)));
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

    /** The numbers, the places and what is in quotation marks. */
    private static List<String> facts(String message) {
        return FACT.matcher(message).results().map(MatchResult::group).sorted().toList();
    }

    @Override
    public String toString() {
        return rule;
    }
}
