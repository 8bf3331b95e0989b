package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.model.check.Reason;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by number. Of what a file keeps in one place, this alone has to be in memory. */
final class SharedTexts {

    static final SharedTexts NONE = new SharedTexts(List.of());

    private final List<String> texts;

    private SharedTexts(List<String> texts) {
        this.texts = texts;
    }

    static SharedTexts read(XmlPart part, Limits limits) {
        List<String> texts = new ArrayList<>();
        RichText text = new RichText();
        long characters = 0;
        XmlPart.Event event = part.next();
        while (event != XmlPart.Event.DONE) {
            switch (event) {
                case START -> {
                    if (part.is("si")) {
                        text.clear();
                    }
                    text.start(part.name());
                }
                case TEXT -> text.text(part);
                case END -> {
                    text.end(part.name());
                    if (part.is("si")) {
                        String whole = text.toString();
                        characters += whole.length();
                        texts.add(whole);
                        requireLimits(texts.size(), characters, limits);
                    }
                }
                case DONE -> {}
            }
            event = part.next();
        }
        return new SharedTexts(texts);
    }

    private static void requireLimits(int texts, long characters, Limits limits) {
        if (texts > limits.sharedTexts()) {
            throw FlawException.tooMuch("shared texts", limits.sharedTexts());
        }
        if (characters > limits.sharedCharacters()) {
            throw FlawException.tooMuch("characters in shared texts", limits.sharedCharacters());
        }
        requireMemory(texts, characters, Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
    }

    /** Small heaps hold less than the limits say. */
    static void requireMemory(int texts, long characters, long memory) {
        if ((long) TEXT_BYTES * texts + (long) Character.BYTES * characters > memory) {
            throw FlawException.of(
                    Reason.OUT_OF_RANGE,
                    "more than " + (texts - 1) + " shared texts of " + characters + " characters",
                    "what takes at most " + memory + " bytes of memory, a quarter of the heap (-Xmx)");
        }
    }

    /** Beside the half that a reading of registrations takes. */
    private static final int PART_OF_HEAP = 4;

    /** What a text takes beside its characters. */
    private static final int TEXT_BYTES = 72;

    /** The text that a cell refers to. */
    String get(String number) {
        try {
            int index = Integer.parseInt(number);
            if (index >= 0 && index < texts.size()) {
                return texts.get(index);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw FlawException.of(
                Reason.UNKNOWN_REFERENCE,
                "a cell with the shared text " + Archive.shorten(number),
                texts.isEmpty()
                        ? "another cell: there are no shared texts in this workbook"
                        : "0 to " + (texts.size() - 1));
    }
}
