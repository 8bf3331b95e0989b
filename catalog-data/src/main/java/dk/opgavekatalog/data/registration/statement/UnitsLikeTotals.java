package dk.opgavekatalog.data.registration.statement;

import dk.opgavekatalog.data.aggregate.PlaceSums;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.reading.KeyTexts;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.recognition.UnitLikeTotal;
import dk.opgavekatalog.data.registration.row.OrganisationNames;
import dk.opgavekatalog.data.registration.rule.ReadingRules;
import dk.opgavekatalog.data.registration.tally.Tally;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.text.CommonForm;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds units that look like totals of the others, see {@link UnitLikeTotal}. */
public final class UnitsLikeTotals {

    /** The most places that are looked through. */
    private static final long MOST_PLACES = 1_000_000;

    /** The most warnings. */
    private static final int MOST_WARNINGS = 1_000;

    /** A total, and at least two units that it is over. */
    private static final int LEAST_UNITS = 3;

    /** Names by which an organisation calls itself. */
    private static final Set<String> OWN_NAMES = Set.of("kommunen", "the municipality");

    private final ReadingRules rules;
    private final Tally tally;
    private final OrganisationNames names;
    private final KeyTexts units;

    /** The periods of each suspect unit of each organisation, by their texts. */
    private final Map<String, Map<Integer, List<AccountingPeriod>>> found = new TreeMap<>();

    private long places;

    public UnitsLikeTotals(ReadingRules rules, Tally tally, OrganisationNames names) {
        this.rules = rules;
        this.tally = tally;
        this.names = names;
        this.units = tally.texts(Column.UNIT);
    }

    /** Returns a warning for each such unit, by organisation. */
    public List<UnitLikeTotal> find(StatementPlan plan) {
        for (StatementParts statement : plan.statements()) {
            for (StatementParts.Part part : statement.parts()) {
                PlaceSums sums = tally.sums().get(part.statement());
                places += sums.getSize();
                if (places <= MOST_PLACES) {
                    look(statement.organisation(), part, sums);
                }
            }
        }
        return found.entrySet().stream()
                .flatMap(organisation -> organisation.getValue().entrySet().stream()
                        .sorted((one, other) -> units.compare(one.getKey(), other.getKey()))
                        .map(unit -> warning(organisation.getKey(), unit.getKey(), unit.getValue())))
                .limit(MOST_WARNINGS)
                .toList();
    }

    private UnitLikeTotal warning(String organisation, int unit, List<AccountingPeriod> periods) {
        return UnitLikeTotal.builder()
                .organisation(organisation)
                .unit(units.text(unit))
                .periods(periods)
                .build();
    }

    private void look(String organisation, StatementParts.Part part, PlaceSums sums) {
        BitSet all = new BitSet();
        tally.addUnits(part.statement(), all);
        if (all.cardinality() < 2) {
            return;
        }
        Set<String> own = ownNames(organisation, tally.organisationNumber(part.statement()));
        all.stream().filter(unit -> isCalled(unit, own)).forEach(unit -> periods(organisation, unit));
        if (all.cardinality() >= LEAST_UNITS) {
            findSums(sums).forEach(unit -> periods(organisation, unit).add(part.period()));
        }
    }

    private List<AccountingPeriod> periods(String organisation, int unit) {
        return found.computeIfAbsent(organisation, id -> new HashMap<>()).computeIfAbsent(unit, u -> new ArrayList<>());
    }

    private Set<String> ownNames(String organisation, int number) {
        Set<String> own = new HashSet<>(OWN_NAMES);
        own.add(CommonForm.of(organisation));
        names.find(number).map(CommonForm::of).ifPresent(own::add);
        rules.options()
                .getOrganisation()
                .map(given -> CommonForm.of(given.getName()))
                .ifPresent(own::add);
        return own;
    }

    private boolean isCalled(int unit, Set<String> own) {
        String name = units.text(unit);
        Optional<String> municipality = rules.findMunicipality(name).map(Municipality::getNumber);
        return own.contains(CommonForm.of(name))
                || municipality.filter(own::contains).isPresent();
    }

    /** Returns the units whose sums are, wherever they state any, half of those of all units. */
    private Set<Integer> findSums(PlaceSums sums) {
        Map<Integer, BigInteger[]> whole = new HashMap<>();
        for (int place = 0; place < sums.getSize(); place++) {
            BigInteger[] ofAccount = whole.computeIfAbsent(sums.getAccount(place), account -> zeros());
            for (int m = 0; m < ofAccount.length; m++) {
                ofAccount[m] = ofAccount[m].add(sums.getSum(place, m));
            }
        }
        Set<Integer> halves = new HashSet<>();
        Set<Integer> others = new HashSet<>();
        for (int place = 0; place < sums.getSize(); place++) {
            if (!isHalf(sums, place, whole.getOrDefault(sums.getAccount(place), zeros()))) {
                others.add(sums.getUnit(place));
            } else if (isAnything(sums, place)) {
                halves.add(sums.getUnit(place));
            }
        }
        halves.removeAll(others);
        return withSeveralOthers(halves, sums);
    }

    private BigInteger[] zeros() {
        BigInteger[] zeros = new BigInteger[rules.measures().size()];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    private static boolean isHalf(PlaceSums sums, int place, BigInteger[] whole) {
        for (int m = 0; m < whole.length; m++) {
            if (sums.isStated(place, m) && !sums.getSum(place, m).shiftLeft(1).equals(whole[m])) {
                return false;
            }
        }
        return true;
    }

    /** Returns those of some units in whose accounts at least two other units state anything but zero. */
    private Set<Integer> withSeveralOthers(Set<Integer> halves, PlaceSums sums) {
        Map<Integer, Set<Integer>> halvesOf = new HashMap<>(); // few for each account, as each is half of it
        for (int place = 0; place < sums.getSize(); place++) {
            if (halves.contains(sums.getUnit(place)) && isAnything(sums, place)) {
                halvesOf.computeIfAbsent(sums.getAccount(place), account -> new HashSet<>())
                        .add(sums.getUnit(place));
            }
        }
        Map<Integer, Set<Integer>> others = new HashMap<>();
        for (int place = 0; place < sums.getSize(); place++) {
            for (int half : halvesOf.getOrDefault(sums.getAccount(place), Set.of())) {
                if (half != sums.getUnit(place) && isAnything(sums, place)) {
                    others.computeIfAbsent(half, unit -> new HashSet<>()).add(sums.getUnit(place));
                }
            }
        }
        others.values().removeIf(of -> of.size() < LEAST_UNITS - 1);
        return others.keySet();
    }

    private boolean isAnything(PlaceSums sums, int place) {
        for (int m = 0; m < rules.measures().size(); m++) {
            if (sums.getSum(place, m).signum() != 0) {
                return true;
            }
        }
        return false;
    }
}
