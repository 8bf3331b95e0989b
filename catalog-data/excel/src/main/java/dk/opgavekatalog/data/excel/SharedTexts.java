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
    }

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
