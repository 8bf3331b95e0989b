package dk.opgavekatalog.model.revision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One change of an {@link EditionRevision}: the fields of the base that it touches, and the fields that it brings into
 * the new edition. Each operation becomes one row of the correspondence.
 *
 * <p>Each kind has a factory. Functions and a note can be added:
 *
 * <pre>{@code
 * Operation.remove(CatalogCode.of(3, 7, 4))
 *         .withLeavesTo("6.45.53")
 *         .withNote(LocalizedText.of("Jobcentret har overtaget opgaven.", "The job centre has taken the task over."))
 * }</pre>
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface Operation extends Checkable {

    /**
     * The kind of change.
     *
     * @return the kind
     */
    OperationKind getKind();

    /**
     * The fields of the base that the operation touches.
     *
     * @return codes of fields of the base, empty for {@link OperationKind#ADD}
     */
    List<CatalogCode> getFromFields();

    /**
     * The fields that the operation brings into the new edition, with their codes there. The statutes and fields that
     * they refer to are those of the new edition too.
     *
     * @return the fields, empty for {@link OperationKind#RENAME} and {@link OperationKind#REMOVE}
     */
    List<TaskField> getFields();

    /**
     * The new name.
     *
     * @return the name for {@link OperationKind#RENAME}, empty for every other kind
     */
    Optional<LocalizedText> getName();

    /**
     * Functions of the Danish municipal chart of accounts, outside the catalogue, to which tasks of the fields have
     * moved in the new edition; see {@link CorrespondenceRow#getLeavesTo()}.
     *
     * @return the functions, empty when no tasks are said to leave the catalogue
     */
    List<String> getLeavesTo();

    /**
     * Functions outside the catalogue to which tasks of the fields belonged in the base; see {@link
     * CorrespondenceRow#getComesFrom()}.
     *
     * @return the functions, empty when no tasks are said to come from outside
     */
    List<String> getComesFrom();

    /**
     * The reason for the change.
     *
     * @return the note for the row of the correspondence, empty when there is nothing to say
     */
    Optional<LocalizedText> getNote();

    /**
     * Brings in a field that the base does not have, under one of its subcategories.
     *
     * @param field the field, with a code that the base does not use
     * @return the operation
     */
    static Operation add(TaskField field) {
        return operation(OperationKind.ADD).addFields(field).build();
    }

    /**
     * Gives a field another name and nothing else.
     *
     * @param code the field
     * @param name its new name
     * @return the operation
     */
    static Operation rename(CatalogCode code, LocalizedText name) {
        return operation(OperationKind.RENAME).addFromFields(code).name(name).build();
    }

    /**
     * Lets a field cover other tasks.
     *
     * @param field the whole new description, with the code of the field that it takes the place of
     * @return the operation
     */
    static Operation redefine(TaskField field) {
        return operation(OperationKind.REDEFINE)
                .addFromFields(field.getCode())
                .addFields(field)
                .build();
    }

    /**
     * Splits one field into several, under the same subcategory or others.
     *
     * @param code the field
     * @param parts two or more fields; one of them may keep the code
     * @return the operation
     */
    static Operation split(CatalogCode code, TaskField... parts) {
        return operation(OperationKind.SPLIT)
                .addFromFields(code)
                .addFields(parts)
                .build();
    }

    /**
     * Merges several fields into one.
     *
     * @param into the field that they become; it may keep the code of one of them
     * @param codes two or more fields
     * @return the operation
     */
    static Operation merge(TaskField into, CatalogCode... codes) {
        return operation(OperationKind.MERGE)
                .addFromFields(codes)
                .addFields(into)
                .build();
    }

    /**
     * Takes a field out.
     *
     * @param code the field
     * @return the operation
     */
    static Operation remove(CatalogCode code) {
        return operation(OperationKind.REMOVE).addFromFields(code).build();
    }

    /**
     * Returns this operation with a note, which replaces any earlier note.
     *
     * @param note the reason for the change
     * @return the operation
     */
    default Operation withNote(LocalizedText note) {
        return ImmutableOperation.builder().from(this).note(note).build();
    }

    /**
     * Returns this operation with the functions that tasks leave to, which replace any earlier ones.
     *
     * @param functions functions outside the catalogue, such as {@code 6.45.53}
     * @return the operation
     */
    default Operation withLeavesTo(String... functions) {
        return ImmutableOperation.builder()
                .from(this)
                .leavesTo(Arrays.asList(functions))
                .build();
    }

    /**
     * Returns this operation with the functions that tasks come from, which replace any earlier ones.
     *
     * @param functions functions outside the catalogue, such as {@code 6.45.53}
     * @return the operation
     */
    default Operation withComesFrom(String... functions) {
        return ImmutableOperation.builder()
                .from(this)
                .comesFrom(Arrays.asList(functions))
                .build();
    }

    @Override
    default void check(Problems problems) {
        checkSides(problems);
        checkName(problems);
        problems.requireUnique("fromFields", getFromFields());
        for (int i = 0; i < getFromFields().size(); i++) {
            getFromFields().get(i).checkLevel(CatalogLevel.FIELD, problems.in("fromFields", i));
        }
        problems.checkEach("fields", getFields());
        problems.requireUnique("fields", getFields(), "code", TaskField::getCode);
        checkFunctions(problems, "leavesTo", getLeavesTo(), OperationKind.ADD);
        checkFunctions(problems, "comesFrom", getComesFrom(), OperationKind.REMOVE);
        getNote().ifPresent(note -> note.check(problems.in("note")));
    }

    private void checkSides(Problems problems) {
        int from = getFromFields().size();
        int fields = getFields().size();
        if (!getKind().allows(from, fields)) {
            problems.in("kind")
                    .add(
                            Reason.CONTRADICTION,
                            Phrase.of(
                                    getKind() + " med " + from + " fra grundudgaven og " + fields + " nye",
                                    getKind() + " with " + from + " of the base and " + fields + " new"),
                            getKind().describeSides());
        } else if (getKind() == OperationKind.REDEFINE
                && !getFields().get(0).getCode().equals(getFromFields().get(0))) {
            problems.in("fields", 0)
                    .in("code")
                    .add(
                            Reason.CONTRADICTION,
                            getFields().get(0).getCode(),
                            Phrase.same(getFromFields().get(0).toString())
                                    .plus(Phrase.of(
                                            ", koden for det felt, der får andet indhold",
                                            ", the code of the field that is redefined")));
        }
    }

    private void checkName(Problems problems) {
        getName().ifPresent(name -> name.check(problems.in("name")));
        if (getKind() == OperationKind.RENAME && getName().isEmpty()) {
            problems.in("name").add(Reason.MISSING, "", Phrase.of("det nye navn", "the new name"));
        } else if (getKind() != OperationKind.RENAME && getName().isPresent()) {
            problems.in("name")
                    .add(
                            Reason.CONTRADICTION,
                            getName().get().getDa(),
                            Phrase.of("intet navn; et nyt felt har sit eget", "no name; a new field has its own"));
        }
    }

    /**
     * Checks the rule of a correspondence row already here, so that the problem is reported where the mistake was made.
     */
    private void checkFunctions(Problems problems, String property, List<String> functions, OperationKind without) {
        problems.requireUnique(property, functions);
        boolean nothingMoved = getKind().getChange() == ChangeKind.UNCHANGED || getKind() == without;
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
                                Phrase.of("ingen funktion ved ændringen ", "no function for the operation ")
                                        .plus(getKind().toString()));
            }
        }
    }

    private static ImmutableOperation.Builder operation(OperationKind kind) {
        return ImmutableOperation.builder().kind(kind);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static Operation fromJson(ImmutableOperation.Json json) {
        return ImmutableOperation.fromJson(json);
    }
}
