package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Opgavekatalog: one edition of the catalogue, whole. It holds main categories, these hold subcategories, and these
 * hold the task fields.
 *
 * <p>A catalogue that finds no problem in itself has unique codes, each below its parent's and in the order of the
 * numbers, and every reference to a statute resolves.
 */
@FreeOfProblems
@ImmutableStyle
@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public abstract class TaskCatalog implements Checkable {

    /** The version of the JSON form that this library reads and writes. */
    public static final String SCHEMA_VERSION = "1";

    TaskCatalog() {}

    /**
     * The version of the JSON form.
     *
     * @return {@value #SCHEMA_VERSION}
     */
    public abstract String getSchemaVersion();

    /**
     * Which edition this is.
     *
     * @return the edition
     */
    public abstract Edition getEdition();

    /**
     * The main categories, in the order of their codes.
     *
     * @return the main categories
     */
    public abstract List<MainCategory> getMainCategories();

    /**
     * Everything that fields cite as their legal basis; the list of section 0.7 first, in its order.
     *
     * @return the statutes
     */
    public abstract List<Statute> getStatutes();

    /**
     * What is to be known about the edition as a whole, in the order of the sections.
     *
     * @return the notes
     */
    public abstract List<Note> getNotes();

    /**
     * All task fields of the edition, in the order of their codes.
     *
     * @return the fields
     */
    public List<TaskField> getFields() {
        return index().fields();
    }

    /**
     * The main category with a code.
     *
     * @param code any code
     * @return the main category, empty when the edition has none with this code
     */
    public Optional<MainCategory> findMainCategory(CatalogCode code) {
        return Optional.ofNullable(index().mainCategories().get(code));
    }

    /**
     * The subcategory with a code.
     *
     * @param code any code
     * @return the subcategory, empty when the edition has none with this code
     */
    public Optional<Subcategory> findSubcategory(CatalogCode code) {
        return Optional.ofNullable(index().subcategories().get(code));
    }

    /**
     * The task field with a code.
     *
     * @param code any code
     * @return the field, empty when the edition has none with this code
     */
    public Optional<TaskField> findField(CatalogCode code) {
        return Optional.ofNullable(index().byCode().get(code));
    }

    /**
     * The task field with a code that must exist.
     *
     * @param code a code of the edition
     * @return the field
     * @throws IllegalArgumentException when the edition has no field with this code; the message names the nearest
     */
    public TaskField getField(CatalogCode code) {
        TaskField field = index().byCode().get(code);
        if (field == null) {
            throw new IllegalArgumentException("edition " + getEdition().getId() + " has no task field " + code
                    + "; nearest: " + describeNearestFields(code));
        }
        return field;
    }

    /**
     * The task field with a code given as text.
     *
     * @param code a code of the edition, such as {@code 1.4.10}
     * @return the field
     * @throws IllegalArgumentException when the text is no code, or the edition has no field with it
     */
    public TaskField getField(String code) {
        return getField(CatalogCode.parse(code));
    }

    /**
     * The fields next to a code, for messages about a code that does not exist.
     *
     * @param code any code
     * @return the field codes before and after it, separated by a comma
     */
    public String describeNearestFields(CatalogCode code) {
        return index().describeNearest(code);
    }

    /**
     * The name of a main category, subcategory or field.
     *
     * @param code any code
     * @return the name, empty when the edition has nothing with this code
     */
    public Optional<LocalizedText> findName(CatalogCode code) {
        return switch (code.getLevel()) {
            case MAIN_CATEGORY -> findMainCategory(code).map(MainCategory::getName);
            case SUBCATEGORY -> findSubcategory(code).map(Subcategory::getName);
            case FIELD -> findField(code).map(TaskField::getName);
        };
    }

    /**
     * The statute with an id.
     *
     * @param id any text
     * @return the statute, empty when the edition has none with this id
     */
    public Optional<Statute> findStatute(String id) {
        return Optional.ofNullable(index().statutes().get(id));
    }

    /**
     * The statute with an id that must exist.
     *
     * @param id id of a statute of the edition, such as {@code arkivloven}
     * @return the statute
     * @throws IllegalArgumentException when the edition has no statute with this id
     */
    public Statute getStatute(String id) {
        return findStatute(id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "edition " + getEdition().getId() + " has no statute '" + id + "'"));
    }

    /** Built on the first look-up, then kept; generated as a lazy attribute that is no part of equality or JSON. */
    @Value.Lazy
    CatalogIndex index() {
        return CatalogIndex.of(this);
    }

    @Override
    public void check(Problems problems) {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            problems.in("schemaVersion").add(Reason.OUT_OF_RANGE, getSchemaVersion(), SCHEMA_VERSION);
        }
        getEdition().check(problems.in("edition"));
        problems.checkEach("mainCategories", getMainCategories());
        CodeRules.checkOrder(problems, "mainCategories", getMainCategories(), MainCategory::getCode);
        problems.checkEach("statutes", getStatutes());
        problems.requireUnique("statutes", getStatutes(), "id", Statute::getId);
        problems.checkEach("notes", getNotes());
        problems.requireUnique("notes", getNotes(), "id", Note::getId);
        new CrossReferences(this).check(problems);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static TaskCatalog fromJson(ImmutableTaskCatalog.Json json) {
        return ImmutableTaskCatalog.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a {@link TaskCatalog}. Not thread-safe. */
    public static final class Builder extends ImmutableTaskCatalog.Builder {
        Builder() {}
    }
}
