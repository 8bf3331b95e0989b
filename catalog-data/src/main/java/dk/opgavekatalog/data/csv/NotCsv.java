package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.file.FileSignature;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises by its first bytes a file that is not a CSV file in the expected encoding. */
final class NotCsv {

    private NotCsv() {}

    /** Returns a flaw when the bytes are certainly something else. */
    static Optional<FileFlawException> findFlaw(byte[] bytes, Charset charset) {
        if (FileSignature.ZIP.isAtStartOf(bytes)) {
            return flaw(
                    Reason.MALFORMED,
                    Phrase.of("en zip-fil, som en Excel-fil (.xlsx) er", "a zip file, as an Excel file (.xlsx) is"),
                    Phrase.of(
                            "en CSV-fil; en Excel-fil læses som XlsxTable med modulet catalog-data-excel",
                            "a CSV file; read an Excel file as an XlsxTable, with the module catalog-data-excel"));
        }
        if (FileSignature.OLE.isAtStartOf(bytes)) {
            return flaw(
                    Reason.MALFORMED,
                    Phrase.of(
                            "en .xls-fil eller en Excel-fil, der er beskyttet med adgangskode",
                            "an .xls file, or an Excel file that is protected by a password"),
                    Phrase.of(
                            "en CSV-fil; en .xlsx-fil uden adgangskode læses som XlsxTable med modulet"
                                    + " catalog-data-excel",
                            "a CSV file; read an .xlsx file without a password as an XlsxTable, with the module"
                                    + " catalog-data-excel"));
        }
        if (FileSignature.UTF_16_LITTLE.isAtStartOf(bytes) || FileSignature.UTF_16_BIG.isAtStartOf(bytes)) {
            return flaw(
                            Reason.CONTRADICTION,
                            Phrase.of(
                                    "en fil i UTF-16, som Excel kalder Unicode-tekst",
                                    "a file in UTF-16, which Excel calls Unicode text"),
                            asTold(charset)
                                    .plus(Phrase.of(
                                            "; Excel kan gemme den som CSV UTF-8", "; Excel can save it as CSV UTF-8")))
                    .map(found -> found.helpedBy(OptionHint.of("charset")));
        }
        if (isFirstLineFullOfNuls(bytes)) {
            return flaw(
                            Reason.MALFORMED,
                            Phrase.of(
                                    "en første linje fuld af NUL-tegn: en fil i UTF-16 uden mærke foran, eller slet ikke tekst",
                                    "a first line full of NUL characters: a file in UTF-16 without a mark at its beginning, or"
                                            + " no text at all"),
                            asTold(charset))
                    .map(found -> found.helpedBy(OptionHint.of("charset")));
        }
        if (Encodings.lengthOfMark(bytes, bytes.length) > 0 && !charset.equals(StandardCharsets.UTF_8)) {
            return Optional.of(FileFlawException.of(
                            Reason.CONTRADICTION,
                            Phrase.of("en fil, der er mærket som UTF-8", "a file that is marked as UTF-8"),
                            asTold(charset))
                    .inRow(1)
                    .helpedBy(OptionHint.of("charset", StandardCharsets.UTF_8.name())));
        }
        return Optional.empty();
    }

    private static Optional<FileFlawException> flaw(Reason reason, Phrase found, Phrase allowed) {
        return Optional.of(FileFlawException.of(reason, found, allowed).inRow(1));
    }

    private static Phrase asTold(Charset charset) {
        return Phrase.of(
                "en fil i " + charset.name() + ", som indstillingen charset siger",
                "a file in " + charset.name() + ", as the option charset says");
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
