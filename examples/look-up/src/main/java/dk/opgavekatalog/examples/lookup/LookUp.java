package dk.opgavekatalog.examples.lookup;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.description.CatalogDescriptions;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.search.CatalogSearch;
import dk.opgavekatalog.model.search.SearchHit;
import dk.opgavekatalog.model.search.SearchMatch;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds where a task belongs, by words or a question in Danish or English, says why, and prints everything that the
 * catalogue says about the best match: what its cost covers, which statutes it rests on, how it can be measured.
 *
 * <p>Arguments: the words, {@code tandpleje} when there are none; {@code --danish} for Danish; {@code --2007} for the
 * edition of 2007.
 */
public final class LookUp {

    private static final int MAX_HITS = 8;
    private static final int MAX_TEXT = 80;

    private LookUp() {}

    /**
     * Prints the matches to standard output. An unknown option is reported on standard error, with exit status 2.
     *
     * @param args see the class comment
     */
    public static void main(String[] args) {
        try {
            String text = lookUp(List.of(args));
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.print(text);
            out.flush();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static String lookUp(List<String> args) {
        List<String> words = new ArrayList<>(args);
        Language language = words.remove("--danish") ? Language.DANISH : Language.ENGLISH;
        boolean isOf2007 = words.remove("--2007");
        TaskCatalog catalog = isOf2007 ? Catalogs.edition2007() : Catalogs.edition2006();
        CatalogSearch search = isOf2007 ? Catalogs.search2007() : Catalogs.search2006();
        if (words.stream().anyMatch(word -> word.startsWith("--"))) {
            throw new IllegalArgumentException("arguments " + args + "; allowed are words, --danish and --2007");
        }
        String query = words.isEmpty() ? "tandpleje" : String.join(" ", words);

        List<SearchHit> hits = search.search(query);
        boolean isDanish = language == Language.DANISH;
        StringBuilder text = new StringBuilder(catalog.getEdition().getName().in(language) + ", \"" + query + "\": "
                + hits.size() + (isDanish ? " fundet\n" : " found\n"));
        for (SearchHit hit : hits.subList(0, Math.min(MAX_HITS, hits.size()))) {
            SearchMatch why = hit.getMatches().get(0);
            text.append("  " + hit.getCode() + " " + hit.getName().in(language) + "\n");
            text.append("      " + (isDanish ? "på grund af " : "because of ") + shortened(why) + "\n");
            why.getWhen().ifPresent(when -> text.append("      " + when + "\n"));
        }
        bestField(hits)
                .ifPresent(code -> text.append("\n")
                        .append(CatalogDescriptions.of(catalog, language).describeField(code)));
        return text.toString();
    }

    private static String shortened(SearchMatch match) {
        String text = match.getText();
        return '"' + (text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT).strip() + "…" : text) + '"';
    }

    private static Optional<CatalogCode> bestField(List<SearchHit> hits) {
        return hits.stream()
                .map(SearchHit::getCode)
                .filter(code -> code.getLevel() == CatalogLevel.FIELD)
                .findFirst();
    }
}
