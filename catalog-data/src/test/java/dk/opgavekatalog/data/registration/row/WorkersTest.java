package dk.opgavekatalog.data.registration.row;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.reading.Faults;
import dk.opgavekatalog.data.reading.LeftOutRows;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {

    private static final int BLOCKS = 2_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void everyThreadReadsIntoItsOwnPartAndItsBlocksInOrder(int threads) throws Exception {
        ReadingOptions options = ReadingOptions.builder().threads(threads).build();
        Map<TallyPart, List<Integer>> blocks = new ConcurrentHashMap<>();
        Map<TallyPart, Thread> owners = new ConcurrentHashMap<>();
        List<Integer> collected = new ArrayList<>();
        try (Workers workers =
                new Workers(new ReadingRules(Catalogs.edition2006(), options), Tally.allowance(options))) {
            for (int i = 0; i < BLOCKS; i++) {
                int block = i;
                workers.submit(
                        part -> {
                            Thread owner = owners.putIfAbsent(part, Thread.currentThread());
                            assertThat(owner).isIn(null, Thread.currentThread());
                            blocks.computeIfAbsent(part, p -> new ArrayList<>()).add(block);
                            return new BlockReport(
                                    block,
                                    1,
                                    0,
                                    new RowReports(
                                            0,
                                            new LeftOutRows(),
                                            0,
                                            new Faults(1, Tally.allowance(options)),
                                            List.of(),
                                            List.of(),
                                            List.of(),
                                            new TitlesBetween(),
                                            List.of(),
                                            Map.of(),
                                            new ShortRows(),
                                            null),
                                    null);
                        },
                        report -> collected.add(report.bytes()));
            }
            workers.finish(report -> collected.add(report.bytes()));
        }

        assertThat(collected).hasSize(BLOCKS).isSorted();
        assertThat(blocks.values()).allSatisfy(ofPart -> assertThat(ofPart).isSorted());
        assertThat(blocks.values().stream().mapToInt(List::size).sum()).isEqualTo(BLOCKS);
        assertThat(blocks).hasSizeLessThanOrEqualTo(threads);
    }
}
