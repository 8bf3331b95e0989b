package dk.opgavekatalog.model.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.check.Checkable;
import dk.opgavekatalog.model.check.FreeOfProblems;

/**
 * An account that an amount is registered on or moved to, within an organisational unit. As text: {@code 3.1.1} for a
 * task field, {@code pool:management} for an overhead pool, {@code outside:6.45.53} for something outside the
 * catalogue, {@code excluded:2.1.1} for amounts that a calculation excluded from a field, {@code support:1.1.1} for
 * amounts that it collected from the units of a providing field, and {@code surcharge:overhead} for the counter-account
 * of a surcharge.
 *
 * <p>Accounts sort in catalogue order: fields by code, then pools, accounts outside the catalogue, excluded fields,
 * collecting accounts and counter-accounts of surcharges. This order decides ties when amounts are shared out.
 */
@FreeOfProblems
public sealed interface Account extends Comparable<Account>, Checkable {

    /** A task field of the catalogue. */
    final class Field extends CodeAccount implements Account {
        Field(CatalogCode code) {
            super("", code);
        }
    }

    /** An overhead pool. */
    final class Pool extends IdAccount implements Account {
        Pool(String id) {
            super(POOL, id);
        }
    }

    /** An account outside the catalogue, for resources that are stated all the same. */
    final class Outside extends IdAccount implements Account {
        Outside(String id) {
            super(OUTSIDE, id);
        }
    }

    /** The amounts that a calculation excluded from a field. Nothing is ever registered here. */
    final class Excluded extends CodeAccount implements Account {
        Excluded(CatalogCode code) {
            super(EXCLUDED, code);
        }
    }

    /**
     * The amounts that a calculation collected from all units of a providing field, to pass them on. Nothing is ever
     * registered here.
     */
    final class Support extends CodeAccount implements Account {
        Support(CatalogCode code) {
            super(SUPPORT, code);
        }
    }

    /**
     * The counter-account of a surcharge, from which the charges on fields are taken. Nothing is ever registered here.
     */
    final class CounterAccount extends IdAccount implements Account {
        CounterAccount(String id) {
            super(SURCHARGE, id);
        }
    }

    /** The beginning of the text of a pool's account. */
    String POOL = "pool:";

    /** The beginning of the text of an account outside the catalogue. */
    String OUTSIDE = "outside:";

    /** The beginning of the text of an excluded field's account. */
    String EXCLUDED = "excluded:";

    /** The beginning of the text of a collecting account. */
    String SUPPORT = "support:";

    /** The beginning of the text of a surcharge's counter-account. */
    String SURCHARGE = "surcharge:";

    /**
     * The account of a task field.
     *
     * @param code code of the field
     * @return the account
     */
    static Account field(CatalogCode code) {
        return new Field(code);
    }

    /**
     * The account of an overhead pool.
     *
     * @param id id of the pool
     * @return the account
     */
    static Account pool(String id) {
        return new Pool(id);
    }

    /**
     * An account outside the catalogue.
     *
     * @param id an id of the user's own, such as the accounting function that the amounts belong to
     * @return the account
     */
    static Account outside(String id) {
        return new Outside(id);
    }

    /**
     * The account of the amounts that are excluded from a field.
     *
     * @param code code of the field
     * @return the account
     */
    static Account excluded(CatalogCode code) {
        return new Excluded(code);
    }

    /**
     * The account of the amounts that are collected from the units of a providing field.
     *
     * @param code code of the field
     * @return the account
     */
    static Account support(CatalogCode code) {
        return new Support(code);
    }

    /**
     * The counter-account of a surcharge.
     *
     * @param id id of the surcharge
     * @return the account
     */
    static Account surcharge(String id) {
        return new CounterAccount(id);
    }

    /**
     * Reads an account; the mirror of {@link #toString()}.
     *
     * @param text one of the six forms
     * @return the account
     * @throws IllegalArgumentException when the text has none of the forms
     */
    @JsonCreator
    static Account parse(String text) {
        if (text.startsWith(POOL)) {
            return pool(text.substring(POOL.length()));
        }
        if (text.startsWith(OUTSIDE)) {
            return outside(text.substring(OUTSIDE.length()));
        }
        if (text.startsWith(EXCLUDED)) {
            return excluded(CatalogCode.parse(text.substring(EXCLUDED.length())));
        }
        if (text.startsWith(SUPPORT)) {
            return support(CatalogCode.parse(text.substring(SUPPORT.length())));
        }
        if (text.startsWith(SURCHARGE)) {
            return surcharge(text.substring(SURCHARGE.length()));
        }
        return field(CatalogCode.tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("'" + text
                        + "' is not an account; allowed are a field code such as 1.4.10, " + POOL + "ID, " + OUTSIDE
                        + "ID, " + EXCLUDED
                        + "CODE, " + SUPPORT + "CODE and " + SURCHARGE + "ID")));
    }

    /**
     * The same as {@link #parse(String)}, by the name that web frameworks look for.
     *
     * @param text one of the six forms
     * @return the account
     * @throws IllegalArgumentException when the text has none of the forms
     */
    static Account valueOf(String text) {
        return parse(text);
    }

    /**
     * The account as text; the mirror of {@link #parse(String)}.
     *
     * @return the text
     */
    @Override
    @JsonValue
    String toString();

    @Override
    default int compareTo(Account other) {
        return CatalogueOrder.COMPARATOR.compare(this, other);
    }
}
