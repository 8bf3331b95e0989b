package dk.opgavekatalog.data.input;

import dk.opgavekatalog.calc.series.PriceIndex;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.InvalidInputException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads price indices from tables: {@code PriceIndexReader.of(LocalizedText.of("Lønindeks", "Wage index")).read(path)}.
 *
 * <p>Each row has a period and the index; or there is one row, with a column for each period:
 *
 * <pre>
 * År;Indeks
 * 2023;100
 * 2024;104,2
 * </pre>
 *
 * <p>A table of Statistics Denmark has the columns Tid and Indhold. An index that is withheld or not yet there ({@code
 * ..}) is left out; {@link ReadInput#getOmitted()} lists it.
 */
public final class PriceIndexReader extends InputReader<PriceIndex> {

    private final LocalizedText name;

    private PriceIndexReader(ReadingOptions options, Map<String, InputColumn> ownColumns, LocalizedText name) {
        super(InputOptions.require(options, Set.of("firstMonthOfYear", "dayFirst"), Set.of()), ownColumns);
        this.name = name;
    }

    /**
     * Returns a reader with the standard options.
     *
     * @param name the name of the index with its source
     * @return the reader
     */
    public static PriceIndexReader of(LocalizedText name) {
        return of(name, ReadingOptions.standard());
    }

    /**
     * Returns a reader with options.
     *
     * @param name the name of the index with its source
     * @param options the options
     * @return the reader
     * @throws InvalidInputException when an option is wrong, or has no meaning for price indices
     */
    public static PriceIndexReader of(LocalizedText name, ReadingOptions options) {
        return new PriceIndexReader(options, Map.of(), Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns a reader like this one that also knows headings of the user.
     *
     * @param columns the meaning of each heading; it takes precedence over the known headings
     * @return the reader
     */
    public PriceIndexReader withColumns(Map<String, InputColumn> columns) {
        return with(options(), withOwn(columns));
    }

    LocalizedText name() {
        return name;
    }

    @Override
    PriceIndexReader with(ReadingOptions options, Map<String, InputColumn> columns) {
        return new PriceIndexReader(options, columns, name);
    }

    @Override
    InputTask<PriceIndex> newTask(RecordProblems problems) {
        return new PriceIndexTask(this, problems);
    }

    @Override
    Map<Column, InputColumn> fillable() {
        return Map.of();
    }

    @Override
    String what() {
        return "the price index " + name.getEn();
    }
}
