package dk.opgavekatalog.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The files of the working tree, without what a build makes of them. */
final class Repository {
    private static final Set<String> NOT_OURS =
            Set.of("target", ".git", ".idea", ".settings", ".vscode", ".jqwik-database");

    private Repository() {}

    /** Returns the folder that holds the parent pom and the README. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("catalog-model")) || !Files.exists(folder.resolve("README.md"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("the tests do not run inside the repository");
            }
            folder = parent;
        }
        return folder;
    }

    /** Returns all files, as paths from the root, in the order of their paths. */
    static List<Path> files() {
        Path root = root();
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isOurs(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isOurs(file)) {
                        files.add(root.relativize(file));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(files);
        return files;
    }

    /** Returns the Java files of all modules, tests and examples too. */
    static List<Path> javaFiles() {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    /** Tells whether a file is main code of a module that is published. */
    static boolean isPublished(Path file) {
        String path = path(file);
        return path.startsWith("catalog-") && path.contains("/src/main/");
    }

    /** Returns a path from the root with slashes on every system. */
    static String path(Path file) {
        return file.toString().replace('\\', '/');
    }

    /** Returns the text of a file that is given as its path from the root. */
    static String text(String path) {
        try {
            return Files.readString(root().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOurs(Path file) {
        Path name = file.getFileName();
        return name == null || !NOT_OURS.contains(name.toString());
    }
}
