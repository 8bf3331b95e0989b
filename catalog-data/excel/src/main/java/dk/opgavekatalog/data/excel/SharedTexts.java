package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells refer to by number. They are the only part of a file that must be in memory as a whole. */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts(List.of(), Optional.empty());

    /** The share of the heap for shared texts: a quarter, beside the half for a reading of registrations. */
    private static final int PART_OF_HEAP = 4;

    /** The memory for a text beside its characters, in bytes. */
    private static final int TEXT_BYTES = 72;

    private final List<Cell> texts;

    /** The missing part that should have the texts. */
    private final Optional<String> missing;

    private SharedTexts(List<Cell> texts, Optional<String> missing) {
        this.texts = texts;
        this.missing = missing;
    }

    /**
     * Returns the texts of a workbook without the part that it refers to; they can be used as long as no cell needs
     * one.
     */
    static SharedTexts missing(String part) {
        return new SharedTexts(List.of(), Optional.of(part));
    }

    static SharedTexts read(XmlPart part, Limits limits) {
        List<Cell> texts = new ArrayList<>();
        RichText text = new RichText();
        long characters = 0;
        part.toRoot("sst", Namespaces.SPREADSHEET);
        while (part.toContent(XmlPart.ROOT)) {
            part.require("si");
            String whole = text.read(part, XmlPart.ROOT + 1);
            characters += whole.length();
            texts.add(CellReader.text(whole));
            requireLimits(texts.size(), characters, limits);
        }
        part.finish();
        return new SharedTexts(texts, Optional.empty());
    }

    private static void requireLimits(int texts, long characters, Limits limits) {
        if (texts > limits.sharedTexts()) {
            throw FileFlawException.tooMuch(
                    Phrase.of("fælles tekster", "shared texts"), limits.sharedTexts(), "withMaxSharedTexts");
        }
        if (characters > limits.sharedCharacters()) {
            throw FileFlawException.tooMuch(
                    Phrase.of("tegn i fælles tekster", "characters in shared texts"),
                    limits.sharedCharacters(),
                    "withMaxSharedCharacters");
        }
        requireMemory(texts, characters, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    /** Refuses texts that do not fit into a small heap, though they are within the limits. */
    static void requireMemory(int texts, long characters, long memory) {
        if ((long) TEXT_BYTES * texts + (long) Character.BYTES * characters > memory) {
            throw FileFlawException.of(
                    Reason.OUT_OF_RANGE,
                    Phrase.of(
                            "mere end " + (texts - 1) + " fælles tekster på " + characters + " tegn",
                            "more than " + (texts - 1) + " shared texts of " + characters + " characters"),
                    Phrase.of(
                            "højst " + memory + " byte hukommelse, en fjerdedel af Javas hukommelse (-Xmx)",
                            "at most " + memory + " bytes of memory, a quarter of Java's memory (-Xmx)"));
        }
    }

    /** Returns the text that a cell refers to. */
    Cell get(CharSequence number) {
        int index = index(number);
        if (index >= 0 && index < texts.size()) {
            return texts.get(index);
        }
        throw missing.map(Archive::missing)
                .orElseGet(() -> FileFlawException.of(
                        Reason.UNKNOWN_REFERENCE,
                        Phrase.of("en celle med den fælles tekst nummer ", "a cell with the shared text number ")
                                .plus(Archive.shorten(number.toString().strip())),
                        texts.isEmpty()
                                ? Phrase.of(
                                        "en anden slags celle, da projektmappen ingen fælles tekster har",
                                        "another kind of cell, as the workbook has no shared texts")
                                : Phrase.of("0 til ", "0 to ").plus(String.valueOf(texts.size() - 1))));
    }

    /** Returns a number of at most nine digits, or -1. */
    private static int index(CharSequence number) {
        int index = 0;
        int digits = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && c > ' ') {
                return -1;
            }
            digits += isDigit ? 1 : 0;
            index = isDigit ? 10 * index + c - '0' : index;
        }
        boolean isWhole = number.length() == digits || number.toString().strip().length() == digits;
        return digits > 0 && digits < 10 && isWhole ? index : -1;
    }
}
