package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.draft.DraftTable;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.record.RecordProblems;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.InvalidInputException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads the table of a draft back, with the answers that a person wrote: {@code DraftReader.of(catalog).read(path)}. A
 * {@link DraftTable} that nobody changed is read as the draft that it was written of, in either language.
 *
 * <p>An answer is a field by code or name ({@code 1.1.1}), a pool ({@code pool:management}), {@code outside}, or
 * {@code ja} or {@code yes} to the first proposal. Several are joined by a plus sign, each with its share: {@code 1.1.1
 * 60 % + 1.1.2 40 %}. The unit that an amount goes to stands in square brackets before the share: {@code 1.1.1 [Løn]}.
 */
public final class DraftReader extends InputReader<MappingDraft> {

    private static final Set<String> OPTIONS = Set.of("pools");

    private final TaskCatalog catalog;
    private final boolean isFinished;

    private DraftReader(
            ReadingOptions options, Map<String, InputColumn> ownColumns, TaskCatalog catalog, boolean isFinished) {
        super(InputOptions.require(options, OPTIONS, Set.of()), ownColumns);
        this.catalog = catalog;
        this.isFinished = isFinished;
    }

    /**
     * Returns a reader with the standard options. Accounts may be without an answer.
     *
     * @param catalog the edition that the proposals and answers belong to
     * @return the reader
     */
    public static DraftReader of(TaskCatalog catalog) {
        return of(catalog, ReadingOptions.standard());
    }

    /**
     * Returns a reader with options. Accounts may be without an answer.
     *
     * @param catalog the edition that the proposals and answers belong to
     * @param options the options
     * @return the reader
     * @throws InvalidInputException when an option is wrong, or has no meaning for drafts
     */
    public static DraftReader of(TaskCatalog catalog, ReadingOptions options) {
        return new DraftReader(options, Map.of(), Objects.requireNonNull(catalog, "catalog"), false);
    }

    /**
     * Returns a reader like this one that refuses accounts without an answer: each of them is named, with its row.
     *
     * @return the reader, whose drafts have a mapping
     */
    public DraftReader requiringAnswers() {
        return new DraftReader(options(), ownColumns(), catalog, true);
    }

    /**
     * Returns a reader like this one that also knows headings of the user.
     *
     * @param columns the meaning of each heading; it takes precedence over the known headings
     * @return the reader
     */
    public DraftReader withColumns(Map<String, InputColumn> columns) {
        return with(options(), withOwn(columns));
    }

    TaskCatalog catalog() {
        return catalog;
    }

    /** Whether every account must be answered. */
    boolean isFinished() {
        return isFinished;
    }

    @Override
    DraftReader with(ReadingOptions options, Map<String, InputColumn> columns) {
        return new DraftReader(options, columns, catalog, isFinished);
    }

    @Override
    InputTask<MappingDraft> newTask(RecordProblems problems) {
        return new DraftTask(this, problems);
    }

    @Override
    Map<Column, InputColumn> fillable() {
        return Map.of();
    }

    @Override
    String what() {
        return "drafts of mappings";
    }
}
