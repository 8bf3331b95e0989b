package dk.opgavekatalog.data.registration;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Threads that read blocks, each into a tally of its own. Reports are handed on in the order in which the blocks came. Is used
 * by one thread, which waits while too many blocks are under way.
 */
final class Workers implements AutoCloseable {

    private static final int BLOCKS_PER_THREAD = 4;

    private final int threads;
    private final List<Tally> tallies = new ArrayList<>();
    private final BlockingQueue<Tally> idle = new LinkedBlockingQueue<>();
    private final Deque<Future<BlockReport>> pending = new ArrayDeque<>();
    private @Nullable ExecutorService pool;

    Workers(ReadingRules rules) {
        this.threads = rules.options().getThreads();
        for (int i = 0; i < threads; i++) {
            Tally tally = new Tally(rules);
            tallies.add(tally);
            idle.add(tally);
        }
    }

    /** The tally of the thread that calls, for what is read while no block is under way. */
    Tally first() {
        return tallies.get(0);
    }

    /** Has a block read. Hands on reports that are ready, or that must be waited for. */
    void submit(Function<Tally, BlockReport> task, Consumer<BlockReport> collect) throws IOException {
        if (threads == 1) {
            collect.accept(task.apply(tallies.get(0)));
            return;
        }
        if (pool == null) {
            pool = Executors.newFixedThreadPool(threads, Workers::thread);
        }
        pending.add(pool.submit(() -> {
            Tally tally = idle.take();
            try {
                return task.apply(tally);
            } finally {
                idle.add(tally);
            }
        }));
        while (pending.size() > BLOCKS_PER_THREAD * threads
                || (!pending.isEmpty() && pending.getFirst().isDone())) {
            collect.accept(take());
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "opgavekatalog-reader");
        thread.setDaemon(true);
        return thread;
    }

    /** Waits for all blocks that are under way. */
    void finish(Consumer<BlockReport> collect) throws IOException {
        while (!pending.isEmpty()) {
            collect.accept(take());
        }
    }

    private BlockReport take() throws IOException {
        try {
            return pending.removeFirst().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while reading").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("reading a block failed", e.getCause());
        }
    }

    /** All that was read, in one tally. Nothing may be submitted any more. */
    Tally merge() {
        tallies.forEach(Tally::flush);
        Tally merged = tallies.get(0);
        for (int i = 1; i < tallies.size(); i++) {
            merged.addAll(tallies.get(i));
            tallies.set(i, merged); // the memory of the other is no longer needed
        }
        return merged;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
