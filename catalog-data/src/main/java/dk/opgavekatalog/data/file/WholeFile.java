package dk.opgavekatalog.data.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files whole or not at all. */
public final class WholeFile {

    private static final int BUFFER_SIZE = 1 << 16;

    private WholeFile() {}

    /** Writes the new content of a file. */
    @FunctionalInterface
    public interface FileContent {

        /**
         * Writes the content.
         *
         * @param out the target; it stays open
         * @throws IOException when the content cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file: the content goes into a new file in the same folder, which then replaces the file. A link is
     * followed.
     *
     * @param file the file; its old content is replaced, or stays as it was when writing fails
     * @param content writes the whole new content
     * @throws IOException when the file cannot be written, or is not a regular file
     */
    public static void write(Path file, FileContent content) throws IOException {
        boolean exists = Files.exists(file);
        if (exists && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a regular file"); // a device must not be replaced
        }
        Path target = exists ? file.toRealPath() : file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(file.toString(), null, "there is no folder " + folder);
        }
        // Not made by createTempFile, which would leave the file readable by its owner only.
        Path temporary = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeThrough(temporary, content);
            replace(target, temporary);
        } catch (FileSystemException e) { // it names the temporary file, which the caller does not know
            throw FileErrors.of(file, describe(e), e);
        } catch (IOException e) {
            throw FileErrors.naming(file, e);
        } finally {
            deleteIfExists(temporary);
        }
    }

    private static void deleteIfExists(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            return; // the earlier exception says more
        }
    }

    private static String describe(FileSystemException e) {
        boolean isDenied = e instanceof AccessDeniedException;
        return isDenied ? "nothing can be written into its folder" : String.valueOf(e.getReason());
    }

    /**
     * Writes the content through to the disk before the file gets its name, or a power failure could leave an empty
     * file.
     */
    private static void writeThrough(Path file, FileContent content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_SIZE);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void replace(Path target, Path temporary) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
