package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import java.util.regex.Pattern;

/** Reads the cells of a sheet one after the other. Not thread-safe. */
final class CellReader {

    /** The depth of a cell in a sheet. */
    static final int CELL = XmlPart.ROOT + 3;

    /** A date with a time. A duration also has a T, but does not match. */
    private static final Pattern DATE_AND_TIME = Pattern.compile("([0-9-]+)T([0-9].*)");

    private final SharedTexts texts;
    private final CellStyles styles;
    private final boolean isFrom1904;

    private final StringBuilder value = new StringBuilder();
    private final RichText inline = new RichText();

    private Type type = Type.NUMBER;
    private int style;
    private boolean hasFormula;
    private boolean hasValue;
    private boolean hasInline;
    private String inlineText = "";

    /** The type that a cell states for its content. */
    private enum Type {
        NUMBER("n"),
        SHARED("s"),
        TEXT("str"),
        INLINE("inlineStr"),
        TRUTH("b"),
        ERROR("e"),
        DATE("d");

        private static final Type[] ALL = values();
        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** Returns the type of a code; without a code, a cell is a number. */
        static Type of(CharSequence code) {
            if (code.length() == 0) {
                return NUMBER;
            }
            for (Type type : ALL) {
                if (type.code.contentEquals(code)) {
                    return type;
                }
            }
            throw FileFlawException.of(
                    Reason.UNKNOWN_VALUE,
                    Phrase.of("en celle af typen ", "a cell of the kind ").plus(Archive.shorten(code.toString())),
                    Phrase.of("en af ", "one of ").plus("b, d, e, inlineStr, n, s, str"));
        }
    }

    CellReader(SharedTexts texts, CellStyles styles, boolean isFrom1904) {
        this.texts = texts;
        this.styles = styles;
        this.isFrom1904 = isFrom1904;
    }

    /** Reads the cell that starts, to its end. */
    void read(XmlPart part) {
        type = Type.of(part.value("t"));
        style = part.number("s").orElse(0);
        value.setLength(0);
        inlineText = "";
        hasFormula = false;
        hasValue = false;
        hasInline = false;
        while (part.toContent(CELL)) {
            if (part.is("v") && !hasValue) {
                part.readText(value);
                hasValue = true;
            } else if (part.is("is") && !hasInline) {
                inlineText = inline.read(part, CELL + 1);
                hasInline = true;
            } else if (part.is("f")) {
                hasFormula = true;
            } else {
                throw part.unknown();
            }
        }
    }

    /** Whether the cell has a formula without a result. A result can be an empty text, but not an empty number. */
    boolean lacksResult() {
        boolean canBeEmpty = hasInline || (hasValue && (type == Type.TEXT || type == Type.INLINE));
        return hasFormula && !canBeEmpty && value.isEmpty();
    }

    /** Returns the content of the cell. */
    Cell value() {
        if (inlineText.isEmpty()) {
            return ofValue();
        }
        if (!value.toString().isBlank() && !XlsxText.decode(value.toString()).equals(inlineText)) {
            throw FileFlawException.of(
                    Reason.CONTRADICTION,
                    Phrase.of("en celle, der både indeholder ", "a cell that holds both ")
                            .plus(Archive.shorten(value.toString()))
                            .plus(Phrase.of(" og ", " and "))
                            .plus(Archive.shorten(inlineText)),
                    Phrase.of("én af dem", "one of them"));
        }
        return text(inlineText);
    }

    private Cell ofValue() {
        return switch (type) {
            case NUMBER -> number();
            case SHARED -> value.toString().isBlank() ? Cell.EMPTY : texts.get(value);
            case TEXT, INLINE -> text(XlsxText.decode(value.toString()));
            case TRUTH -> truth(value.toString().strip());
            case ERROR -> text(value.toString());
            case DATE -> date();
        };
    }

    private Cell number() {
        if (value.length() == 0) {
            return Cell.EMPTY;
        }
        NumberFormat format = styles.of(style);
        Cell number = ExcelNumber.of(value, format);
        return format.isDate() ? format.shownDate().show(ExcelNumber.date(number, isFrom1904)) : number;
    }

    private Cell date() {
        Cell date = text(DATE_AND_TIME.matcher(value.toString().strip()).replaceFirst("$1 $2"));
        return styles.of(style).shownDate().show(date);
    }

    private static Cell truth(String text) {
        return switch (text) {
            case "1", "true" -> text("TRUE");
            case "0", "false" -> text("FALSE");
            default -> text(text);
        };
    }

    /** Returns a text as a cell. */
    static Cell text(String text) {
        return text.isEmpty() ? Cell.EMPTY : Cell.ofText(text);
    }
}
