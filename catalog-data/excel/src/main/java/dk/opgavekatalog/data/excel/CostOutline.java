package dk.opgavekatalog.data.excel;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.data.export.result.AccountKind;
import dk.opgavekatalog.data.export.result.FieldTables;
import dk.opgavekatalog.data.export.result.ReportedAmount;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The cost statement as an outline: main categories with their subcategories and fields, whose amounts are summed by
 * formulas, and below them the other accounts, up to what was registered. Not thread-safe.
 */
final class CostOutline {

    private static final LocalizedText TAB = LocalizedText.of("Omkostninger", "Costs");

    /** The columns in front of the amounts. */
    private static final int NAMES = 2;

    private final CostStatement cost;
    private final SheetMaker make;
    private final List<ReportedAmount> amounts;
    private final Stage first;
    private final List<SheetRow> rows = new ArrayList<>();

    private CostOutline(CostStatement cost, SheetMaker make) {
        this.cost = cost;
        this.make = make;
        this.amounts = ReportedAmount.of(cost);
        this.first = ReportedAmount.firstStage(cost);
    }

    static WrittenSheet of(CostStatement cost, SheetMaker make) {
        CostOutline outline = new CostOutline(cost, make);
        return make.sheet(TAB.in(make.language()), outline.headings(), outline.allRows(), List.of(), SheetForm.OUTLINE);
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(make.in("Kode", "Code"), make.in("Navn", "Name")));
        for (ReportedAmount amount : amounts) {
            for (LocalizedText part : FieldTables.partsOf(cost)) {
                headings.add(amount.name(part).in(make.language()));
            }
        }
        return headings;
    }

    /** An amount at a stage: of a code, of a kind of account, or of everything. */
    @FunctionalInterface
    private interface AmountAt {
        BigDecimal of(ReportedAmount amount, Stage stage);
    }

    private List<SheetRow> allRows() {
        List<Part> mains = new ArrayList<>();
        for (MainCategory main : cost.getCatalog().getMainCategories()) {
            mains.add(addMain(main));
        }
        List<Part> everything = new ArrayList<>();
        everything.add(addSum(
                Look.TOTAL,
                "",
                make.in("Opgavefelter i alt", "Task fields in total"),
                (amount, stage) -> amount.in(stage, Account.Field.class),
                mains));
        for (AccountKind kind : AccountKind.OTHERS) {
            everything.add(add("", kind.name().in(make.language()), (of, stage) -> of.in(stage, kind.type())));
        }
        addSum(Look.TOTAL, "", make.in("Registreret i alt", "Registered in total"), ReportedAmount::in, everything);
        return rows;
    }

    private Part addMain(MainCategory main) {
        int at = rows.size();
        rows.add(new SheetRow(Look.BODY, List.of())); // its place; its cells come from the rows below
        List<Part> subs = new ArrayList<>();
        for (Subcategory sub : main.getSubcategories()) {
            int atSub = rows.size();
            rows.add(new SheetRow(Look.BODY, List.of()));
            List<Part> fields = new ArrayList<>();
            for (TaskField field : sub.getFields()) {
                fields.add(add(field.getCode(), field.getName()));
            }
            subs.add(set(atSub, Look.SUBTOTAL, sub.getCode(), sub.getName(), fields));
        }
        return set(at, Look.MAIN_TOTAL, main.getCode(), main.getName(), subs);
    }

    /**
     * A row that another one adds up.
     *
     * @param row its number
     * @param amounts its amounts
     */
    private record Part(int row, List<BigDecimal> amounts) {}

    private Part add(CatalogCode code, LocalizedText name) {
        return add(code.toString(), name.in(make.language()), (amount, stage) -> amount.in(stage, code));
    }

    private Part add(String code, String name, AmountAt at) {
        List<BigDecimal> numbers = numbers(at);
        rows.add(row(Look.BODY, code, name, column -> new SheetCell.Amount(numbers.get(column))));
        return new Part(rows.size() + 1, numbers);
    }

    private Part set(int index, Look look, CatalogCode code, LocalizedText name, List<Part> parts) {
        AmountAt at = (amount, stage) -> amount.in(stage, code);
        rows.set(index, sum(look, code.toString(), name.in(make.language()), at, parts));
        return new Part(index + 2, numbers(at));
    }

    private Part addSum(Look look, String code, String name, AmountAt at, List<Part> parts) {
        rows.add(sum(look, code, name, at, parts));
        return new Part(rows.size() + 1, numbers(at));
    }

    private SheetRow sum(Look look, String code, String name, AmountAt at, List<Part> parts) {
        List<BigDecimal> totals = numbers(at);
        return row(look, code, name, column -> {
            AddedUp added = new AddedUp();
            parts.forEach(part -> added.add(part.amounts().get(column)));
            return added.sum(ranges(NAMES + column, parts), totals.get(column));
        });
    }

    private SheetRow row(Look look, String code, String name, Function<Integer, SheetCell> cell) {
        List<SheetCell> cells = new ArrayList<>(List.of(SheetCell.of(code), SheetCell.of(name)));
        for (int column = 0; column < amounts.size() * FieldTables.partsOf(cost).size(); column++) {
            cells.add(cell.apply(column));
        }
        return new SheetRow(look, cells);
    }

    /** Returns the three amounts of cost and of every measure. */
    private List<BigDecimal> numbers(AmountAt at) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (ReportedAmount amount : amounts) {
            BigDecimal before = at.of(amount, first);
            BigDecimal after = at.of(amount, cost.getFinalStage());
            numbers.addAll(List.of(before, after.subtract(before), after));
        }
        return numbers;
    }

    /** Returns the places of parts: from the first to the last when they follow one another. */
    private static List<String> ranges(int column, List<Part> parts) {
        int from = parts.get(0).row();
        int to = parts.get(parts.size() - 1).row();
        if (to - from == parts.size() - 1 && parts.size() > 1) {
            return List.of(CellReference.of(column, from) + ":" + CellReference.of(column, to));
        }
        return parts.stream().map(part -> CellReference.of(column, part.row())).toList();
    }
}
