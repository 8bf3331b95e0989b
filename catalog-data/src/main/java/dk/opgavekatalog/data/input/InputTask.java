package dk.opgavekatalog.data.input;

import dk.opgavekatalog.data.record.RecordHeadings;
import dk.opgavekatalog.data.record.TableRecord;
import java.util.Optional;

/**
 * Makes one thing of the records of all files of a reading. Used once, by one thread.
 *
 * @param <T> the type of what is made
 */
interface InputTask<T> {

    /** The headings that a file can have. */
    RecordHeadings<InputColumn> headings();

    /** Takes the next record. */
    void take(TableRecord<InputColumn> row);

    /** Returns what the records make together, when there is no problem; reports what is wrong with it as a whole. */
    Optional<T> finish();

    /** The meanings of the cells, which know what is told beside the content. */
    InputCells cells();
}
