package dk.opgavekatalog.data.registration.row;

import dk.opgavekatalog.data.aggregate.Allowance;
import dk.opgavekatalog.data.reading.LimitException;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.data.registration.tally.TallyPart;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Threads that read blocks, each into a part of the tally of its own. Since blocks are taken in the order in which they
 * came, each thread reads its blocks in that order, so the first that it sees of anything is the first of it in all its
 * blocks. Reports are handed on in the order in which the blocks
 * came. Used by one thread, which waits while too many blocks are being read.
 */
public final class Workers implements AutoCloseable {

    private static final int BLOCKS_PER_THREAD = 4;

    private final int threads;
    private final Tally tally;
    private final List<TallyPart> parts = new ArrayList<>();
    private final Deque<Future<BlockReport>> pending = new ArrayDeque<>();
    private @Nullable ExecutorService pool;

    public Workers(ReadingRules rules, Allowance kept) {
        // What is filled down depends on all rows above.
        this.threads = rules.options().getFillDown().isEmpty() ? rules.options().getThreads() : 1;
        this.tally = new Tally(rules, kept);
        for (int i = 0; i < threads; i++) {
            parts.add(new TallyPart(tally));
        }
    }

    /** The part of the calling thread, for rows that it reads while no block is being read. */
    public TallyPart first() {
        return parts.get(0);
    }

    /**
     * Lets a thread read a block. Hands on reports that are ready, and waits for one where too many blocks are being
     * read.
     */
    public void submit(Function<TallyPart, BlockReport> task, Consumer<BlockReport> collect) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            // Checked here, since only waiting notices an interruption, and there may be no wait at all.
            throw new InterruptedIOException("interrupted while reading");
        }
        if (threads == 1) {
            collect.accept(task.apply(parts.get(0)));
            return;
        }
        if (pool == null) {
            pool = Executors.newFixedThreadPool(threads, new Readers());
        }
        pending.add(pool.submit(() -> task.apply(((Reader) Thread.currentThread()).part)));
        while (pending.size() > BLOCKS_PER_THREAD * threads
                || (!pending.isEmpty() && pending.getFirst().isDone())) {
            collect.accept(take());
        }
    }

    /** Makes the threads of the pool, each with a part of its own. A thread lives as long as the pool. */
    private final class Readers implements ThreadFactory {
        private final Iterator<TallyPart> ownParts = parts.iterator();

        @Override
        public Thread newThread(Runnable task) {
            return new Reader(task, ownParts.next());
        }
    }

    private static final class Reader extends Thread {
        private final TallyPart part;

        private Reader(Runnable task, TallyPart part) {
            super(task, "opgavekatalog-reader");
            this.part = part;
            setDaemon(true);
        }
    }

    /** Waits for all blocks that are being read. */
    public void finish(Consumer<BlockReport> collect) throws IOException {
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

    /** Returns the id of an organisation that stands in blocks whose reports are handed on. */
    public String organisation(int number) {
        return tally.texts(Column.ORGANISATION).text(number);
    }

    /** Returns the exception to throw when the whole allowance of memory is taken. */
    public LimitException outOfMemory() {
        return tally.outOfMemory();
    }

    /** Returns everything that was read. Nothing may be submitted afterwards. */
    public Tally toTally() {
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
