package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = Problems.at("");

    @Test
    void placesAreJsonPointersAndShareOneList() {
        problems.in("steps", 2).in("share").add(Reason.OUT_OF_RANGE, 1.5, Phrase.same("0 to 1"));
        problems.in("name").add(Reason.BLANK, " ", Phrase.same("a text"));

        assertThat(problems.toList()).extracting(Problem::getPlace).containsExactly("/steps/2/share", "/name");
    }

    @Test
    void aPlaceInADocumentIsTheSameWhateverTheDocumentIsCalled() {
        Problems model = Problems.at("model");

        model.in("steps", 0).add(Reason.MISSING, "", Phrase.same("something"));

        assertThat(model.toList())
                .extracting(Problem::getPlace, Problem::findDocument)
                .containsExactly(tuple("/steps/0", Optional.of("model")));
    }

    @Test
    void documentsThatAreCheckedTogetherShareOneList() {
        problems.inDocument("statement")
                .in("amounts", 0)
                .in("account")
                .add(Reason.MISSING, "", Phrase.same("an account"));
        problems.inDocument("model").in("edition").add(Reason.BLANK, " ", Phrase.same("a text"));
        problems.inDocument("model").add(Reason.MISSING, "", Phrase.same("a model"));

        assertThatThrownBy(problems::throwIfAny).message().isEqualToNormalizingNewlines("""
                        3 problems
                          statement /amounts/0/account: MISSING, nothing found, allowed: an account
                          model /edition: BLANK, found ' ', allowed: a text
                          model: MISSING, nothing found, allowed: a model""");
    }

    @Test
    void theSameFaultOfTwoDocumentsIsTwoProblems() {
        problems.inDocument("from").in("id").add(Reason.BLANK, " ", Phrase.same("a text"));
        problems.inDocument("to").in("id").add(Reason.BLANK, " ", Phrase.same("a text"));
        problems.inDocument("to").in("id").add(Reason.BLANK, " ", Phrase.same("a text"));

        assertThat(problems.toList())
                .extracting(Problem::getPlace, Problem::findDocument)
                .containsExactly(tuple("/id", Optional.of("from")), tuple("/id", Optional.of("to")));
    }

    @Test
    void tildesAndSlashesInAPropertyAreEscaped() {
        problems.in("a/b~1").add(Reason.MALFORMED, "x", Phrase.same("y"));

        assertThat(problems.toList()).extracting(Problem::getPlace).containsExactly("/a~1b~01");
    }

    @Test
    void aTextMustNotBeBlank() {
        problems.requireText("empty", "");
        problems.requireText("space", " \t\n");
        problems.requireText("filled", " x ");

        assertThat(problems.toList()).extracting(Problem::getPlace).containsExactly("/empty", "/space");
    }

    @Test
    void everyRepetitionOfAKeyIsReportedAtTheRepetition() {
        problems.requireUnique("names", List.of("ab", "c", "AB", "Ab"), "id", name -> name.toLowerCase(Locale.ROOT));

        assertThat(problems.toList())
                .extracting(Problem::getPlace, Problem::getFound)
                .containsExactly(tuple("/names/2/id", "ab"), tuple("/names/3/id", "ab"));
    }

    @Test
    void everyRepetitionOfAnElementIsReportedAtTheRepetition() {
        problems.requireUnique("names", List.of("a", "b", "a"));

        assertThat(problems.toList()).extracting(Problem::getPlace).containsExactly("/names/2");
    }

    @Test
    void nothingIsThrownWithoutAProblem() {
        assertThat(problems.isEmpty()).isTrue();
        problems.throwIfAny();
    }

    @Test
    void allProblemsAreThrownAtOnce() {
        problems.in("a").add(Reason.BLANK, " ", Phrase.same("a text"));
        problems.in("b").add(Reason.MISSING, "", Phrase.same("a b"));

        assertThat(problems.isEmpty()).isFalse();
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        thrown -> assertThat(thrown.getProblems()).isEqualTo(problems.toList()))
                .hasMessageStartingWith("2 problems")
                .hasMessageContaining("/a: BLANK, found ' ', allowed: a text")
                .hasMessageContaining("/b: MISSING, nothing found, allowed: a b");
    }

    @Test
    void theFirstProblemsAreKeptWhenThereIsALimit() {
        Problems few = Problems.atMost(2);
        few.in("a").add(Reason.MISSING, "", Phrase.same("an a"));
        few.in("a").add(Reason.MISSING, "", Phrase.same("an a"));
        few.in("b", 7).in("c").add(Reason.MISSING, "", Phrase.same("a c"));
        few.in("d").add(Reason.MISSING, "", Phrase.same("a d"));

        assertThat(few.toList()).extracting(Problem::getPlace).containsExactly("/a", "/b/7/c");
        assertThatThrownBy(() -> Problems.atMost(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit 0");
    }

    @Test
    void whatIsAddedLaterIsNotInAnEarlierList() {
        List<Problem> before = problems.toList();

        problems.add(Reason.MISSING, "", Phrase.same("something"));

        assertThat(before).isEmpty();
        assertThat(problems.toList()).hasSize(1);
    }

    @Test
    void anExceptionWithoutAProblemMakesNoSense() {
        assertThatThrownBy(() -> new InvalidInputException(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
