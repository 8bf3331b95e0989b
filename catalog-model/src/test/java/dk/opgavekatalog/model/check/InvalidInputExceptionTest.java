package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {

    @Test
    void allProblemsAreDescribedInEitherLanguage() {
        Problem missing = Problem.of("/a", Reason.MISSING, "", Phrase.of("noget", "something"));
        Problem blank = Problem.of("/b", Reason.BLANK, " ", Phrase.of("en tekst", "a text"));

        assertThat(new InvalidInputException(List.of(missing))
                        .describe(Language.DANISH)
                        .lines())
                .containsExactly("1 problem", "  " + missing.describe(Language.DANISH));
        assertThat(new InvalidInputException(List.of(missing, blank))
                        .describe(Language.DANISH)
                        .lines())
                .containsExactly(
                        "2 problemer",
                        "  " + missing.describe(Language.DANISH),
                        "  " + blank.describe(Language.DANISH));
        assertThat(new InvalidInputException(List.of(missing, blank))
                        .describe(Language.ENGLISH)
                        .lines())
                .containsExactly(
                        "2 problems",
                        "  " + missing.describe(Language.ENGLISH),
                        "  " + blank.describe(Language.ENGLISH));
    }

    @Test
    void theProblemsSurviveSerialization() throws IOException, ClassNotFoundException {
        InvalidInputException thrown =
                new InvalidInputException(List.of(Problem.of("/a", Reason.MISSING, "", Phrase.same("something"))));

        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject())
                    .isInstanceOfSatisfying(
                            InvalidInputException.class,
                            again -> assertThat(again.getProblems()).isEqualTo(thrown.getProblems()));
        }
    }
}
