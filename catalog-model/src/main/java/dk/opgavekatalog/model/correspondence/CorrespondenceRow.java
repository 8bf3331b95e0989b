package dk.opgavekatalog.model.correspondence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One change: these fields of the one edition are those fields of the other.
 *
 * <p>Refuses more or fewer codes than its kind has, a code twice on one side, and functions where no tasks can have
 * moved: any function of an unchanged field, {@link #getLeavesTo()} of an added field, and {@link #getComesFrom()} of a
 * removed one.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface CorrespondenceRow extends Checkable {

    /**
     * The kind of change.
     *
     * @return the kind
     */
    ChangeKind getKind();

    /**
     * The fields of the edition that the correspondence starts from.
     *
     * @return codes of fields, empty for an added field
     */
    List<CatalogCode> getFromFields();

    /**
     * The fields of the edition that the correspondence leads to.
     *
     * @return codes of fields, empty for a removed field
     */
    List<CatalogCode> getToFields();

    /**
     * Functions of the Danish municipal chart of accounts, outside the catalogue, to which tasks of the fields have
     * moved in the edition that the correspondence leads to, such as {@code 6.45.53}.
     *
     * @return the functions, empty when no tasks are said to leave the catalogue
     */
    List<String> getLeavesTo();

    /**
     * Functions outside the catalogue to which tasks of the fields belonged in the edition that the correspondence
     * starts from.
     *
     * @return the functions, empty when no tasks are said to come from outside
     */
    List<String> getComesFrom();

    /**
     * The reason for the change.
     *
     * @return the note, empty when there is nothing to say
     */
    Optional<LocalizedText> getNote();

    /**
     * The same change seen from the other edition.
     *
     * @return the row with its sides exchanged
     */
    default CorrespondenceRow inverse() {
        return builder()
                .kind(getKind().inverse())
                .addAllFromFields(getToFields())
                .addAllToFields(getFromFields())
                .addAllLeavesTo(getComesFrom())
                .addAllComesFrom(getLeavesTo())
                .note(getNote())
                .build();
    }

    @Override
    default void check(Problems problems) {
        if (!getKind().allows(getFromFields().size(), getToFields().size())) {
            problems.in("kind")
                    .add(
                            Reason.CONTRADICTION,
                            Phrase.of(
                                    getKind() + " med " + getFromFields().size() + " til "
                                            + getToFields().size(),
                                    getKind() + " with " + getFromFields().size() + " to "
                                            + getToFields().size()),
                            getKind().describeSides());
        }
        checkCodes(problems, "fromFields", getFromFields());
        checkCodes(problems, "toFields", getToFields());
        checkFunctions(problems, "leavesTo", getLeavesTo(), ChangeKind.ADDED);
        checkFunctions(problems, "comesFrom", getComesFrom(), ChangeKind.REMOVED);
        getNote().ifPresent(note -> note.check(problems.in("note")));
    }

    private static void checkCodes(Problems problems, String side, List<CatalogCode> codes) {
        problems.requireUnique(side, codes);
        for (int i = 0; i < codes.size(); i++) {
            codes.get(i).checkLevel(CatalogLevel.FIELD, problems.in(side, i));
        }
    }

    /** Checks the functions of one side. A field of kind {@code without} does not exist in the edition of that side. */
    private void checkFunctions(Problems problems, String property, List<String> functions, ChangeKind without) {
        problems.requireUnique(property, functions);
        boolean nothingMoved = getKind() == ChangeKind.UNCHANGED || getKind() == without;
        for (int i = 0; i < functions.size(); i++) {
            if (functions.get(i).isBlank()) {
                problems.in(property, i)
                        .add(
                                Reason.BLANK,
                                functions.get(i),
                                Phrase.of("en tekst, der ikke er tom", "a text that is not blank"));
            } else if (nothingMoved) {
                problems.in(property, i)
                        .add(
                                Reason.CONTRADICTION,
                                functions.get(i),
                                Phrase.of("ingen funktion i en række af typen ", "no function in a row of kind ")
                                        .plus(getKind().toString()));
            }
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static CorrespondenceRow fromJson(ImmutableCorrespondenceRow.Json json) {
        return ImmutableCorrespondenceRow.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link CorrespondenceRow}. Not thread-safe. */
    final class Builder extends ImmutableCorrespondenceRow.Builder {
        Builder() {}
    }
}
