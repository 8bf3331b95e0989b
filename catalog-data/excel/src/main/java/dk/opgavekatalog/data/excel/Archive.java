package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.text.Excerpt;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An .xlsx file as a zip file. Its parts are read one after the other. */
final class Archive implements AutoCloseable {

    private static final int MAX_NAME = 100;

    private final ZipFile zip;
    private final Limits limits;

    /** The parts by their normalised names, in the order of the file. */
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private final List<String> names = new ArrayList<>();

    /** The bytes read from all parts so far. */
    private long expandedBytes;

    private Archive(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        zip.stream().forEach(this::add);
    }

    static Archive open(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        NotXlsx.requireZip(file);
        if (size > limits.fileBytes()) {
            throw FileFlawException.tooMuch(
                    Phrase.of("byte i filen", "bytes in the file"), limits.fileBytes(), "withMaxSize");
        }
        ZipFile zip = openZip(file);
        try {
            if (zip.size() > limits.entries()) {
                throw FileFlawException.tooMuch(
                        Phrase.of("filer inde i filen", "files within the file"), limits.entries(), "withMaxParts");
            }
            return new Archive(zip, limits);
        } catch (IllegalArgumentException e) { // for a remark on a part that is not UTF-8
            zip.close();
            throw damaged("");
        } catch (FileFlawException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile openZip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException
                | EOFException
                | IllegalArgumentException e) { // the last one for names that are not UTF-8
            throw ZipDirectory.flawOf(file);
        }
    }

    private void add(ZipEntry entry) {
        String name = entry.getName();
        if (!entry.isDirectory()) {
            names.add(name);
            if (parts.put(PartName.normalize(name), entry) != null) {
                throw FileFlawException.of(
                        Reason.DUPLICATE,
                        Phrase.of("to dele med navnet ", "two parts of the name ")
                                .plus(shorten(name)),
                        Phrase.of(
                                "hver del én gang; åbn filen i Excel, og gem den igen",
                                "each part once; open the file in Excel and save it again"));
            }
        }
    }

    /** Returns the flaw of a part, or of the whole file when the name is empty. */
    static FileFlawException damaged(String part) {
        return FileFlawException.of(
                Reason.MALFORMED,
                part.isEmpty()
                        ? Phrase.of("en beskadiget fil", "a damaged file")
                        : Phrase.of(
                                "en beskadiget fil: delen " + shorten(part) + " er ændret, siden den blev gemt",
                                "a damaged file: the part " + shorten(part) + " has changed since it was saved"),
                Phrase.of(
                        "en hel .xlsx-fil: hent den igen; måske kan Excel reparere denne",
                        "a complete .xlsx file: get it again; Excel may be able to repair this one"));
    }

    Limits limits() {
        return limits;
    }

    boolean has(String name) {
        return parts.containsKey(PartName.normalize(name));
    }

    /** The names of the parts as they stand in the file. */
    List<String> names() {
        return names;
    }

    /** Returns the first bytes of a part, each as one character. */
    String readStart(String name, int length) throws IOException {
        try (PartStream stream = stream(name)) {
            return new String(stream.readNBytes(length), StandardCharsets.ISO_8859_1);
        }
    }

    /** Opens a part at its beginning. */
    XmlPart read(String name) throws IOException {
        PartStream stream = stream(name);
        try {
            return new XmlPart(stream, find(name).getName());
        } catch (FileFlawException | IOException e) {
            stream.close();
            throw e;
        }
    }

    private PartStream stream(String name) throws IOException {
        ZipEntry entry = find(name);
        if (entry.getSize() > limits.expandedBytes()) {
            throw tooLarge();
        }
        try {
            return new PartStream(zip.getInputStream(entry), this, entry);
        } catch (ZipException | EOFException e) {
            throw damaged(entry.getName());
        }
    }

    private ZipEntry find(String name) {
        ZipEntry entry = parts.get(PartName.normalize(name));
        if (entry == null) {
            throw missing(name);
        }
        return entry;
    }

    static FileFlawException missing(String part) {
        return FileFlawException.of(
                Reason.MISSING,
                Phrase.of("ingen del ", "no part ").plus(shorten(part)),
                Phrase.of(
                        "en .xlsx-fil med alle sine dele; måske kan Excel reparere den",
                        "an .xlsx file with all its parts; Excel may be able to repair it"));
    }

    /** Counts bytes read from a part. */
    void count(int bytes) {
        expandedBytes += bytes;
        if (expandedBytes > limits.expandedBytes()) {
            throw tooLarge();
        }
    }

    private FileFlawException tooLarge() {
        return FileFlawException.tooMuch(
                Phrase.of("byte efter udpakning", "bytes after decompression"),
                limits.expandedBytes(),
                "withMaxExpandedSize");
    }

    /** Shortens a name to what a message needs. */
    static String shorten(String name) {
        return Excerpt.of(name, MAX_NAME);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
