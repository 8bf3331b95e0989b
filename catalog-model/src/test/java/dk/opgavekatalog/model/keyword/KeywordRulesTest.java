package dk.opgavekatalog.model.keyword;

import static dk.opgavekatalog.model.keyword.Registers.danish;
import static dk.opgavekatalog.model.keyword.Registers.english;
import static dk.opgavekatalog.model.keyword.Registers.field;
import static dk.opgavekatalog.model.keyword.Registers.inEdition;
import static dk.opgavekatalog.model.keyword.Registers.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.testing.BrokenRule;
import dk.opgavekatalog.model.testing.TinyCatalog;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of registers, keywords and their fields, each broken once, and what is allowed. */
class KeywordRulesTest {

    static Stream<BrokenRule> rules() {
        return Stream.of(
                broken("a field is a field", field("1.1"), Reason.WRONG_LEVEL, "/code", "code", "1.1"),
                broken("when is not blank", field("1.1.1", " "), Reason.BLANK, "/when", "when", " "),
                broken(
                        "an edition stands once",
                        KeywordField.builder()
                                .from(field("1.1.1"))
                                .addEditions("2006", "2006")
                                .build(),
                        Reason.DUPLICATE,
                        "/editions/1",
                        "editions[1]",
                        "2006"),
                broken("a word is not blank", danish("", field("1.1.1")), Reason.BLANK, "/word", "word", ""),
                broken(
                        "a word has single spaces",
                        danish("løn  og gage", field("1.1.1")),
                        Reason.MALFORMED,
                        "/word",
                        "word",
                        "løn  og gage"),
                broken("a word has a field", danish("løn"), Reason.MISSING, "/fields", "fields", ""),
                broken(
                        "each field is checked",
                        danish("løn", field("1")),
                        Reason.WRONG_LEVEL,
                        "/fields/0/code",
                        "fields[0].code",
                        "1"),
                broken(
                        "a field stands once",
                        danish("løn", field("1.1.1", "a"), field("1.1.1", "b")),
                        Reason.DUPLICATE,
                        "/fields/1/code",
                        "fields[1].code",
                        "1.1.1"),
                broken(
                        "fields stand in the order of their codes",
                        danish("løn", field("1.1.10", "a"), field("1.1.9", "b")),
                        Reason.OUT_OF_ORDER,
                        "/fields/1/code",
                        "fields[1].code",
                        "1.1.9"),
                broken(
                        "each of several fields says when",
                        danish("løn", field("1.1.1", "a"), field("1.1.2")),
                        Reason.MISSING,
                        "/fields/1/when",
                        "fields[1].when",
                        ""),
                broken(
                        "the version is known",
                        Registers.empty().schemaVersion("2").build(),
                        Reason.OUT_OF_RANGE,
                        "/schemaVersion",
                        "schemaVersion",
                        "2"),
                broken(
                        "there is an edition",
                        KeywordRegister.builder()
                                .schemaVersion("1")
                                .dataVersion("1")
                                .build(),
                        Reason.MISSING,
                        "/editions",
                        "editions",
                        ""),
                broken(
                        "each edition stands once",
                        Registers.empty().addEditions("2006").build(),
                        Reason.DUPLICATE,
                        "/editions/1",
                        "editions[1]",
                        "2006"),
                broken(
                        "the data has a version",
                        Registers.empty().dataVersion(" ").build(),
                        Reason.BLANK,
                        "/dataVersion",
                        "dataVersion",
                        " "),
                broken(
                        "a word stands once in a language",
                        register(danish("børnehave", field("1.1.1")), danish("BOERNEHAVE", field("1.1.2"))),
                        Reason.DUPLICATE,
                        "/keywords/1/word",
                        "keywords[1].word",
                        "BOERNEHAVE"),
                broken(
                        "an edition of a field is one of the register",
                        register(danish("løn", inEdition("2007", field("1.1.1")))),
                        Reason.UNKNOWN_REFERENCE,
                        "/keywords/0/fields/0/editions/0",
                        "keywords[0].fields[0].editions[0]",
                        "2007"));
    }

    private static BrokenRule broken(
            String rule, Checkable value, Reason reason, String place, String path, String found) {
        return BrokenRule.of(rule, value, reason, place, path, found);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBrokenRuleIsReported(BrokenRule broken) {
        broken.assertReported();
    }

    @ParameterizedTest
    @ValueSource(strings = {" løn", "løn ", "a\u00A0b", "a\tb", "a  b", "a\u202Fb"})
    void whiteSpaceIsASingleSpaceBetweenWords(String word) {
        assertThat(danish(word, field("1.1.1")).findProblems())
                .extracting(Problem::getReason)
                .containsExactly(Reason.MALFORMED);
    }

    @Test
    void aRightRegisterHasNoProblems() {
        assertThat(Registers.complete().findProblems()).isEmpty();
        assertThat(register(danish("art", field("1.1.1")), english("art", field("1.1.2")))
                        .findProblems())
                .as("one word of two languages")
                .isEmpty();
    }

    @Test
    void fieldsOfDifferentEditionsNeedNoRule() {
        Keyword keyword = danish("løn", inEdition("2006", field("1.1.1")), inEdition("2007", field("1.1.1")));

        assertThat(Registers.empty()
                        .addEditions("2007")
                        .addKeywords(keyword)
                        .build()
                        .findProblems())
                .isEmpty();
    }

    @Test
    void aRegisterIsCheckedAgainstAnEdition() {
        TaskCatalog catalog = TinyCatalog.of("2006", "1.1.1", "1.1.2");
        KeywordRegister register = KeywordRegister.builder()
                .schemaVersion("1")
                .dataVersion("1")
                .addEditions("2006", "other")
                .addKeywords(
                        danish("løn", field("1.1.1")),
                        danish("gage", field("1.1.3")),
                        danish("hyre", inEdition("other", field("1.1.4"))))
                .build();

        assertThat(register.findProblems(catalog))
                .extracting(Problem::getReason, Problem::getPlace, Problem::getFound)
                .containsExactly(tuple(Reason.UNKNOWN_CODE, "/keywords/1/fields/0/code", "1.1.3"));
        assertThat(KeywordRegister.builder()
                        .from(Registers.empty().build())
                        .editions(List.of("other"))
                        .build()
                        .findProblems(catalog))
                .extracting(Problem::getReason, Problem::getPlace)
                .containsExactly(tuple(Reason.OTHER_EDITION, "/editions"));
    }
}
