package dk.opgavekatalog.examples.publishedcases;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of the program.
 *
 * @param inDir the folder of the case files
 * @param outDir the folder of the results
 * @param decimals the decimals of the smallest unit
 */
record Arguments(Path inDir, Path outDir, int decimals) {

    private static final int DEFAULT_DECIMALS = 6;
    private static final String USAGE = "IN_DIR OUT_DIR [--decimals N], with N from 0 to " + Unit.MAX_DECIMALS;

    static Arguments parse(List<String> args) {
        List<String> folders = new ArrayList<>();
        int decimals = DEFAULT_DECIMALS;
        for (int i = 0; i < args.size(); i++) {
            if (args.get(i).equals("--decimals") && i + 1 < args.size()) {
                i++;
                decimals = decimals(args.get(i), args);
            } else {
                folders.add(args.get(i));
            }
        }
        if (folders.size() != 2 || folders.stream().anyMatch(folder -> folder.startsWith("--"))) {
            throw refused(args);
        }
        try {
            return new Arguments(Path.of(folders.get(0)), Path.of(folders.get(1)), decimals);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static int decimals(String text, List<String> args) {
        if (text.matches("[0-9]{1,2}") && Integer.parseInt(text) <= Unit.MAX_DECIMALS) {
            return Integer.parseInt(text);
        }
        throw refused(args);
    }

    private static IllegalArgumentException refused(List<String> args) {
        return new IllegalArgumentException("arguments " + args + "; allowed are " + USAGE);
    }
}
