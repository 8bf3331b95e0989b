package dk.opgavekatalog.calc.engine;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The targets of every account, with shares, when one edition is converted to another. */
final class Routes {

    /**
     * The targets of each account that gives, in catalogue order; when shares add up to less than 1, the rest stays.
     */
    private final Map<Account, Map<Account, BigDecimal>> targets = new TreeMap<>();

    private final ConvertEdition step;
    private final Correspondence table;
    private final TaskCatalog from;
    private final Problems problems;

    private Routes(ConvertEdition step, Correspondence table, TaskCatalog from, Problems problems) {
        this.step = step;
        this.table = table;
        this.from = from;
        this.problems = problems;
    }

    /** Finds the routes. Faults of the shares are added to the problems. */
    static Routes find(ConvertEdition step, Correspondence table, TaskCatalog from, Problems problems) {
        Routes routes = new Routes(step, table, from, problems);
        from.getFields().stream().map(TaskField::getCode).forEach(routes::routeField);
        routes.routeOutside();
        routes.refuseUnknownFields();
        return routes;
    }

    Map<Account, Map<Account, BigDecimal>> targets() {
        return targets;
    }

    /** Returns the fields that a field of the target edition comes from. */
    List<CatalogCode> sourcesOf(CatalogCode target) {
        return table.findRowTo(target).map(CorrespondenceRow::getFromFields).orElse(List.of());
    }

    /** Returns the target of an excluded amount when its field goes to the given target. */
    static Account excluded(Account target) {
        return target instanceof Account.Field field ? Account.excluded(field.getCode()) : target;
    }

    private void routeField(CatalogCode code) {
        Account source = Account.field(code);
        Optional<CorrespondenceRow> row = table.findRowFrom(code);
        List<Account> allowed = Stream.concat(
                        row.stream().flatMap(r -> r.getToFields().stream()).map(Account::field),
                        row.stream().flatMap(r -> r.getLeavesTo().stream()).map(Account::outside))
                .toList();
        List<Integer> given = sharesOf(source);
        if (given.isEmpty() && allowed.size() == 1) {
            add(source, allowed.get(0), BigDecimal.ONE);
        } else if (given.isEmpty()) {
            problems.in("shares")
                    .add(
                            Reason.MISSING,
                            "",
                            Phrase.of(
                                            "andele af " + source + ", der giver 1 i alt, til ",
                                            "shares of " + source + " that add up to 1, to ")
                                    .plus(
                                            allowed.isEmpty()
                                                    ? Phrase.of(
                                                            "konti uden for kataloget",
                                                            "accounts outside the catalogue")
                                                    : list(allowed)));
        }
        for (int i : given) {
            Account target = step.getShares().get(i).getTarget();
            addOrRefuse(
                    i,
                    allowed.isEmpty() ? target instanceof Account.Outside : allowed.contains(target),
                    allowed.isEmpty()
                            ? Phrase.of("en konto uden for kataloget", "an account outside the catalogue")
                            : Phrase.of("en af ", "one of ").plus(list(allowed)));
        }
    }

    private void addOrRefuse(int index, boolean isAllowed, Phrase allowed) {
        ConversionShare share = step.getShares().get(index);
        if (isAllowed) {
            add(share.getSource(), share.getTarget(), share.getShare());
        } else {
            problems.in("shares", index).in("target").add(Reason.OUT_OF_RANGE, share.getTarget(), allowed);
        }
    }

    private void routeOutside() {
        for (int i = 0; i < step.getShares().size(); i++) {
            ConversionShare share = step.getShares().get(i);
            if (share.getSource() instanceof Account.Outside outside) {
                List<Account> allowed = table.getRows().stream()
                        .filter(row -> canComeFrom(row, outside.getId()))
                        .flatMap(row -> row.getToFields().stream())
                        .map(Account::field)
                        .toList();
                addOrRefuse(i, allowed.contains(share.getTarget()), comesFromThere(allowed));
            }
        }
    }

    private static Phrase comesFromThere(List<Account> fields) {
        return fields.isEmpty()
                ? Phrase.of("et felt, der kommer derfra; der er ingen", "a field that comes from there; there is none")
                : Phrase.of("et af de felter, der kommer derfra: ", "one of the fields that come from there: ")
                        .plus(list(fields));
    }

    private static Phrase list(List<Account> accounts) {
        return Phrase.same(accounts.stream().map(Account::toString).collect(Collectors.joining(", ")));
    }

    private static boolean canComeFrom(CorrespondenceRow row, String function) {
        boolean isOpen = row.getKind() == ChangeKind.ADDED && row.getComesFrom().isEmpty();
        return isOpen || row.getComesFrom().contains(function);
    }

    private void refuseUnknownFields() {
        for (int i = 0; i < step.getShares().size(); i++) {
            if (step.getShares().get(i).getSource() instanceof Account.Field field
                    && from.findField(field.getCode()).isEmpty()) {
                problems.in("shares", i)
                        .in("source")
                        .add(
                                Reason.UNKNOWN_CODE,
                                field.getCode(),
                                Phrase.of("et opgavefelt i udgave ", "a task field of edition ")
                                        .plus(Editions.idOf(from))
                                        .plus(Phrase.of("; nærmest: ", "; nearest: "))
                                        .plus(from.describeNearestFields(field.getCode())));
            }
        }
    }

    private List<Integer> sharesOf(Account source) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < step.getShares().size(); i++) {
            if (step.getShares().get(i).getSource().equals(source)) {
                places.add(i);
            }
        }
        return places;
    }

    private void add(Account source, Account target, BigDecimal share) {
        targets.computeIfAbsent(source, s -> new TreeMap<>())
                .put(target, share.signum() == 0 ? BigDecimal.ZERO : share);
    }
}
