package dk.opgavekatalog.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidInputExceptionTest {

    @Test
    void theProblemsSurviveSerialization() throws IOException, ClassNotFoundException {
        InvalidInputException thrown =
                new InvalidInputException(List.of(Problem.of("/a", Reason.MISSING, "", "something")));

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
