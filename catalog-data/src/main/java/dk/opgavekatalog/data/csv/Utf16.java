package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.file.FileSignature;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells files in UTF-16 from others, by the mark at their beginning or by the NUL in every second byte of their first
 * line. They are read only when the options say so.
 */
final class Utf16 {

    /** UTF-16 with a mark that says the order of its bytes, and without one. */
    static final List<Charset> ALL =
            List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** In UTF-32, two or three of four bytes are NUL, so twice as many stand in one order as in the other. */
    private static final int NEARLY = 8;

    private static final Phrase FOUND = Phrase.of(
            "en fil i UTF-16, som Excel kalder Unicode-tekst, og som SAP skriver som .xls",
            "a file in UTF-16, which Excel calls Unicode text and SAP writes as .xls");

    private static final Phrase FULL_OF_NULS = Phrase.of(
            "en første linje, hvor mange af tegnene er tomme (NUL): en fil i UTF-16 uden mærke foran,"
                    + " eller slet ikke tekst",
            "a first line full of NUL characters: a file in UTF-16 without a mark at its beginning, or no text at all");

    private static final Phrase SAVE_AS_UTF_8 = Phrase.of(
            "en CSV-fil: åbn filen i Excel, og gem den som CSV UTF-8, eller åbn den i Notesblok, og gem den med"
                    + " tegnkodningen UTF-8; ingen indstilling læser den, som den er",
            "a CSV file: open it in Excel and save it as CSV UTF-8, or open it in Notepad and save it with the encoding"
                    + " UTF-8; no option reads it as it is");

    private Utf16() {}

    /** Returns a flaw when a file is in UTF-16 and the options say otherwise, or the other way round. */
    static Optional<FileFlawException> findFlaw(byte[] start, Charset told) {
        Optional<Charset> marked = findMarked(start);
        boolean areNuls = marked.isEmpty() && isFirstLineFullOfNuls(start);
        boolean isTold = ALL.contains(told);
        Optional<Charset> certain = marked.isEmpty() && (isTold || areNuls) ? findByNuls(start) : marked;
        if (isMarkOfUtf32(start) || (areNuls && certain.isEmpty())) {
            return Optional.of(flaw(areNuls ? FULL_OF_NULS : FOUND, SAVE_AS_UTF_8));
        }
        if (!isTold) {
            return certain.map(charset -> readBy(marked.isPresent() ? StandardCharsets.UTF_16 : charset));
        }
        boolean isAsTold =
                told.equals(StandardCharsets.UTF_16) ? marked.isPresent() : certain.equals(Optional.of(told));
        if (isAsTold || start.length == 0) {
            return Optional.empty();
        }
        return Optional.of(
                certain.isPresent()
                        ? readBy(marked.isPresent() ? StandardCharsets.UTF_16 : certain.get())
                        : flaw(
                                Phrase.of("en fil, der ikke er i UTF-16", "a file that is not in UTF-16"),
                                Phrase.of(
                                                "en fil i det tegnsæt, som indstillingen charset siger: ",
                                                "a file in the encoding that the option charset says: ")
                                        .plus(told.name())));
    }

    private static FileFlawException readBy(Charset charset) {
        return flaw(
                        FOUND,
                        Phrase.of(
                                "indstillingen charset (" + charset.name()
                                        + "), der læser den, eller en fil, der er gemt som CSV UTF-8",
                                "the option charset (" + charset.name()
                                        + "), which reads it, or a file that is saved as" + " CSV UTF-8"))
                .helpedBy(OptionHint.of("charset", charset.name()));
    }

    private static FileFlawException flaw(Phrase found, Phrase allowed) {
        return FileFlawException.of(Reason.MALFORMED, found, allowed).inRow(1);
    }

    private static Optional<Charset> findMarked(byte[] start) {
        if (FileSignature.UTF_16_LITTLE.isAtStartOf(start)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return FileSignature.UTF_16_BIG.isAtStartOf(start) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** UTF-32 begins with the mark of UTF-16 and two NUL, as no text in UTF-16 does. */
    private static boolean isMarkOfUtf32(byte[] start) {
        return FileSignature.UTF_16_LITTLE.isAtStartOf(start) && start.length > 3 && start[2] == 0 && start[3] == 0;
    }

    /** Finds the order of bytes where NUL is nearly always the first, or nearly always the second one of two. */
    private static Optional<Charset> findByNuls(byte[] start) {
        int[] nuls = new int[2];
        for (int i = 0; i < start.length; i++) {
            nuls[i % 2] += start[i] == 0 ? 1 : 0;
        }
        if (nuls[1] > NEARLY * nuls[0]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return nuls[0] > NEARLY * nuls[1] ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /**
     * In UTF-16, half of the bytes of a line are NUL, except in alphabets such as Greek; a stray NUL may stand within a
     * name.
     */
    private static boolean isFirstLineFullOfNuls(byte[] bytes) {
        int nuls = 0;
        int length = 0;
        while (length < bytes.length && bytes[length] != '\n' && bytes[length] != '\r') {
            nuls += bytes[length] == 0 ? 1 : 0;
            length++;
        }
        return 3 * nuls > length;
    }
}
