package dk.opgavekatalog.calc.testing.document;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.OverheadPools;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generates statements for one table of registrations. They are valid but unlikely, with texts that spreadsheets
 * change, escape or take for numbers, and in the order in which reading gives them. Immutable.
 */
public final class OddRegistrations {

    /** A measure with as many decimals as a measure can have. */
    private static final Measure NINE_DECIMALS = Measure.builder()
            .id("_x0041_")
            .name(LocalizedText.of("Kapital ", "'Capital"))
            .unit("DKK")
            .decimals(9)
            .build();
    /** A measure without decimals, which does not add up over time. */
    private static final Measure WHOLE = Measure.builder()
            .id("sqm")
            .name(LocalizedText.of("=Areal", "Enhed"))
            .unit("m2")
            .decimals(0)
            .level(true)
            .build();
    /** The measures that every statement declares. */
    public static final List<Measure> MEASURES =
            List.of(Measures.FTE, Measures.PAYROLL, Measures.OTHER_COST, NINE_DECIMALS, WHOLE);
    /** The pools that every statement declares. */
    public static final List<OverheadPool> POOLS = pools();

    private static final List<String> NASTY = List.of(
            "=1+1",
            " Teknik",
            "Teknik ",
            "'Teknik",
            "''",
            "1.2.3",
            "001",
            "1e5",
            "-",
            "TRUE",
            "\u00A0x",
            "x\u200B",
            "a\nb",
            "a\r\nb",
            "a\rb",
            "\tx",
            "_x000D_",
            "_x0041_x0042_",
            "_x005F_",
            "<&>\"'",
            "Børn & Unge",
            "😀",
            "2001-01-03",
            "DIV/0!",
            "x".repeat(32_766),
            "\uFEFFx",
            "]]>");

    /** Those that readers refuse as names of units. */
    private static final Set<String> NO_UNITS = Set.of("''", "-", "TRUE", "2001-01-03");

    /** The spaces and invisible characters in which spellings of one name differ. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]");

    private final TaskCatalog catalog;

    private OddRegistrations(TaskCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Makes generators of registrations for an edition.
     *
     * @param catalog the edition
     * @return their generators
     */
    public static OddRegistrations of(TaskCatalog catalog) {
        return new OddRegistrations(catalog);
    }

    private static List<OverheadPool> pools() {
        List<OverheadPool> pools = new ArrayList<>(OverheadPools.STANDARD);
        pools.add(OverheadPool.of(" odd ", LocalizedText.of("Sær", "Odd")));
        return List.copyOf(pools);
    }

    private record Draft(Organisation organisation, AccountingPeriod period, List<ResourceAmount> amounts) {}

    /**
     * Generates one statement or more, each for another organisation or period; an organisation always has the same
     * name, and a unit the same spelling.
     *
     * @return the generator
     */
    public Arbitrary<List<ResourceStatement>> statements() {
        Arbitrary<Draft> drafts = Combinators.combine(
                        Arbitraries.of(
                                Organisation.of("217", "Helsingør"),
                                Organisation.of("0101", " København"),
                                Organisation.of("=A1", "=B1")),
                        Arbitraries.of(
                                AccountingPeriod.ofYear(2024),
                                AccountingPeriod.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 6, 30)),
                                AccountingPeriod.ofYear(1000)),
                        amounts().list().ofMinSize(1).ofMaxSize(12))
                .as(Draft::new);
        return drafts.list().ofMinSize(1).ofMaxSize(4).map(this::complete);
    }

    private List<ResourceStatement> complete(List<Draft> drafts) {
        Set<List<Object>> keys = new HashSet<>();
        Map<String, String> spellings = new HashMap<>();
        List<ResourceStatement> statements = new ArrayList<>();
        for (Draft draft : drafts) {
            if (keys.add(List.of(draft.organisation(), draft.period()))) {
                Set<List<Object>> slots = new HashSet<>();
                Set<String> large = new HashSet<>();
                List<ResourceAmount> amounts = draft.amounts().stream()
                        .filter(amount -> isFirstSpelling(amount.getUnit(), spellings))
                        .filter(amount ->
                                slots.add(List.of(amount.getUnit(), amount.getAccount(), amount.getMeasure())))
                        // Two of the largest amounts would be too much for a statement.
                        .filter(amount ->
                                amount.getAmount().unscaledValue().bitLength() < 59 || large.add(amount.getMeasure()))
                        .toList();
                statements.add(ResourceStatement.builder()
                        .organisation(draft.organisation())
                        .period(draft.period())
                        .edition(catalog.getEdition().getId())
                        .measures(MEASURES)
                        .pools(POOLS)
                        .amounts(amounts)
                        .build());
            }
        }
        return statements.stream()
                .filter(statement -> !statement.getAmounts().isEmpty())
                .toList();
    }

    private static boolean isFirstSpelling(String unit, Map<String, String> spellings) {
        String seen = UNSEEN.matcher(unit).replaceAll("").toLowerCase(Locale.ROOT);
        return spellings.computeIfAbsent(seen, name -> unit).equals(unit);
    }

    private Arbitrary<ResourceAmount> amounts() {
        return Combinators.combine(units(), accounts(), Arbitraries.of(MEASURES), smallestUnits())
                .as((unit, account, measure, amount) ->
                        ResourceAmount.of(unit, account, measure.getId(), measure.fromSmallestUnits(amount)));
    }

    private static Arbitrary<String> units() {
        Arbitrary<String> odd = Arbitraries.strings()
                .withChars(" '=_x0041\u00A0\u200B\n\r\t.;,&<")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(text -> text + "e");
        return Arbitraries.oneOf(
                Arbitraries.of("Teknik", "Stab"), Arbitraries.of(NASTY).filter(name -> !NO_UNITS.contains(name)), odd);
    }

    private Arbitrary<Account> accounts() {
        List<TaskField> fields = catalog.getFields();
        return Arbitraries.oneOf(
                Arbitraries.of(fields).map(field -> Account.field(field.getCode())),
                Arbitraries.of(POOLS).map(pool -> Account.pool(pool.getId())),
                Arbitraries.of(NASTY).filter(id -> id.length() < 32_000).map(Account::outside));
    }

    /** Amounts in smallest units: small ones, and some at the limits of digits and of what a statement can hold. */
    private static Arbitrary<Long> smallestUnits() {
        long large = Long.MAX_VALUE / 2;
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.of(
                        0L,
                        1L,
                        -1L,
                        999_999_999_999_999L,
                        -999_999_999_999_999L,
                        1_000_000_000_000_000L,
                        9_007_199_254_740_993L,
                        large,
                        -large));
    }
}
