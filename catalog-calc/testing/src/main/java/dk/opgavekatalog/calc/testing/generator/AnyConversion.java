package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates conversions from one edition to another, with shares for every account that has several places to go. */
public final class AnyConversion {

    /**
     * The accounts that the caller chooses: for removed fields to go to, and for fields without an origin to come from.
     */
    private static final List<Account> CHOSEN = List.of(Account.outside("6.45.53"), Account.outside("6.45.59"));

    private AnyConversion() {}

    /**
     * Generates conversions by a correspondence table.
     *
     * @param table the correspondence, from the edition that the amounts are in to the other
     * @return the generator
     */
    public static Arbitrary<Step> by(Correspondence table) {
        List<Arbitrary<List<ConversionShare>>> parts = new ArrayList<>();
        Map<String, List<Account>> comingIn = new TreeMap<>();
        for (CorrespondenceRow row : table.getRows()) {
            List<Account> places = places(row);
            for (CatalogCode field : row.getFromFields()) {
                if (places.size() != 1) {
                    parts.add(parts(Account.field(field), places.isEmpty() ? CHOSEN : places, true));
                }
            }
            List<Account> targets =
                    row.getToFields().stream().map(Account::field).toList();
            row.getComesFrom()
                    .forEach(function -> comingIn.computeIfAbsent(function, any -> new ArrayList<>())
                            .addAll(targets));
        }
        comingIn.forEach((function, targets) -> parts.add(
                Arbitraries.oneOf(Arbitraries.just(List.of()), parts(Account.outside(function), targets, false))));
        return Combinators.combine(parts)
                .as(shares -> ConvertEdition.builder()
                        .toEdition(table.getToEdition())
                        .addAllShares(shares.stream().flatMap(List::stream).toList())
                        .build());
    }

    private static List<Account> places(CorrespondenceRow row) {
        List<Account> places = new ArrayList<>();
        row.getToFields().forEach(code -> places.add(Account.field(code)));
        row.getLeavesTo().forEach(function -> places.add(Account.outside(function)));
        return places;
    }

    /** Hundredths for each target. They add up to the whole source, or may leave a part on it. */
    private static Arbitrary<List<ConversionShare>> parts(Account source, List<Account> targets, boolean isAll) {
        return Picking.between(0, 100).list().ofSize(targets.size()).map(cuts -> {
            List<Long> sorted = cuts.stream().sorted().toList();
            List<ConversionShare> shares = new ArrayList<>();
            long before = 0;
            for (int i = 0; i < targets.size(); i++) {
                boolean isLast = i == targets.size() - 1;
                long cut = isLast && isAll ? 100 : sorted.get(i);
                shares.add(ConversionShare.of(source, targets.get(i), BigDecimal.valueOf(cut - before, 2)));
                before = cut;
            }
            return shares;
        });
    }
}
