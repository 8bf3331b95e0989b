package dk.opgavekatalog.model.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.share.Shares;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.style.ImmutableStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Kontooversættelse: the rules by which amounts registered on a user's own accounts and units become amounts on
 * accounts of the catalogue.
 *
 * <p>All rows with the same source account and source unit together are the shares of that source; they add up to
 * exactly 1. Only the most specific source that fits a registration applies: first the source with both its account and
 * its unit, then the one with its account alone, then the one with its unit alone.
 *
 * <p>Worked example:
 *
 * <table>
 *   <caption>A mapping</caption>
 *   <tr><th>source account</th><th>source unit</th><th>target</th><th>target unit</th><th>share</th></tr>
 *   <tr><td>6451.100</td><td></td><td>1.1.1</td><td></td><td>1</td></tr>
 *   <tr><td>6451.100</td><td>4711</td><td>1.1.1</td><td>Løn</td><td>0.25</td></tr>
 *   <tr><td>6451.100</td><td>4711</td><td>pool:management</td><td>Løn</td><td>0.75</td></tr>
 *   <tr><td></td><td>4711</td><td>outside:6.45.53</td><td></td><td>1</td></tr>
 * </table>
 *
 * <p>Of 100 kroner on account 6451.100 in unit 4711, 25 go to field 1.1.1 and 75 to management, both in unit Løn. In
 * unit 4712 all of the account goes to field 1.1.1 and stays in unit 4712. Any other account in unit 4711 goes to the
 * account outside the catalogue, and stays in unit 4711. Account 6451.200 in unit 4712 has no row: such an amount is
 * refused.
 *
 * <p>A source is found as it is written, or in another spelling of the same name, which differs in capitals, spaces,
 * Unicode form or invisible characters alone; see {@link MappingTable}.
 */
@FreeOfProblems
@ImmutableStyle
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Value.Immutable
public interface AccountMapping extends Checkable {

    /** The version of the JSON form that this library reads and writes. */
    String SCHEMA_VERSION = "1";

    /**
     * The version of the JSON form.
     *
     * @return {@value #SCHEMA_VERSION}
     */
    String getSchemaVersion();

    /**
     * The id of the mapping.
     *
     * @return the id
     */
    String getId();

    /**
     * The name.
     *
     * @return the name
     */
    LocalizedText getName();

    /**
     * The edition of the catalogue that the codes of the targets belong to.
     *
     * @return the id of the edition, such as {@code 2006}
     */
    String getEdition();

    /**
     * The shares of all sources. Their order does not matter.
     *
     * @return each source, target and target unit together at most once
     */
    List<MappingRow> getRows();

    /**
     * Returns the mapping as a table to look registrations up in.
     *
     * @return the table
     * @throws InvalidInputException when the mapping has problems
     */
    default MappingTable toTable() {
        return MappingTable.of(this);
    }

    @Override
    default void check(Problems problems) {
        if (!getSchemaVersion().equals(SCHEMA_VERSION)) {
            problems.in("schemaVersion").add(Reason.OUT_OF_RANGE, getSchemaVersion(), Phrase.same(SCHEMA_VERSION));
        }
        problems.requireText("id", getId());
        getName().check(problems.in("name"));
        problems.requireText("edition", getEdition());
        problems.checkEach("rows", getRows());
        checkOnce(problems);
        Shares.checkSums(
                problems,
                "rows",
                getRows(),
                MappingSource::of,
                MappingRow::getShare,
                source -> false,
                MappingSource::describe);
    }

    /**
     * Finds everything that is wrong with this mapping, by itself and with the fields of an edition.
     *
     * @param catalog the edition that the targets should belong to
     * @return the problems, empty when the mapping is right and every field among its targets exists in the edition
     */
    default List<Problem> findProblems(TaskCatalog catalog) {
        Problems problems = Problems.at("");
        check(problems);
        String edition = catalog.getEdition().getId();
        if (!getEdition().equals(edition)) {
            problems.in("edition").add(Reason.OTHER_EDITION, getEdition(), Phrase.same(edition));
        }
        for (int i = 0; i < getRows().size(); i++) {
            boolean isUnknown = getRows().get(i).getTarget() instanceof Account.Field field
                    && field.getCode().getLevel() == CatalogLevel.FIELD
                    && catalog.findField(field.getCode()).isEmpty();
            if (isUnknown) {
                Account.Field field = (Account.Field) getRows().get(i).getTarget();
                problems.in("rows", i)
                        .in("target")
                        .add(
                                Reason.UNKNOWN_CODE,
                                field,
                                Phrase.of("et felt i udgave ", "a field of edition ")
                                        .plus(edition)
                                        .plus(Phrase.of("; nærmest: ", "; nearest: "))
                                        .plus(catalog.describeNearestFields(field.getCode())));
            }
        }
        return problems.toList();
    }

    private void checkOnce(Problems problems) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < getRows().size(); i++) {
            MappingRow row = getRows().get(i);
            MappingSource source = MappingSource.of(row);
            if (!seen.add(List.of(source, row.getTarget(), row.getTargetUnit()))) {
                problems.in("rows", i)
                        .add(
                                Reason.DUPLICATE,
                                source.describe()
                                        .plus(Phrase.of(" til ", " to "))
                                        .plus(row.getTarget().toString()),
                                Phrase.of(
                                        "hver kilde, hvert mål og hver målenhed sammen én gang",
                                        "each source, target and target unit together once"));
            }
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // generated for Jackson alone, and marked so
    private static AccountMapping fromJson(ImmutableAccountMapping.Json json) {
        return ImmutableAccountMapping.fromJson(json);
    }

    /**
     * A builder without any part set.
     *
     * @return the builder; its {@code build()} throws {@link IllegalStateException} when a part is missing
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link AccountMapping}. Not thread-safe. */
    final class Builder extends ImmutableAccountMapping.Builder {
        Builder() {}
    }
}
