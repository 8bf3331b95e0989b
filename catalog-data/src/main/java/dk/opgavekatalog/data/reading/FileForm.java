package dk.opgavekatalog.data.reading;

import dk.opgavekatalog.data.cell.AmountForm;
import dk.opgavekatalog.data.cell.AmountFormat;
import dk.opgavekatalog.data.csv.CsvFile;
import dk.opgavekatalog.data.csv.CsvForm;
import dk.opgavekatalog.data.csv.HeadingRules;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The form of files that options set: how CSV is divided into cells, and how numbers are written. */
public final class FileForm {

    private FileForm() {}

    /** Opens a CSV file and looks for its headings. */
    public static CsvFile open(InputStream in, ReadingOptions options, HeadingRules headings) throws IOException {
        CsvForm template = new CsvForm(
                options.getCharset().orElse(StandardCharsets.UTF_8),
                options.getSeparator().orElse(';'),
                options.getCommentCharacter().orElse(CsvForm.NO_COMMENT),
                options.getMaxCellLength(),
                options.getMaxRowLength());
        return CsvFile.open(
                in,
                options.getCharset().isEmpty(),
                options.getSeparator(),
                template,
                headings,
                options.getRowOfHeadings());
    }

    /**
     * Returns the format of amounts and other numbers in a file with this separator. For a table without separators,
     * pass any character but a comma.
     */
    public static AmountFormat amounts(ReadingOptions options, char separator) {
        return new AmountFormat(new AmountForm(
                AmountForm.decimalSign(separator, options.getDecimalSign(), options.getThousandsSeparator()),
                options.getDecimalSign().isPresent(),
                options.getThousandsSeparator(),
                options.getMarksForNothing(),
                options.getCurrencies(),
                options.isParenthesesNegative(),
                options.getMoneyUnit().orElse(MoneyUnit.KRONER).getPlaces()));
    }
}
