package dk.opgavekatalog.data.csv;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.file.FileSignature;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises by its first bytes a file that is not a CSV file in the expected encoding. */
final class NotCsv {

    /** The number of bytes that are looked at for the beginning of another file. */
    private static final int MARKUP = 1_000;

    private static final List<String> HTML = List.of("<html", "<!doctype html", "<table", "<head", "<body");

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
        String start = new String(bytes, 0, Math.min(bytes.length, MARKUP), StandardCharsets.ISO_8859_1);
        if (start.contains(FileSignature.ZIP.asText())) {
            return flaw(
                    Reason.MALFORMED,
                    Phrase.of(
                            "en zip-fil eller Excel-fil (.xlsx) med noget foran",
                            "a zip file or Excel file (.xlsx) with something in front of it"),
                    Phrase.of("filen uden det: hent den igen", "the file without that: get it again"));
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
        if (FileSignature.GZIP.isAtStartOf(bytes)) {
            return flaw(
                    Reason.MALFORMED,
                    Phrase.of("en fil, der er komprimeret med gzip", "a file that is compressed by gzip"),
                    Phrase.of("en CSV-fil: pak den ud, som er inde i filen", "a CSV file: unpack the one within"));
        }
        Optional<Phrase> markup = findMarkup(bytes);
        if (markup.isPresent()) {
            return flaw(
                    Reason.MALFORMED,
                    markup.get(),
                    Phrase.of(
                            "en CSV-fil; er det en tabel, så åbn den i Excel, og gem den som CSV UTF-8 eller som"
                                    + " Excel-projektmappe (.xlsx)",
                            "a CSV file; if it is a table, open it in Excel and save it as CSV UTF-8 or as Excel"
                                    + " workbook (.xlsx)"));
        }
        boolean isMarkedAsUtf8 = Encodings.lengthOfMark(bytes, bytes.length) > 0;
        Optional<FileFlawException> utf16 = isMarkedAsUtf8 ? Optional.empty() : Utf16.findFlaw(bytes, charset);
        if (utf16.isPresent()) {
            return utf16;
        }
        if (isMarkedAsUtf8 && !charset.equals(StandardCharsets.UTF_8)) {
            return Optional.of(FileFlawException.of(
                            Reason.CONTRADICTION,
                            Phrase.of("en fil, der er mærket som UTF-8", "a file that is marked as UTF-8"),
                            asTold(charset))
                    .inRow(1)
                    .helpedBy(OptionHint.of("charset", StandardCharsets.UTF_8.name())));
        }
        return Optional.empty();
    }

    /** Names a web page, or a file in XML, by its first characters. */
    private static Optional<Phrase> findMarkup(byte[] bytes) {
        int start = Encodings.behindMarks(bytes, 0, bytes.length);
        int length = Math.min(bytes.length - start, MARKUP);
        String text = new String(bytes, start, length, StandardCharsets.ISO_8859_1)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (HTML.stream().anyMatch(text::startsWith)) {
            return Optional.of(
                    Phrase.of("en webside (HTML), hvad navnet end siger", "a web page (HTML), whatever its name says"));
        }
        return text.startsWith("<?xml")
                ? Optional.of(Phrase.of("en XML-fil, hvad navnet end siger", "an XML file, whatever its name says"))
                : Optional.empty();
    }

    private static Optional<FileFlawException> flaw(Reason reason, Phrase found, Phrase allowed) {
        return Optional.of(FileFlawException.of(reason, found, allowed).inRow(1));
    }

    private static Phrase asTold(Charset charset) {
        return Phrase.of(
                "en fil i " + charset.name() + ", som indstillingen charset siger",
                "a file in " + charset.name() + ", as the option charset says");
    }
}
