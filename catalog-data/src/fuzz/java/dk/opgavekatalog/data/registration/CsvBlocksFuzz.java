package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.InRange;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import dk.opgavekatalog.data.registration.CsvInput.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the bytes and wherever a block of them ends, two threads that read two blocks find what one finds in one.
 */
class CsvBlocksFuzz {

    /** The length of a block. */
    private static final int BLOCK = 1 << 18;

    private static final int MAX_FILE = 4_000;

    private static final List<RegistrationReader> BY_ONE = CsvInput.readers(true, 1);
    private static final List<RegistrationReader> BY_TWO = CsvInput.readers(true, 2);

    static Stream<Arguments> seeds() {
        return CsvInput.seeds().stream()
                .flatMap(seed -> IntStream.of(0, 20, 50, 80, 120)
                        .mapToObj(start -> Arguments.of(seed.options(), seed.file(), start)));
    }

    @MethodSource("seeds")
    @FuzzTest
    void blocksAreReadAsAWhole(
            @InRange(min = 0, max = CsvInput.LAST) int options,
            byte @NotNull @WithLength(max = MAX_FILE) [] file,
            @InRange(min = 0, max = MAX_FILE) int inFirstBlock)
            throws IOException {
        if (CsvInput.isUtf16(options)) {
            return; // the bytes between the two files are not of this encoding
        }
        if (!Outcome.of(BY_ONE.get(options), file).isRead()) {
            return; // such as a quotation mark that is not closed: the comment would be none
        }
        char comment =
                CsvInput.options(true, 1).get(options).getCommentCharacter().orElse('\n');
        int before = BLOCK - Math.min(inFirstBlock, file.length);
        Outcome inOne = Outcome.of(BY_ONE.get(options), twice(file, comment, file.length + 3));
        Outcome inTwo = Outcome.of(BY_TWO.get(options), twice(file, comment, before));
        assertThat(inTwo).isEqualTo(inOne);
    }

    /** A file, a comment, or blank lines where there are none, up to a number of bytes, and the file once more. */
    private static byte[] twice(byte[] file, char comment, int length) {
        byte[] first = Arrays.copyOf(file, length);
        Arrays.fill(first, file.length, length, (byte) comment);
        first[file.length] = '\n';
        first[length - 1] = '\n';
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(file);
        return bytes.toByteArray();
    }
}
