package dk.opgavekatalog.data.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which styles of cells show a number as a date or a time: nothing else tells it from an amount. */
final class DateStyles {

    static final DateStyles NONE = new DateStyles(List.of());

    /** Excel allows fewer. */
    private static final int MAX_STYLES = 100_000;

    /** Texts, escaped characters, fillers and blanks of a format, and its colours, conditions and currencies. */
    private static final Pattern NO_CODES = Pattern.compile("\"[^\"]*\"?|[\\\\_*].|\\[(?![hms]+\\])[^\\]]*\\]?");

    private static final Pattern DATE_CODES = Pattern.compile("[dmyhsg]|e(?![+-])");

    private final List<Boolean> isDate;

    private DateStyles(List<Boolean> isDate) {
        this.isDate = isDate;
    }

    static DateStyles read(XmlPart part) {
        List<Integer> formats = new ArrayList<>();
        Set<Integer> dates = new HashSet<>();
        Set<Integer> others = new HashSet<>();
        boolean isInCells = false;
        XmlPart.Event event = part.next();
        while (event != XmlPart.Event.DONE) {
            boolean isStart = event == XmlPart.Event.START;
            boolean isElement = isStart || event == XmlPart.Event.END;
            if (isElement && part.is("cellXfs")) {
                isInCells = isStart;
            } else if (isStart && isInCells && part.is("xf")) {
                formats.add(part.number("numFmtId").orElse(0));
            } else if (isStart && part.is("numFmt")) {
                Optional<String> code = part.attribute("formatCode");
                Set<Integer> kind = code.filter(DateStyles::isDateFormat).isPresent() ? dates : others;
                part.number("numFmtId").ifPresent(kind::add);
            }
            if (formats.size() + dates.size() + others.size() > MAX_STYLES) {
                throw FlawException.tooMuch("styles and formats", MAX_STYLES);
            }
            event = part.next();
        }
        return new DateStyles(formats.stream()
                .map(format -> dates.contains(format) || (!others.contains(format) && isBuiltIn(format)))
                .toList());
    }

    /** Dates and times among the formats that are known by their number, those of East Asian calendars included. */
    private static boolean isBuiltIn(int format) {
        boolean isEastAsian = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
        return isEastAsian || (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
    }

    /** Whether a format shows a date or a time. */
    static boolean isDateFormat(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        String codes = NO_CODES.matcher(lower).replaceAll("");
        return !codes.contains("general") && DATE_CODES.matcher(codes).find();
    }

    /** Whether cells of a style show dates. */
    boolean isDate(int style) {
        return style < isDate.size() && isDate.get(style);
    }
}
