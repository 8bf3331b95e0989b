package dk.opgavekatalog.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.registration.Registrations;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class FaultsProperties {

    private static final List<Reason> REASONS = List.of(Reason.BLANK, Reason.MISSING, Reason.MALFORMED);

    private static final List<String> HEADINGS = List.of("Kommune", "Periode", "Enhed", "Konto", "Årsværk");

    private static final int GROUP = -2;

    private static Faults faults(int max) {
        return new Faults(max, new Allowance(Long.MAX_VALUE / 2));
    }

    private static CellRefusal refusal(int cause) {
        return CellRefusal.of(REASONS.get(cause % REASONS.size()), "cause " + cause, () -> Phrase.same("other"));
    }

    /** Every second cause is that of a group of columns. */
    private static void add(Faults faults, long line, int cause) {
        int column = cause % 4;
        faults.add(line, column, cause % 2 == 0 ? column : GROUP, refusal(cause));
    }

    private static List<Problem> problems(Faults faults) {
        return faults.toProblems((line, column) -> FilePosition.of("f.csv", line, HEADINGS.get(column)));
    }

    /** One fault stands in each line; the lines are cut into blocks. */
    @Property
    void theDivisionIntoBlocksChangesNothing(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 9) Integer> causes,
            @ForAll Set<@IntRange(min = 1, max = 59) Integer> cuts,
            @ForAll @IntRange(min = 1, max = 4) int max) {
        Faults whole = faults(max);
        for (int i = 0; i < causes.size(); i++) {
            add(whole, i + 1L, causes.get(i));
        }
        Faults inParts = faults(max);
        Set<Integer> ends =
                new TreeSet<>(cuts.stream().filter(cut -> cut < causes.size()).collect(Collectors.toSet()));
        ends.add(causes.size());
        int start = 0;
        for (int end : ends) {
            Faults block = faults(Integer.MAX_VALUE);
            for (int i = start; i < end; i++) {
                add(block, i - start + 1L, causes.get(i));
            }
            inParts.addAll(block, start);
            start = end;
        }

        assertThat(problems(inParts)).isEqualTo(problems(whole));
        assertThat(inParts.hasMore()).isEqualTo(whole.hasMore());
        long counted = problems(whole).stream().mapToLong(Problem::getCount).sum();
        assertThat(counted == causes.size()).isEqualTo(!whole.hasMore());
    }

    /** A file of several blocks; the faulty rows are where the numbers say. */
    @Property(tries = 12)
    void theNumberOfThreadsChangesNothingAndEveryRefusedRowCounts(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 9_999) Integer> places,
            @ForAll @IntRange(min = 2, max = 5) int threads) {
        Set<Integer> faulty = new HashSet<>(places);
        String text = Registrations.HEADINGS
                + IntStream.range(0, 30_000)
                        .mapToObj(i -> faulty.contains(i % 10_000)
                                ? "217;2024;Teknik;Ukendt " + i % 7 + ";8,5;100,00\n"
                                : Registrations.GOOD)
                        .collect(Collectors.joining());
        List<Problem> problems = read(text, threads);

        assertThat(problems).isEqualTo(read(text, 1));
        assertThat(problems.stream().mapToLong(Problem::getCount).sum()).isEqualTo(3L * faulty.size());
        assertThat(problems.stream()
                        .map(p -> p.findPosition().flatMap(at -> at.findRow()))
                        .min(Comparator.comparing(Optional::orElseThrow)))
                .contains(Optional.of(2L + faulty.stream().min(Integer::compare).orElseThrow()));
    }

    private static List<Problem> read(String text, int threads) {
        return Registrations.problems(ReadingOptions.builder().threads(threads).build(), text);
    }
}
