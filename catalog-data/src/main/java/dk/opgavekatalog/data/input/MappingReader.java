package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.mapping.AccountMapping;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads account mappings from tables: {@code MappingReader.of(catalog, "loen", LocalizedText.of("Løn", "Payroll"))
 * .read(path)}.
 *
 * <p>Each row has an account of the user's own, a unit of the user's own, or both, and the target; where a source is
 * shared out, also the share:
 *
 * <pre>
 * Konto;Kontonavn;Enhed;Målkonto;Målenhed;Andel
 * 6451.100;Løn;;1.1.1;;1
 * 6451.100;Løn;4711;1.1.1 Lønadministration;Løn;0,25
 * 6451.100;Løn;4711;pool:management;Løn;75 %
 * 6451.900;Jobcenter;;outside;;1
 * </pre>
 *
 * <p>A target is written as in files of registrations. The word {@code outside} alone leads outside the catalogue, to
 * an account with the id of the user's own account. Without a column for shares, each share is 1. The name of an
 * account is not read.
 */
public final class MappingReader extends InputReader<AccountMapping> {

    private static final Set<String> OPTIONS = Set.of("pools");

    private static final Map<Column, InputColumn> FILLABLE =
            Map.of(Column.UNIT, InputColumn.UNIT, Column.ACCOUNT, InputColumn.OWN_ACCOUNT);

    private final TaskCatalog catalog;
    private final String id;
    private final LocalizedText name;

    private MappingReader(
            ReadingOptions options,
            Map<String, InputColumn> ownColumns,
            TaskCatalog catalog,
            String id,
            LocalizedText name) {
        super(InputOptions.require(options, OPTIONS, FILLABLE.keySet()), ownColumns);
        this.catalog = catalog;
        this.id = id;
        this.name = name;
    }

    /**
     * Returns a reader with the standard options.
     *
     * @param catalog the edition that the targets belong to
     * @param id the id of the mapping
     * @param name its name
     * @return the reader
     */
    public static MappingReader of(TaskCatalog catalog, String id, LocalizedText name) {
        return of(catalog, id, name, ReadingOptions.standard());
    }

    /**
     * Returns a reader with options.
     *
     * @param catalog the edition that the targets belong to
     * @param id the id of the mapping
     * @param name its name
     * @param options the options
     * @return the reader
     * @throws InvalidInputException when an option is wrong, or has no meaning for mappings
     */
    public static MappingReader of(TaskCatalog catalog, String id, LocalizedText name, ReadingOptions options) {
        return new MappingReader(
                options,
                Map.of(),
                Objects.requireNonNull(catalog, "catalog"),
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns a reader like this one that also knows headings of the user.
     *
     * @param columns the meaning of each heading; it takes precedence over the known headings
     * @return the reader
     */
    public MappingReader withColumns(Map<String, InputColumn> columns) {
        return with(options(), withOwn(columns));
    }

    TaskCatalog catalog() {
        return catalog;
    }

    String id() {
        return id;
    }

    LocalizedText name() {
        return name;
    }

    @Override
    MappingReader with(ReadingOptions options, Map<String, InputColumn> columns) {
        return new MappingReader(options, columns, catalog, id, name);
    }

    @Override
    InputTask<AccountMapping> newTask(RecordProblems problems) {
        return new MappingTask(this, problems);
    }

    @Override
    Map<Column, InputColumn> fillable() {
        return FILLABLE;
    }

    @Override
    String what() {
        return "the mapping " + id;
    }
}
