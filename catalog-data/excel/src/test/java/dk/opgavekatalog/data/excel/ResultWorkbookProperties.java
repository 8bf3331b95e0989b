package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.comparison.CostComparison;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.document.TableCell;
import dk.opgavekatalog.calc.testing.generator.AnyCase;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.calc.testing.subject.CalculationCase;
import dk.opgavekatalog.data.export.result.CostTables;
import dk.opgavekatalog.data.export.result.ExplanationTables;
import dk.opgavekatalog.data.export.result.FieldTables;
import dk.opgavekatalog.data.export.result.SummedTable;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.Measure;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What holds for the workbook of any cost statement; negative, tiny and huge ones among them. */
class ResultWorkbookProperties {

    private static final CostCalculator CALCULATOR = CostCalculator.of(SampleEditions.EARLIER)
            .withCorrespondence(SampleEditions.CORRESPONDENCE, SampleEditions.LATER);

    @Provide
    Arbitrary<CalculationCase> cases() {
        return AnyCase.of(SampleEditions.EARLIER)
                .withConversionsTo(SampleEditions.CORRESPONDENCE, SampleEditions.LATER)
                .any();
    }

    private static Optional<CostStatement> calculate(CalculationCase of) {
        try {
            return Optional.of(CALCULATOR.calculate(of.statement(), of.model()));
        } catch (InvalidInputException e) {
            assertThat(e.getProblems()).isNotEmpty();
            return Optional.empty();
        }
    }

    private static ResultWorkbook workbook(CostStatement cost, Language language) {
        ResultWorkbook workbook = ResultWorkbook.in(language)
                .withCost(cost)
                .withJournal(cost)
                .withComparison(CostComparison.of(cost, cost));
        return cost.getFinalStage().getAccounts().stream()
                .findFirst()
                .map(place -> workbook.withExplanation(cost.explain(place.getAccount())))
                .orElse(workbook);
    }

    /** The value of each formula is the exact sum of its cells, and a spreadsheet that adds in binary finds it too. */
    @Property
    void everySumIsThatOfItsCells(@ForAll("cases") CalculationCase of, @ForAll Language language) throws IOException {
        Optional<CostStatement> cost = calculate(of);
        if (cost.isEmpty()) {
            return;
        }
        WrittenCells cells = WrittenCells.of(workbook(cost.get(), language).toExport());
        for (String sheet : cells.names()) {
            for (Map.Entry<String, Cell> formula : cells.formulas(sheet).entrySet()) {
                BigDecimal value = WrittenCells.number(formula.getValue());
                List<BigDecimal> parts = cells.parts(sheet, formula.getValue());
                String place = sheet + "!" + formula.getKey();
                assertThat(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(place)
                        .isEqualByComparingTo(value);
                double binary =
                        parts.stream().mapToDouble(BigDecimal::doubleValue).reduce(0, Double::sum);
                assertThat(new BigDecimal(binary).setScale(value.scale(), RoundingMode.HALF_EVEN))
                        .as(place)
                        .isEqualByComparingTo(value);
            }
        }
    }

    /** With the totals that the library states, whether or not they became formulas. */
    @Property
    void theTotalsOfTheLibraryAreTheSumsOfTheRows(@ForAll("cases") CalculationCase of) {
        calculate(of).ifPresent(cost -> {
            assertAddsUp(FieldTables.costs(cost));
            assertAddsUp(FieldTables.differences(CostComparison.of(cost, cost)));
            for (Measure measure : cost.getResourceStatement().getMeasures()) {
                assertAddsUp(CostTables.forSheets(cost).stages(measure));
            }
            for (Account account : cost.getFinalStage().getAccounts().stream()
                    .map(place -> place.getAccount())
                    .distinct()
                    .limit(3)
                    .toList()) {
                assertAddsUp(ExplanationTables.lines(cost.explain(account)));
            }
        });
    }

    private static void assertAddsUp(SummedTable summed) {
        for (int c = 0; c < summed.totals().size(); c++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (List<TableCell> row : summed.table().getRows(Language.DANISH)) {
                if (row.get(summed.firstSummed() + c) instanceof TableCell.NumericCell number) {
                    sum = sum.add(number.getValue());
                }
            }
            assertThat(sum)
                    .as(summed.table().getHeadings(Language.DANISH).get(summed.firstSummed() + c))
                    .isEqualByComparingTo(summed.totals().get(c));
        }
    }

    @Property
    void everyNumberOfAtMostFifteenDigitsIsANumber(@ForAll("cases") CalculationCase of, @ForAll Language language)
            throws IOException {
        Optional<CostStatement> cost = calculate(of);
        if (cost.isEmpty()) {
            return;
        }
        ResultWorkbook workbook = workbook(cost.get(), language);
        WrittenCells cells = WrittenCells.of(workbook.toExport());
        for (WrittenSheet sheet : workbook.sheets(new SheetMaker(language))) {
            Map<String, Cell> written = new TreeMap<>(cells.cells(sheet.tab()));
            for (int r = 0; r < sheet.body().size(); r++) {
                List<SheetCell> row = sheet.body().get(r).cells();
                for (int c = 0; c < row.size(); c++) {
                    String place = CellReference.of(c, r + 1 + sheet.frozenRows());
                    assertIs(row.get(c), Optional.ofNullable(written.get(place)), sheet.tab() + "!" + place);
                }
            }
        }
    }

    private static void assertIs(SheetCell expected, Optional<Cell> written, String place) {
        if (expected instanceof SheetCell.Amount amount) {
            Cell cell = written.orElseThrow();
            boolean isKept = amount.number().stripTrailingZeros().precision() <= 15;
            assertThat(cell.getType()).as(place).isEqualTo(isKept ? CellType.NUMBER : CellType.STRING);
            if (isKept) {
                assertThat(WrittenCells.number(cell)).as(place).isEqualTo(amount.number());
            }
        } else if (expected instanceof SheetCell.Text text && !text.text().isEmpty()) {
            Cell cell = written.orElseThrow();
            assertThat(cell.getType()).as(place).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).as(place).isEqualTo(text.text());
        }
    }

    @Property
    void theOutlineHasTheFiguresOfTheLibrary(@ForAll("cases") CalculationCase of) {
        calculate(of).ifPresent(cost -> {
            WrittenSheet outline = CostOutline.of(cost, new SheetMaker(Language.DANISH));
            Stage last = cost.getFinalStage();
            List<Measure> measures = cost.getResourceStatement().getMeasures();
            int columns = outline.headings().size();
            for (SheetRow row : outline.body()) {
                String code = ((SheetCell.Text) row.cells().get(0)).text();
                if (!code.isEmpty()) {
                    // The last three columns are those of the last measure.
                    assertThat(valueOf(row.cells().get(columns - 1)))
                            .isEqualByComparingTo(last.getAmount(code, measures.get(measures.size() - 1)));
                }
            }
            SheetRow registered = outline.body().get(outline.body().size() - 1);
            assertThat(valueOf(registered.cells().get(columns - 1)))
                    .isEqualByComparingTo(last.getTotal(measures.get(measures.size() - 1)));
        });
    }

    private static BigDecimal valueOf(SheetCell cell) {
        return cell instanceof SheetCell.Sum sum ? sum.value() : ((SheetCell.Amount) cell).number();
    }
}
