package dk.opgavekatalog.model.revision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.Statute;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Egen udgave: a list of operations that makes an edition of one's own out of another edition, the base. It is data: it
 * can be kept as JSON and applied again when the data of the base has been corrected.
 *
 * <p>The operations do not build on each other. Each refers to fields of the base, no two of them touch the same field
 * of the base, and their order makes no difference to the result. To change a changed field, revise the result: each
 * revision then has its own correspondence. Correspondences are not joined into one: a field that is split and then
 * merged with parts of others changes from many to many, and no kind of change covers that.
 *
 * <p>An edition in which 1.4.10 and 2.1.4 are one field with the code, name and description of 2.1.4, without what it
 * says about the border between the two:
 *
 * <pre>{@code
 * CatalogCode internal = CatalogCode.of(1, 4, 10);
 * TaskField external = base.getField("2.1.4");
 * TaskField whole = TaskField.builder()
 *         .from(external)
 *         .delimitations(external.getDelimitations().stream()
 *                 .filter(delimitation -> !delimitation.getFields().contains(internal))
 *                 .toList())
 *         .build();
 * RevisedEdition revised = EditionRevision.builder(base)
 *         .id("2006-63")
 *         .name(LocalizedText.of("Udgave 2006, 63 opgavefelter", "Edition 2006, 63 task fields"))
 *         .dataVersion("1.0.0")
 *         .addOperations(Operation.merge(whole, internal, external.getCode()))
 *         .build()
 *         .applyTo(base);
 * }</pre>
 *
 * <p>The new catalogue has every field of the base but these two, and a field 2.1.4 with origin {@link Origin#LOCAL}.
 * The correspondence has a row MERGED, 1.4.10 and 2.1.4 to 2.1.4, and a row UNCHANGED for each other field. Read in the
 * other direction, it says how 2.1.4 is split. A description that still named 1.4.10 would be refused.
 *
 * <h2>What the operations yield</h2>
 *
 * <table>
 * <caption>The base has 1.1.1 and 1.1.2 among others</caption>
 * <tr><th>operation</th><th>fields of the new edition</th><th>row of the correspondence</th></tr>
 * <tr><td>{@code add(1.1.3)}</td><td>1.1.1, 1.1.2, 1.1.3</td><td>ADDED, nothing to 1.1.3</td></tr>
 * <tr><td>{@code rename(1.1.1, name)}</td><td>1.1.1 with the name, 1.1.2</td>
 * <td>UNCHANGED, 1.1.1 to 1.1.1, with a note of both names</td></tr>
 * <tr><td>{@code redefine(1.1.1)}</td><td>1.1.1 as given, 1.1.2</td><td>REDEFINED, 1.1.1 to 1.1.1</td></tr>
 * <tr><td>{@code split(1.1.1, 1.1.1, 3.1.9)}</td><td>1.1.1 as given, 1.1.2, 3.1.9</td>
 * <td>SPLIT, 1.1.1 to 1.1.1 and 3.1.9</td></tr>
 * <tr><td>{@code merge(1.1.3, 1.1.1, 1.1.2)}</td><td>1.1.3</td><td>MERGED, 1.1.1 and 1.1.2 to 1.1.3</td></tr>
 * <tr><td>{@code remove(1.1.1)}</td><td>1.1.2</td><td>REMOVED, 1.1.1 to nothing</td></tr>
 * </table>
 *
 * <p>The rows stand in the order of the base, those of added fields last.
 *
 * <h2>What is kept and what is not</h2>
 *
 * <ul>
 *   <li>Main categories, subcategories, notes and statutes stay, also statutes that no field cites any more.
 *   <li>A field that no operation touches is the very same object, unless one of its delimitations refers to a field
 *       that is split, merged or removed. Such a reference follows the correspondence. It then names the field that
 *       took over, or all parts of a split field (even when one part kept the code, since only the words tell which
 *       part is meant). For a removed field it names the functions that its tasks leave to, if any. The words stay.
 *   <li>A field that an operation brings in gets the origin of the new edition, whatever its own says, and is otherwise
 *       taken as given. Everything it refers to must exist in the new edition.
 *   <li>A renamed field gets the origin of the new edition too. Its row says that it still covers the same tasks. But a
 *       field with origin {@link Origin#SOURCE} can be looked up in the source by its code and name, and a renamed
 *       field cannot. Its {@link TaskField#getOriginNote()} gives its former name.
 *   <li>No code of the base gets another meaning, not even the code of a removed field. A field that is brought in has
 *       a code that the base does not use, or a code that its own operation touches.
 * </ul>
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface EditionRevision extends Checkable {

    /** The version of the JSON form that this library reads and writes. */
    String SCHEMA_VERSION = "1";

    /**
     * The version of the JSON form.
     *
     * @return {@value #SCHEMA_VERSION}
     */
    String getSchemaVersion();

    /**
     * The edition that is revised.
     *
     * @return the id of the base
     */
    String getBaseEdition();

    /**
     * The id of the new edition.
     *
     * @return the id, which differs from that of the base
     */
    String getId();

    /**
     * The name of the new edition.
     *
     * @return the name
     */
    LocalizedText getName();

    /**
     * The version of the new edition's data.
     *
     * @return the version, such as {@code 1.0.0}
     */
    String getDataVersion();

    /**
     * Where the data of the new edition comes from.
     *
     * @return the source; when empty, the new edition names the source of the base and says that it was revised
     */
    Optional<String> getSource();

    /**
     * The party that makes the new edition and decides on the fields that the operations bring in.
     *
     * @return {@link Origin#LOCAL} unless stated otherwise; never {@link Origin#SOURCE}
     */
    @Value.Default
    default Origin getOrigin() {
        return Origin.LOCAL;
    }

    /**
     * Statutes that the new edition has beside those of the base, for fields that cite them.
     *
     * @return the statutes, with ids that the base does not use
     */
    List<Statute> getStatutes();

    /**
     * The changes to the fields.
     *
     * @return the operations, in any order; without any, the result is the base under another id
     */
    List<Operation> getOperations();

    /**
     * Makes the new edition.
     *
     * <p>Everything that is wrong is reported at once. Each problem names its document, {@code revision} or {@code
     * base}, beside its place there, such as {@code /operations/2/fromFields/0}. The new catalogue and its
     * correspondence are checked as a whole before they are returned; a problem found only then is in {@code catalog}
     * or {@code correspondence}.
     *
     * @param base the edition to revise
     * @return the new catalogue and its correspondence, both free of problems
     * @throws InvalidInputException when the revision or the base is refused
     */
    default RevisedEdition applyTo(TaskCatalog base) {
        return Revising.revise(base, this);
    }

    @Override
    default void check(Problems problems) {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            problems.in("schemaVersion").add(Reason.OUT_OF_RANGE, getSchemaVersion(), Phrase.same(SCHEMA_VERSION));
        }
        problems.requireText("baseEdition", getBaseEdition());
        problems.requireText("id", getId());
        if (getId().equals(getBaseEdition())) {
            problems.in("id")
                    .add(
                            Reason.CONTRADICTION,
                            getId(),
                            Phrase.of("et andet id end grundudgavens", "another id than that of the base"));
        }
        getName().check(problems.in("name"));
        problems.requireText("dataVersion", getDataVersion());
        getSource().ifPresent(source -> problems.requireText("source", source));
        if (getOrigin() == Origin.SOURCE) {
            problems.in("origin")
                    .add(
                            Reason.CONTRADICTION,
                            getOrigin(),
                            Phrase.of(
                                    Origin.PROJECT + " eller " + Origin.LOCAL + " for en egen udgave",
                                    Origin.PROJECT + " or " + Origin.LOCAL + " for a revision"));
        }
        problems.checkEach("statutes", getStatutes());
        problems.requireUnique("statutes", getStatutes(), "id", Statute::getId);
        problems.checkEach("operations", getOperations());
        checkOnce(problems);
    }

    /** Finds codes that an earlier operation has; the operation itself reports a code that it has twice. */
    private void checkOnce(Problems problems) {
        Set<CatalogCode> touched = new HashSet<>();
        Set<CatalogCode> broughtIn = new HashSet<>();
        for (int o = 0; o < getOperations().size(); o++) {
            Problems here = problems.in("operations", o);
            List<CatalogCode> from = getOperations().get(o).getFromFields();
            for (int i = 0; i < from.size(); i++) {
                if (touched.contains(from.get(i))) {
                    here.in("fromFields", i)
                            .add(
                                    Reason.DUPLICATE,
                                    from.get(i),
                                    Phrase.of(
                                            "hvert felt fra grundudgaven i én ændring",
                                            "each field of the base in one operation"));
                }
            }
            touched.addAll(from);
            List<CatalogCode> fields = getOperations().get(o).getFields().stream()
                    .map(TaskField::getCode)
                    .toList();
            for (int i = 0; i < fields.size(); i++) {
                if (broughtIn.contains(fields.get(i))) {
                    here.in("fields", i)
                            .in("code")
                            .add(
                                    Reason.DUPLICATE,
                                    fields.get(i),
                                    Phrase.of("hvert nyt felt én gang", "each new field once"));
                }
            }
            broughtIn.addAll(fields);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static EditionRevision fromJson(ImmutableEditionRevision.Json json) {
        return ImmutableEditionRevision.fromJson(json);
    }

    /**
     * Returns a builder for a revision of an edition.
     *
     * @param base the edition to revise; the revision names its id
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder(TaskCatalog base) {
        return new Builder()
                .schemaVersion(SCHEMA_VERSION)
                .baseEdition(base.getEdition().getId());
    }

    /** Collects the parts of an {@link EditionRevision}. Not thread-safe. */
    final class Builder extends ImmutableEditionRevision.Builder {
        Builder() {}
    }
}
