package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.file.FileSignature;
import dk.opgavekatalog.model.check.Reason;
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

    private static final String SAVE = "an .xlsx file: open it and save it as Excel workbook (.xlsx)";
    private static final String UNPACK = "an .xlsx file: unpack the one within";

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
            return flaw("an empty file", "an .xlsx file: get it again");
        }
        if (FileSignature.EMPTY_ZIP.isAtStartOf(bytes)) {
            return flaw("a zip file with nothing in it", "an .xlsx file");
        }
        if (FileSignature.GZIP.isAtStartOf(bytes)) {
            return flaw("a file that is compressed by gzip", UNPACK);
        }
        if (start.startsWith("%PDF-")) {
            return flaw("a PDF file", "an .xlsx file; a PDF file has no cells");
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") || text.contains("progid=\"excel.sheet\"")) {
            return flaw("an XML file of Excel 2003 (SpreadsheetML)", SAVE);
        }
        if (List.of("<html", "<!doctype html", "<table", "<head", "<body").stream()
                .anyMatch(text::startsWith)) {
            return flaw("a web page (HTML), whatever its name says", SAVE);
        }
        int zip = start.indexOf(FileSignature.ZIP.asText());
        if (zip > 0) {
            return flaw(
                    "a file with " + Counted.of(zip, "byte") + " in front of where an .xlsx file begins",
                    "the file without them: get it again");
        }
        if (isText(start)) {
            return flaw(
                    "a text file, whatever its name says",
                    "an .xlsx file; a CSV file is read by the reader's own methods for CSV");
        }
        return flaw(
                "a file that does not begin as an .xlsx file does",
                "an .xlsx file; CSV files have a reader of their own");
    }

    private static boolean isText(String start) {
        return start.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
    }

    private static FileFlawException ole(Path file) throws IOException {
        String directory = readDirectory(file);
        if (directory.contains("EncryptedPackage")) {
            return flaw("a file that is protected by a password", "an .xlsx file without a password");
        }
        if (directory.contains("Workbook") || directory.contains("Book")) {
            return flaw("a file in the form of Excel 97 to 2003 (.xls)", SAVE);
        }
        if (directory.contains("WordDocument")) {
            return flaw("a Word document (.doc)", "an .xlsx file");
        }
        return flaw("an .xls file, or a file that is protected by a password", "an .xlsx file without a password");
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
                    ? flaw("a spreadsheet of LibreOffice or OpenOffice (.ods)", SAVE)
                    : flaw("a file of the kind " + Archive.shorten(type), "an .xlsx file");
        }
        if (has(names, "", ".iwa")) {
            return flaw("a file of Apple Numbers, Pages or Keynote", "an .xlsx file: Numbers exports as Excel");
        }
        if (has(names, "xl/workbook.bin", "")) {
            return flaw("a binary Excel workbook (.xlsb)", SAVE);
        }
        if (has(names, "word/", "")) {
            return flaw("a Word document (.docx)", "an .xlsx file");
        }
        if (has(names, "ppt/", "")) {
            return flaw("a PowerPoint presentation (.pptx)", "an .xlsx file");
        }
        return names.stream()
                .filter(name -> List.of(".xlsx", ".xlsm", ".xls", ".csv", ".ods").stream()
                        .anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                .findFirst()
                .map(name -> flaw("a zip file with " + Archive.shorten(name) + " in it", UNPACK))
                .orElseGet(() -> flaw("a zip file without a workbook", "an .xlsx file as Excel saves it"));
    }

    private static boolean has(List<String> names, String start, String end) {
        return names.stream().map(PartName::normalize).anyMatch(name -> name.startsWith(start) && name.endsWith(end));
    }

    private static FileFlawException flaw(String found, String allowed) {
        return FileFlawException.of(Reason.MALFORMED, found, allowed);
    }
}
