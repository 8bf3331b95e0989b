package dk.opgavekatalog.model.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeKindTest {

    private static final int MOST = 4;

    @ParameterizedTest
    @EnumSource
    void aRowHasAsManyCodesAsItsKindAllows(ChangeKind kind) {
        for (int from = 0; from <= MOST; from++) {
            for (int to = 0; to <= MOST; to++) {
                CorrespondenceRow row = CorrespondenceRow.builder()
                        .kind(kind)
                        .addAllFromFields(codes(from))
                        .addAllToFields(codes(to))
                        .build();
                boolean allowed = allowed(kind).contains(from + ":" + to);

                assertThat(row.findProblems())
                        .as("%s from %d to %d", kind, from, to)
                        .extracting(Problem::getReason, Problem::getPlace, Problem::getFound)
                        .isEqualTo(
                                allowed
                                        ? List.of()
                                        : List.of(tuple(
                                                Reason.CONTRADICTION, "/kind", kind + " with " + from + " to " + to)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UNCHANGED, UNCHANGED",
        "REDEFINED, REDEFINED",
        "ADDED, REMOVED",
        "REMOVED, ADDED",
        "SPLIT, MERGED",
        "MERGED, SPLIT"
    })
    void theInverseIsTheSameChangeSeenFromTheOtherEdition(ChangeKind kind, ChangeKind inverse) {
        assertThat(kind.inverse()).isEqualTo(inverse);
    }

    @Test
    void noKindHasNoCodesAtAll() {
        assertThat(ChangeKind.values()).noneMatch(kind -> kind.allows(0, 0));
    }

    /** Numbers of codes on both sides that a kind may have, of those up to {@link #MOST}. */
    private static Set<String> allowed(ChangeKind kind) {
        return switch (kind) {
            case UNCHANGED -> Set.of("1:1");
            case REDEFINED ->
                Set.of(
                        "1:1", "1:2", "1:3", "1:4", "2:1", "2:2", "2:3", "2:4", //
                        "3:1", "3:2", "3:3", "3:4", "4:1", "4:2", "4:3", "4:4");
            case ADDED -> Set.of("0:1");
            case REMOVED -> Set.of("1:0");
            case SPLIT -> Set.of("1:2", "1:3", "1:4");
            case MERGED -> Set.of("2:1", "3:1", "4:1");
        };
    }

    private static List<CatalogCode> codes(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> CatalogCode.of(1, 1, n))
                .toList();
    }
}
