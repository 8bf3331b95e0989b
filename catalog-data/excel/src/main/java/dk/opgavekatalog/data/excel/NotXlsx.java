package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.file.FileSignature;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Counted;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Describes a file that is not an .xlsx file, and what to do with it. */
final class NotXlsx {

    private static final int START = 4_096;

    private static final Phrase SAVE = Phrase.of(
            "en .xlsx-fil: åbn den, og gem den som Excel-projektmappe (.xlsx)",
            "an .xlsx file: open it and save it as Excel workbook (.xlsx)");
    private static final Phrase UNPACK =
            Phrase.of("en .xlsx-fil: pak den ud, som er inde i filen", "an .xlsx file: unpack the one within");

    private static final Phrase ALLOWED = Phrase.of("en .xlsx-fil", "an .xlsx file");

    private static final Phrase WITHOUT_PASSWORD =
            Phrase.of("en .xlsx-fil uden adgangskode", "an .xlsx file without a password");

    /**
     * The index in an OLE file of the position of its directory; the next one is that of the length of its sectors, as
     * a power of two.
     */
    private static final int DIRECTORY = 48;

    private static final int SECTOR_SHIFT = 30;

    private NotXlsx() {}

    /** Refuses a file that does not begin like a zip file. */
    static void requireZip(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(START);
        }
        String start = new String(bytes, StandardCharsets.ISO_8859_1);
        if (FileSignature.OLE.isAtStartOf(bytes)) {
            throw ole(file);
        }
        if (!FileSignature.ZIP.isAtStartOf(bytes)) {
            throw other(bytes, start);
        }
    }

    private static FileFlawException other(byte[] bytes, String start) {
        String text = start.stripLeading().toLowerCase(Locale.ROOT).replace("\u00EF\u00BB\u00BF", "");
        if (start.isEmpty()) {
            return flaw(
                    Phrase.of("en tom fil", "an empty file"),
                    Phrase.of("en .xlsx-fil: hent den igen", "an .xlsx file: get it again"));
        }
        if (FileSignature.EMPTY_ZIP.isAtStartOf(bytes)) {
            return flaw(Phrase.of("en zip-fil uden indhold", "a zip file with nothing in it"), ALLOWED);
        }
        if (FileSignature.GZIP.isAtStartOf(bytes)) {
            return flaw(Phrase.of("en fil, der er komprimeret med gzip", "a file that is compressed by gzip"), UNPACK);
        }
        if (start.startsWith("%PDF-")) {
            return flaw(
                    Phrase.of("en PDF-fil", "a PDF file"),
                    Phrase.of("en .xlsx-fil; en PDF-fil har ingen celler", "an .xlsx file; a PDF file has no cells"));
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") || text.contains("progid=\"excel.sheet\"")) {
            return flaw(
                    Phrase.of("en XML-fil fra Excel 2003 (SpreadsheetML)", "an XML file of Excel 2003 (SpreadsheetML)"),
                    SAVE);
        }
        if (List.of("<html", "<!doctype html", "<table", "<head", "<body").stream()
                .anyMatch(text::startsWith)) {
            return flaw(
                    Phrase.of("en webside (HTML), hvad navnet end siger", "a web page (HTML), whatever its name says"),
                    SAVE);
        }
        int zip = start.indexOf(FileSignature.ZIP.asText());
        if (zip > 0) {
            return flaw(
                    Phrase.of("en fil med ", "a file with ")
                            .plus(Counted.of(zip, Phrase.of("byte", "byte"), Phrase.of("byte", "bytes")))
                            .plus(Phrase.of(
                                    " foran det sted, hvor en .xlsx-fil begynder",
                                    " in front of where an .xlsx file begins")),
                    Phrase.of("filen uden dem: hent den igen", "the file without them: get it again"));
        }
        if (isText(start)) {
            return flaw(
                    Phrase.of("en tekstfil, hvad navnet end siger", "a text file, whatever its name says"),
                    Phrase.of(
                            "en .xlsx-fil; en CSV-fil læses som CSV",
                            "an .xlsx file; a CSV file is read by the reader's own methods for CSV"));
        }
        return flaw(
                Phrase.of(
                        "en fil, der ikke begynder som en .xlsx-fil",
                        "a file that does not begin as an .xlsx file does"),
                Phrase.of(
                        "en .xlsx-fil; CSV-filer læses som CSV",
                        "an .xlsx file; CSV files have a reader of their own"));
    }

    private static boolean isText(String start) {
        return start.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }

    private static FileFlawException ole(Path file) throws IOException {
        String directory = readDirectory(file);
        if (directory.contains("EncryptedPackage")) {
            return flaw(
                    Phrase.of("en fil, der er beskyttet med adgangskode", "a file that is protected by a password"),
                    WITHOUT_PASSWORD);
        }
        if (directory.contains("Workbook") || directory.contains("Book")) {
            return flaw(
                    Phrase.of(
                            "en fil i formatet Excel 97 til 2003 (.xls)",
                            "a file in the form of Excel 97 to 2003 (.xls)"),
                    SAVE);
        }
        if (directory.contains("WordDocument")) {
            return flaw(Phrase.of("et Word-dokument (.doc)", "a Word document (.doc)"), ALLOWED);
        }
        return flaw(
                Phrase.of(
                        "en .xls-fil eller en fil, der er beskyttet med adgangskode",
                        "an .xls file, or a file that is protected by a password"),
                WITHOUT_PASSWORD);
    }

    /** Returns the first names in an OLE file; empty when the file is damaged. */
    private static String readDirectory(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] header = new byte[Math.toIntExact(Math.min(in.length(), 512))];
            in.readFully(header);
            if (header.length < 512) {
                return "";
            }
            int shift = header[SECTOR_SHIFT] == 12 ? 12 : 9;
            long sector = littleEndian(header, DIRECTORY);
            long offset = (sector + 1) << shift;
            if (offset >= in.length()) {
                return "";
            }
            in.seek(offset);
            byte[] names = new byte[Math.toIntExact(Math.min(in.length() - offset, START))];
            in.readFully(names);
            return new String(names, StandardCharsets.UTF_16LE);
        }
    }

    private static long littleEndian(byte[] bytes, int at) {
        long number = 0;
        for (int i = 3; i >= 0; i--) {
            number = number << 8 | (bytes[at + i] & 0xFF);
        }
        return number;
    }

    /** Describes a zip file without a workbook. */
    static FileFlawException withoutWorkbook(Archive archive) throws IOException {
        List<String> names = archive.names();
        if (archive.has("mimetype")) {
            String type = archive.readStart("mimetype", 100);
            boolean isSheet = type.contains("opendocument.spreadsheet");
            return isSheet
                    ? flaw(
                            Phrase.of(
                                    "et regneark fra LibreOffice eller OpenOffice (.ods)",
                                    "a spreadsheet of LibreOffice or OpenOffice (.ods)"),
                            SAVE)
                    : flaw(Phrase.of("en fil af typen ", "a file of the kind ").plus(Archive.shorten(type)), ALLOWED);
        }
        if (has(names, "", ".iwa")) {
            return flaw(
                    Phrase.of(
                            "en fil fra Apple Numbers, Pages eller Keynote",
                            "a file of Apple Numbers, Pages or Keynote"),
                    Phrase.of(
                            "en .xlsx-fil: Numbers kan eksportere til Excel",
                            "an .xlsx file: Numbers exports as Excel"));
        }
        if (has(names, "xl/workbook.bin", "")) {
            return flaw(Phrase.of("en binær Excel-projektmappe (.xlsb)", "a binary Excel workbook (.xlsb)"), SAVE);
        }
        if (has(names, "word/", "")) {
            return flaw(Phrase.of("et Word-dokument (.docx)", "a Word document (.docx)"), ALLOWED);
        }
        if (has(names, "ppt/", "")) {
            return flaw(Phrase.of("en PowerPoint-præsentation (.pptx)", "a PowerPoint presentation (.pptx)"), ALLOWED);
        }
        return names.stream()
                .filter(name -> List.of(".xlsx", ".xlsm", ".xls", ".csv", ".ods").stream()
                        .anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                .findFirst()
                .map(name -> flaw(
                        Phrase.of("en zip-fil, der indeholder ", "a zip file that contains ")
                                .plus(Archive.shorten(name)),
                        UNPACK))
                .orElseGet(() -> flaw(
                        Phrase.of("en zip-fil uden projektmappe", "a zip file without a workbook"),
                        Phrase.of("en .xlsx-fil, som Excel gemmer den", "an .xlsx file as Excel saves it")));
    }

    private static boolean has(List<String> names, String start, String end) {
        return names.stream().map(PartName::normalize).anyMatch(name -> name.startsWith(start) && name.endsWith(end));
    }

    private static FileFlawException flaw(Phrase found, Phrase allowed) {
        return FileFlawException.of(Reason.MALFORMED, found, allowed);
    }
}
