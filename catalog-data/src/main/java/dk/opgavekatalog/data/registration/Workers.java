package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.aggregate.Allowance;
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
 * Threads that read blocks, each into its part of the tally. Reports are handed on in the order in which the blocks
 * came. Used by one thread, which waits while too many blocks are being read.
 */
final class Workers implements AutoCloseable {

    private static final int BLOCKS_PER_THREAD = 4;

    private final int threads;
    private final Tally tally;
    private final List<TallyPart> parts = new ArrayList<>();
    private final BlockingQueue<TallyPart> idle = new LinkedBlockingQueue<>();
    private final Deque<Future<BlockReport>> pending = new ArrayDeque<>();
    private @Nullable ExecutorService pool;

    Workers(ReadingRules rules, Allowance kept) {
        this.threads = rules.options().getThreads();
        this.tally = new Tally(rules, kept);
        for (int i = 0; i < threads; i++) {
            TallyPart part = new TallyPart(tally);
            parts.add(part);
            idle.add(part);
        }
    }

    /** The part of the calling thread, for rows that it reads while no block is being read. */
    TallyPart first() {
        return parts.get(0);
    }

    /**
     * Lets a thread read a block. Hands on reports that are ready, and waits for one where too many blocks are being
     * read.
     */
    void submit(Function<TallyPart, BlockReport> task, Consumer<BlockReport> collect) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            // Checked here, since only waiting notices an interruption, and there may be no wait at all.
            throw new InterruptedIOException("interrupted while reading");
        }
        if (threads == 1) {
            collect.accept(task.apply(parts.get(0)));
            return;
        }
        if (pool == null) {
            pool = Executors.newFixedThreadPool(threads, Workers::thread);
        }
        pending.add(pool.submit(() -> {
            TallyPart part = idle.take();
            try {
                return task.apply(part);
            } finally {
                idle.add(part);
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

    /** Waits for all blocks that are being read. */
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

    /** Returns the exception to throw when the whole allowance of memory is taken. */
    LimitException outOfMemory() {
        return tally.outOfMemory();
    }

    /** Returns everything that was read. Nothing may be submitted afterwards. */
    Tally toTally() {
        parts.forEach(tally::add);
        return tally;
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
