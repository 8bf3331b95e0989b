package dk.opgavekatalog.model.catalog;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * Opgavekatalog: one edition of the catalogue, whole. It holds main categories, these hold subcategories, and these
 * hold the task fields.
 *
 * <p>In a catalogue without problems, each code is unique, lies below the code of its parent and stands in numerical
 * order, and every reference to a statute resolves.
 */
@FreeOfProblems
@ImmutableStyle
@JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public abstract class TaskCatalog extends CatalogLookUp implements Checkable {

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
     * The edition: its id, name, version and source.
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
     * All statutes that fields cite as their legal basis; those in the list of section 0.7 come first, in its order.
     *
     * @return the statutes
     */
    public abstract List<Statute> getStatutes();

    /**
     * Notes about the edition as a whole, in the order of the sections.
     *
     * @return the notes
     */
    public abstract List<Note> getNotes();

    // Built on the first look-up, then kept; generated as lazy attributes, which take no part in equality or JSON.

    @Override
    @Value.Lazy
    CatalogIndex index() {
        return CatalogIndex.of(this);
    }

    @Override
    @Value.Lazy
    ElementsByText<TaskField> fieldNameIndex() {
        ElementsByText<TaskField> names = ElementsByText.ofNames(describe() + " has no task field named");
        for (TaskField field : getFields()) {
            for (Language language : Language.values()) {
                String name = field.getName().in(language);
                names.add(name, field.getCode() + " " + name, field);
            }
        }
        return names;
    }

    @Override
    @Value.Lazy
    StatuteIndex statuteIndex() {
        return new StatuteIndex(describe(), getStatutes(), getFields());
    }

    @Override
    @Value.Lazy
    IndicatorIndex indicatorIndex() {
        return new IndicatorIndex(describe(), getFields());
    }

    private String describe() {
        return "edition " + getEdition().getId();
    }

    @Override
    public void check(Problems problems) {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            problems.in("schemaVersion").add(Reason.OUT_OF_RANGE, getSchemaVersion(), Phrase.same(SCHEMA_VERSION));
        }
        getEdition().check(problems.in("edition"));
        problems.checkEach("mainCategories", getMainCategories());
        HierarchyRules.checkOrder(problems, "mainCategories", getMainCategories(), MainCategory::getCode);
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
