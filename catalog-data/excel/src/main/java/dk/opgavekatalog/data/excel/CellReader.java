package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.registration.Cell;
import dk.opgavekatalog.model.check.Reason;

/** Reads one cell of a sheet after the other. Not thread-safe. */
final class CellReader {

    private static final String NUMBER = "n";

    private final SharedTexts texts;
    private final DateStyles styles;
    private final boolean isFrom1904;

    private final StringBuilder value = new StringBuilder();
    private final RichText inline = new RichText();

    private String type = NUMBER;
    private int style;
    private boolean hasFormula;
    private boolean hasValue;
    private boolean isInValue;

    CellReader(SharedTexts texts, DateStyles styles, boolean isFrom1904) {
        this.texts = texts;
        this.styles = styles;
        this.isFrom1904 = isFrom1904;
    }

    /** Begins with the cell that starts. */
    void begin(XmlPart part) {
        type = part.attribute("t").orElse(NUMBER);
        style = part.number("s").orElse(0);
        value.setLength(0);
        inline.clear();
        hasFormula = false;
        hasValue = false;
        isInValue = false;
    }

    void start(String element) {
        switch (element) {
            case "v" -> {
                isInValue = true;
                hasValue = true;
            }
            case "f" -> hasFormula = true;
            default -> inline.start(element);
        }
    }

    void end(String element) {
        if (element.equals("v")) {
            isInValue = false;
        } else {
            inline.end(element);
        }
    }

    void text(XmlPart part) {
        if (isInValue) {
            part.appendTo(value);
        } else {
            inline.text(part);
        }
    }

    /** Whether the cell has a formula that nobody calculated. The result can be a text without characters, but no such number. */
    boolean lacksResult() {
        return hasFormula && (!hasValue || (value.isEmpty() && !type.equals("str")));
    }

    /** What the cell holds. */
    Cell value() {
        String text = value.toString();
        return switch (type) {
            case "inlineStr" -> text(inline.toString());
            case "str" -> text(XlsxText.decode(text));
            case "s" -> text.isEmpty() ? Cell.EMPTY : text(texts.get(text.strip()));
            case NUMBER -> number(text);
            case "b" -> truth(text.strip());
            case "e" -> text(text);
            case "d" -> text(text.replace('T', ' '));
            default ->
                throw FlawException.of(
                        Reason.UNKNOWN_VALUE,
                        "a cell of the kind " + Archive.shorten(type),
                        "one of b, d, e, inlineStr, n, s, str");
        };
    }

    private Cell number(String text) {
        if (text.isBlank()) {
            return Cell.EMPTY;
        }
        Cell number = ExcelNumber.of(text);
        return styles.isDate(style) ? ExcelNumber.date(number, isFrom1904) : number;
    }

    private static Cell truth(String text) {
        return switch (text) {
            case "1", "true" -> text("TRUE");
            case "0", "false" -> text("FALSE");
            default -> text(text);
        };
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.EMPTY : new Cell.Text(text);
    }
}
