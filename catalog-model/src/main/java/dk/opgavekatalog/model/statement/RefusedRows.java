package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import dk.opgavekatalog.model.text.Counted;
import java.util.List;
import org.immutables.value.Value;

/**
 * Afviste rækker: rows of a file of registrations that were refused when the rest of the file was read. Their amounts
 * are missing from the statement. The rows are still shown, so that a reader of the figures can tell how much is
 * missing.
 *
 * <p>Refuses a number of rows below 1, more rows without amounts than rows, a measure that is named twice, and amounts
 * when none could be read.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface RefusedRows extends Checkable {

    /**
     * The number of refused rows.
     *
     * @return 1 or more
     */
    long getRows();

    /**
     * The number of refused rows without an amount that could be read. How much they state is not known, and not in the
     * amounts.
     *
     * @return 0 to the number of rows
     */
    long getRowsWithoutAmounts();

    /**
     * The sums of the other rows.
     *
     * @return one amount for each measure that these rows use
     */
    List<RefusedAmount> getAmounts();

    @Override
    default void check(Problems problems) {
        if (getRows() < 1) {
            problems.in("rows").add(Reason.OUT_OF_RANGE, getRows(), Phrase.of("1 eller mere", "1 or more"));
        } else if (getRowsWithoutAmounts() < 0 || getRowsWithoutAmounts() > getRows()) {
            problems.in("rowsWithoutAmounts")
                    .add(
                            Reason.OUT_OF_RANGE,
                            getRowsWithoutAmounts(),
                            Phrase.of(
                                    "0 til " + getRows() + ", som er antallet af rækker",
                                    "0 to " + getRows() + ", the number of rows"));
        } else if (getRowsWithoutAmounts() == getRows() && !getAmounts().isEmpty()) {
            problems.in("amounts")
                    .add(
                            Reason.CONTRADICTION,
                            Counted.of(
                                    getAmounts().size(), Phrase.of("beløb", "amount"), Phrase.of("beløb", "amounts")),
                            Phrase.of(
                                    "ingen beløb, da ingen af rækkerne har et beløb, der kunne læses",
                                    "no amounts, as none of the rows has an amount that could be read"));
        }
        problems.checkEach("amounts", getAmounts());
        problems.requireUnique("amounts", getAmounts(), "measure", RefusedAmount::getMeasure);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static RefusedRows fromJson(ImmutableRefusedRows.Json json) {
        return ImmutableRefusedRows.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link RefusedRows}. Not thread-safe. */
    final class Builder extends ImmutableRefusedRows.Builder {
        Builder() {}
    }
}
