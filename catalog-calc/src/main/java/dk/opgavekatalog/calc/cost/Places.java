package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.engine.Opening;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import dk.opgavekatalog.model.text.Similarity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The units, accounts and measures of a calculation. A request for an unknown one is refused, and the message names the
 * nearest known ones. Returning zero would make a misspelt task look free.
 *
 * @param catalog the edition that a message about a code looks into
 */
record Places(Opening opening, TaskCatalog catalog) {

    /** The index of a measure of the statement. */
    int indexOf(Measure measure) {
        int index = opening.measures().indexOf(measure);
        if (index < 0) {
            throw refuse(measure, opening.measures());
        }
        return index;
    }

    static IllegalArgumentException refuse(Measure measure, List<Measure> allowed) {
        boolean isIdKnown = allowed.stream().anyMatch(known -> known.getId().equals(measure.getId()));
        return isIdKnown
                ? new IllegalArgumentException("there is no measure " + describe(measure) + "; allowed is one of "
                        + allowed.stream().map(Places::describe).toList())
                : new IllegalArgumentException("there is no measure " + measure.getId() + "; allowed is one of "
                        + allowed.stream().map(Measure::getId).toList());
    }

    private static String describe(Measure measure) {
        return measure.getId() + " in " + measure.getUnit() + " with " + measure.getDecimals() + " decimals";
    }

    /**
     * Returns whether this calculation has an account. Every field can be excluded or collected, so it has those
     * accounts too, used or not.
     */
    boolean has(Account account) {
        return opening.hasAccount(fieldOf(account).map(Account::field).orElse(account));
    }

    private static Optional<CatalogCode> fieldOf(Account account) {
        if (account instanceof Account.Excluded excluded) {
            return Optional.of(excluded.getCode());
        }
        if (account instanceof Account.Support support) {
            return Optional.of(support.getCode());
        }
        return account instanceof Account.Field field ? Optional.of(field.getCode()) : Optional.empty();
    }

    boolean has(UnitAccount place) {
        return has(place.getAccount()) && units(place).contains(place.getUnit());
    }

    /** Returns the units that an account can be in; support collected from all units is in the organisation itself. */
    private List<String> units(UnitAccount place) {
        List<String> units = new ArrayList<>(opening.units());
        if (place.getAccount() instanceof Account.Support) {
            units.add(opening.header().getOrganisation().getName());
        }
        return units;
    }

    void require(Account account) {
        if (!has(account)) {
            throw refuse(account);
        }
    }

    IllegalArgumentException refuse(UnitAccount place) {
        if (!has(place.getAccount())) {
            return refuse(place.getAccount());
        }
        return new IllegalArgumentException("there is no unit '" + place.getUnit() + "'; "
                + Similarity.describeNearest(place.getUnit(), units(place)));
    }

    IllegalArgumentException refuse(Account account) {
        List<String> alike = opening.accounts().stream()
                .filter(known -> known.getClass().equals(account.getClass()))
                .map(Account::toString)
                .toList();
        String nearest = fieldOf(account)
                .map(field -> "; nearest: " + catalog.describeNearestFields(field))
                .orElseGet(() -> alike.isEmpty()
                        ? ", nor any of its kind"
                        : "; " + Similarity.describeNearest(account.toString(), alike));
        return new IllegalArgumentException("there is no account " + account + nearest);
    }
}
