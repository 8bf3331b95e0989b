package dk.opgavekatalog.data.export.result;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.JournalEntry;
import dk.opgavekatalog.calc.cost.ReconciliationLine;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.document.ResultTable;
import dk.opgavekatalog.calc.plain.Columns;
import dk.opgavekatalog.calc.plain.MadeList;
import dk.opgavekatalog.calc.warning.Warning;
import dk.opgavekatalog.data.export.catalog.CatalogWords;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The tables of a cost statement. {@code CostCsv} describes their columns. */
public final class CostTables {

    /** The number of decimals of a rounding beyond those of its measure. */
    private static final int EXTRA_DECIMALS = 4;

    private static final Columns<Measure> MEASURE = new Columns<Measure>()
            .text("Ressourceart", "Measure", Measure::getName)
            .wording("Opgjort i", "Counted in", Measure::describeUnit);

    private static final Columns<CostStatement> STATEMENT = new Columns<CostStatement>()
            .plain(
                    "Organisation",
                    "Organisation",
                    cost -> cost.getOrganisation().getId() + " "
                            + cost.getOrganisation().getName())
            .text("Periode", "Period", cost -> CatalogWords.period(cost.getPeriod()))
            .text("Model", "Model", cost -> cost.getModel().getName())
            .text(
                    "Udgave",
                    "Edition",
                    cost -> CatalogWords.edition(cost.getCatalog().getEdition()));

    private final CostStatement cost;
    private final boolean isForText;

    private CostTables(CostStatement cost, boolean isForText) {
        this.cost = cost;
        this.isForText = isForText;
    }

    /**
     * Returns tables for files of text: the last columns name the statement in every row, so that several can be put
     * together, and exact amounts are texts.
     */
    public static CostTables forText(CostStatement cost) {
        return new CostTables(cost, true);
    }

    /**
     * Returns tables for sheets beside one that names the statement: without these columns, and with exact amounts as
     * numbers, except for fractions.
     */
    public static CostTables forSheets(CostStatement cost) {
        return new CostTables(cost, false);
    }

    public ResultTable journal() {
        Columns<Numbered<JournalEntry>> table = new Columns<Numbered<JournalEntry>>()
                .number("Postering nr.", "Entry no.", row -> Optional.of(row.number()));
        table.about(row -> cost.getStages().get(row.it().getStepNumber()), stepOf(cost))
                .about(row -> row.it().getMeasure(), MEASURE);
        new AccountColumns(cost, "Fra konto", "From account")
                .addTo(table, row -> row.it().getSource());
        new AccountColumns(cost, "Til konto", "To account")
                .addTo(table, row -> row.it().getTarget());
        table.decimal("Beløb", "Amount", row -> row.it().getAmount())
                .decimal("Fordelt beløb", "Shared amount", row -> row.it().getSharedAmount());
        addExact(table, "Fordelt beløb, præcist", "Shared amount, exact", JournalEntry::getExactSharedAmount);
        table.about(row -> row.it().getKey(), keyOf(cost))
                .yesOrNo("Reservenøgle", "Fallback key", row -> row.it().isByFallbackKey())
                .decimal("Vægt", "Weight", row -> row.it().getWeight())
                .decimal("Samlet vægt", "Total weight", row -> row.it().getTotalWeight());
        addExact(table, "Beløb, præcist", "Amount, exact", JournalEntry::getExactAmount);
        addExact(table, "Afrunding, præcis", "Rounding, exact", JournalEntry::getRounding);
        table.decimal("Afrunding", "Rounding", row -> roundingOf(row.it()));
        return withStatement(table).of(numbered(cost.getJournal()));
    }

    public ResultTable stages() {
        Columns<Balance> table = new Columns<>();
        addStages(table);
        return withStatement(table).of(balances(cost.getResourceStatement().getMeasures()));
    }

    /** Returns the rows of one measure, whose columns can be added up. */
    public SummedTable stages(Measure measure) {
        Columns<Balance> table = new Columns<>();
        int first = addStages(table);
        return new SummedTable(
                withStatement(table).of(balances(List.of(measure))),
                first,
                cost.getStages().stream().map(stage -> stage.getTotal(measure)).toList());
    }

    /** Adds the columns of {@link #stages()} and returns the index of the first with amounts. */
    private int addStages(Columns<Balance> table) {
        new AccountColumns(cost, "Konto", "Account").addTo(table, Balance::place);
        table.about(Balance::measure, MEASURE);
        int first = table.width();
        for (Stage stage : cost.getStages()) {
            table.decimal(
                    "Trin " + stage.getNumber() + ": " + cost.describe(stage, Language.DANISH),
                    "Step " + stage.getNumber() + ": " + cost.describe(stage, Language.ENGLISH),
                    row -> stage.getAmount(row.place(), row.measure()));
        }
        return first;
    }

    public ResultTable reconciliation() {
        Columns<ReconciliationLine> table = new Columns<ReconciliationLine>()
                .about(ReconciliationLine::getMeasure, MEASURE)
                .about(ReconciliationLine::getStage, stepOf(cost))
                .decimal("Registreret", "Registered", ReconciliationLine::getRegistered)
                .decimal("På opgavefelter", "On task fields", ReconciliationLine::getOnFields)
                .decimal("I puljer", "In overhead pools", ReconciliationLine::getInPools)
                .decimal("Uden for kataloget", "Outside the catalogue", ReconciliationLine::getOutside)
                .decimal("Udeladt", "Excluded", ReconciliationLine::getExcluded)
                .decimal("På modkonti", "On counter-accounts", ReconciliationLine::getOnCounterAccounts)
                .decimal("Difference", "Difference", ReconciliationLine::getDifference)
                .decimal("Afvist ved indlæsning", "Refused in reading", ReconciliationLine::getRefused);
        return withStatement(table).of(cost.getReconciliation().getLines());
    }

    public ResultTable warnings() {
        Columns<Numbered<Warning>> table = new Columns<Numbered<Warning>>()
                .number("Advarsel nr.", "Warning no.", row -> Optional.of(row.number()))
                .plain(
                        "Advarselstype",
                        "Warning kind",
                        row -> row.it().getKind().name())
                .number(
                        "Trin nr.",
                        "Step no.",
                        row -> row.it().getStepNumber().stream().boxed().findFirst());
        new AccountColumns(cost, "Konto", "Account")
                .addTo(
                        table,
                        row -> row.it().getAccount().map(UnitAccount::getAccount),
                        row -> row.it().getUnit().orElse(""));
        table.wording("Tekst", "Text", (row, to) -> cost.describe(row.it(), to));
        return withStatement(table).of(numbered(cost.getWarnings()));
    }

    private void addExact(
            Columns<Numbered<JournalEntry>> table,
            String danish,
            String english,
            Function<JournalEntry, ExactFraction> exact) {
        table.numberOrText(
                danish,
                english,
                row -> isForText ? Optional.empty() : wholeNumber(exact.apply(row.it())),
                row -> exact.apply(row.it()).toString());
    }

    private static Optional<BigDecimal> wholeNumber(ExactFraction exact) {
        return exact.getDenominator().equals(BigInteger.ONE)
                ? Optional.of(new BigDecimal(exact.getNumerator()))
                : Optional.empty();
    }

    /** An item with its place in a list, from 1. */
    private record Numbered<T>(int number, T it) {}

    private static <T> List<Numbered<T>> numbered(List<T> list) {
        return MadeList.of(list.size(), index -> new Numbered<>(index + 1, list.get(index)));
    }

    /** The balances of an account in one measure, at all stages. */
    private record Balance(UnitAccount place, Measure measure) {}

    private List<Balance> balances(List<Measure> measures) {
        List<Balance> rows = new ArrayList<>();
        for (UnitAccount place : cost.getFinalStage().getAccounts()) {
            for (Measure measure : measures) {
                if (cost.getStages().stream()
                        .anyMatch(stage -> stage.getAmount(place, measure).signum() != 0)) {
                    rows.add(new Balance(place, measure));
                }
            }
        }
        return rows;
    }

    static Columns<Optional<AllocationKey>> keyOf(CostStatement cost) {
        return new Columns<Optional<AllocationKey>>()
                .wording(
                        "Fordelingsnøgle",
                        "Allocation key",
                        (key, language) ->
                                key.map(it -> cost.describe(it, language)).orElse(""));
    }

    private static BigDecimal roundingOf(JournalEntry entry) {
        return entry.getRounding().toDecimal(entry.getMeasure().getDecimals() + EXTRA_DECIMALS);
    }

    static Columns<Stage> stepOf(CostStatement cost) {
        return new Columns<Stage>()
                .number("Trin nr.", "Step no.", stage -> Optional.of(stage.getNumber()))
                .wording("Trin", "Step", cost::describe);
    }

    private <T> Columns<T> withStatement(Columns<T> table) {
        return isForText ? table.about(row -> cost, STATEMENT) : table;
    }
}
