package dk.opgavekatalog.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What looking up a field takes from the heap, by the virtual machine's own count. */
class LookUpAllocationTest {

    private static final int ROUNDS = 1_000;

    private final TaskCatalog catalog = Catalogs.edition2006();
    private final List<CatalogCode> codes =
            catalog.getFields().stream().map(field -> field.getCode()).toList();
    private final List<String> texts = codes.stream().map(CatalogCode::toString).toList();

    @Test
    void lookingUpAFieldByItsCodeDoesNotAllocate() {
        assertNothingAllocated(() -> {
            for (int i = 0; i < codes.size(); i++) {
                catalog.getField(codes.get(i));
            }
        });
    }

    @Test
    void lookingUpAFieldByItsCodeAsTextDoesNotAllocate() {
        assertNothingAllocated(() -> {
            for (int i = 0; i < texts.size(); i++) {
                catalog.getField(texts.get(i));
            }
        });
    }

    @Test
    void askingForAFieldByItsCodeDoesNotAllocate() {
        assertNothingAllocated(() -> {
            for (int i = 0; i < codes.size(); i++) {
                catalog.findField(codes.get(i));
            }
        });
    }

    /** Fewer bytes in 64,000 look-ups than there are look-ups: the count itself and class loading take a few. */
    private static void assertNothingAllocated(Runnable lookUps) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        lookUps.run();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int round = 0; round < ROUNDS; round++) {
            lookUps.run();
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(ROUNDS * 64L);
    }
}
