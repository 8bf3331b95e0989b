package dk.opgavekatalog.model.correspondence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * The correspondence table between two editions. Every field of either edition stands in exactly one row; {@link
 * #findProblems(TaskCatalog, TaskCatalog)} checks this against the two editions.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Correspondence extends Checkable {

    /** The version of the JSON form that this library reads and writes. */
    String SCHEMA_VERSION = "1";

    /**
     * The version of the JSON form.
     *
     * @return {@value #SCHEMA_VERSION}
     */
    String getSchemaVersion();

    /**
     * The edition that the table starts from.
     *
     * @return the id of the edition
     */
    String getFromEdition();

    /**
     * The edition that the table leads to.
     *
     * @return the id of the edition
     */
    String getToEdition();

    /**
     * The changes.
     *
     * @return the rows
     */
    List<CorrespondenceRow> getRows();

    /**
     * The row of a field of the edition that the table starts from.
     *
     * @param code any code
     * @return the row, empty when that edition has no field with this code
     */
    default Optional<CorrespondenceRow> findRowFrom(CatalogCode code) {
        return getRows().stream()
                .filter(row -> row.getFromFields().contains(code))
                .findFirst();
    }

    /**
     * The row of a field of the edition that the table leads to.
     *
     * @param code any code
     * @return the row, empty when that edition has no field with this code
     */
    default Optional<CorrespondenceRow> findRowTo(CatalogCode code) {
        return getRows().stream()
                .filter(row -> row.getToFields().contains(code))
                .findFirst();
    }

    /**
     * The same table read in the other direction.
     *
     * @return the table with its sides exchanged, row by row in the same order
     */
    default Correspondence inverse() {
        return builder()
                .schemaVersion(getSchemaVersion())
                .fromEdition(getToEdition())
                .toEdition(getFromEdition())
                .addAllRows(getRows().stream().map(CorrespondenceRow::inverse).toList())
                .build();
    }

    @Override
    default void check(Problems problems) {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            problems.in("schemaVersion").add(Reason.OUT_OF_RANGE, getSchemaVersion(), Phrase.same(SCHEMA_VERSION));
        }
        problems.requireText("fromEdition", getFromEdition());
        problems.requireText("toEdition", getToEdition());
        if (getFromEdition().equals(getToEdition())) {
            problems.in("toEdition")
                    .add(
                            Reason.CONTRADICTION,
                            getToEdition(),
                            Phrase.of(
                                    "en anden udgave end den, som tabellen går ud fra",
                                    "another edition than the table starts from"));
        }
        problems.checkEach("rows", getRows());
        checkOnce(problems, "fromFields", CorrespondenceRow::getFromFields);
        checkOnce(problems, "toFields", CorrespondenceRow::getToFields);
    }

    /**
     * Finds everything that is wrong with this table, by itself and as the table between two editions.
     *
     * @param from the edition that it should start from
     * @param to the edition that it should lead to
     * @return the problems, empty when every field of either edition stands in exactly one row
     */
    default List<Problem> findProblems(TaskCatalog from, TaskCatalog to) {
        Problems problems = Problems.at("");
        check(problems);
        checkSide(problems, "from", getFromEdition(), from, CorrespondenceRow::getFromFields);
        checkSide(problems, "to", getToEdition(), to, CorrespondenceRow::getToFields);
        return problems.toList();
    }

    /** Reports a code that stands in two rows; a row itself reports a code that stands in it twice. */
    private void checkOnce(Problems problems, String side, Function<CorrespondenceRow, List<CatalogCode>> codes) {
        Set<CatalogCode> ofEarlierRows = new HashSet<>();
        for (int r = 0; r < getRows().size(); r++) {
            List<CatalogCode> ofRow = codes.apply(getRows().get(r));
            for (int i = 0; i < ofRow.size(); i++) {
                if (ofEarlierRows.contains(ofRow.get(i))) {
                    problems.in("rows", r)
                            .in(side, i)
                            .add(
                                    Reason.DUPLICATE,
                                    ofRow.get(i),
                                    Phrase.of("hvert felt i én række", "each field in one row"));
                }
            }
            ofEarlierRows.addAll(ofRow);
        }
    }

    private void checkSide(
            Problems problems,
            String side,
            String edition,
            TaskCatalog catalog,
            Function<CorrespondenceRow, List<CatalogCode>> codes) {
        if (!edition.equals(catalog.getEdition().getId())) {
            problems.in(side + "Edition")
                    .add(
                            Reason.OTHER_EDITION,
                            edition,
                            Phrase.same(catalog.getEdition().getId()));
        }
        Set<CatalogCode> seen = new HashSet<>();
        for (int r = 0; r < getRows().size(); r++) {
            List<CatalogCode> ofRow = codes.apply(getRows().get(r));
            seen.addAll(ofRow);
            for (int i = 0; i < ofRow.size(); i++) {
                boolean isOfRightLevel = ofRow.get(i).getLevel() == CatalogLevel.FIELD;
                if (isOfRightLevel && catalog.findField(ofRow.get(i)).isEmpty()) {
                    problems.in("rows", r)
                            .in(side + "Fields", i)
                            .add(
                                    Reason.UNKNOWN_CODE,
                                    ofRow.get(i),
                                    Phrase.of("et felt i udgave ", "a field of edition ")
                                            .plus(catalog.getEdition().getId())
                                            .plus(Phrase.of("; nærmest: ", "; nearest: "))
                                            .plus(catalog.describeNearestFields(ofRow.get(i))));
                }
            }
        }
        for (TaskField field : catalog.getFields()) {
            if (!seen.contains(field.getCode())) {
                problems.in("rows")
                        .add(
                                Reason.MISSING,
                                "",
                                Phrase.of("en række med felt ", "a row with field ")
                                        .plus(field.getCode().toString())
                                        .plus(Phrase.of(" i udgave ", " of edition "))
                                        .plus(catalog.getEdition().getId())
                                        .plus(Phrase.of(" i ", " in "))
                                        .plus(side + "Fields"));
            }
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Correspondence fromJson(ImmutableCorrespondence.Json json) {
        return ImmutableCorrespondence.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link Correspondence}. Not thread-safe. */
    final class Builder extends ImmutableCorrespondence.Builder {
        Builder() {}
    }
}
