package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.data.file.FileFlawException;
import dk.opgavekatalog.model.language.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The number formats of the styles of cells. Only they distinguish a date from an amount. */
final class CellStyles {

    static final CellStyles NONE = new CellStyles(List.of(), Optional.empty());

    /** The most styles; Excel allows fewer. */
    private static final int MAX_STYLES = 100_000;

    private final List<NumberFormat> formats;

    /** The missing part that should have the styles. */
    private final Optional<String> missing;

    private CellStyles(List<NumberFormat> formats, Optional<String> missing) {
        this.formats = formats;
        this.missing = missing;
    }

    /**
     * Returns the styles of a workbook without the part that it refers to; they can be used as long as no number has a
     * style.
     */
    static CellStyles missing(String part) {
        return new CellStyles(List.of(), Optional.of(part));
    }

    static CellStyles read(XmlPart part) {
        Map<Integer, NumberFormat> own = new HashMap<>();
        List<Integer> numbers = new ArrayList<>();
        part.toRoot("styleSheet", Namespaces.SPREADSHEET);
        while (part.toChild(XmlPart.ROOT)) {
            if (part.is("numFmts")) {
                readFormats(part, own);
            } else if (part.is("cellXfs")) {
                readStyles(part, numbers);
            }
        }
        part.finish();
        Map<Integer, NumberFormat> all = new HashMap<>(own);
        return new CellStyles(
                numbers.stream()
                        .map(number -> all.computeIfAbsent(number, NumberFormat::builtIn))
                        .toList(),
                Optional.empty());
    }

    /** Reads the formats. A format number that is defined twice is a date when one of the two is. */
    private static void readFormats(XmlPart part, Map<Integer, NumberFormat> own) {
        while (part.toContent(XmlPart.ROOT + 1)) {
            if (part.is("numFmt")) {
                NumberFormat format =
                        NumberFormat.of(part.attribute("formatCode").orElse(""));
                part.number("numFmtId").ifPresent(number -> own.merge(number, format, (a, b) -> a.isDate() ? a : b));
                requireFew(own.size());
            }
        }
    }

    private static void readStyles(XmlPart part, List<Integer> numbers) {
        while (part.toContent(XmlPart.ROOT + 1)) {
            part.require("xf");
            numbers.add(part.number("numFmtId").orElse(0));
            requireFew(numbers.size());
        }
    }

    private static void requireFew(int count) {
        if (count > MAX_STYLES) {
            throw FileFlawException.tooMuch(Phrase.of("typografier og formater", "styles and formats"), MAX_STYLES);
        }
    }

    /** Returns the number format of a style; plain when the workbook does not have the style. */
    NumberFormat of(int style) {
        if (style > 0 && missing.isPresent()) {
            throw Archive.missing(missing.get());
        }
        return style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }
}
