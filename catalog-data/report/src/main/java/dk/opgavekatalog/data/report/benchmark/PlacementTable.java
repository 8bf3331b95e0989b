package dk.opgavekatalog.data.report.benchmark;

import dk.opgavekatalog.calc.benchmark.Placement;
import dk.opgavekatalog.calc.benchmark.Potential;
import dk.opgavekatalog.calc.benchmark.Target;
import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.data.report.drawing.BenchmarkView;
import dk.opgavekatalog.data.report.drawing.FigureText;
import dk.opgavekatalog.data.report.drawing.PotentialDrawing;
import dk.opgavekatalog.data.report.markup.Markup;
import dk.opgavekatalog.data.report.page.DataTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The organisations of a benchmark as a table. Columns in which no organisation has anything are left out. */
final class PlacementTable {

    private static final String NOTHING = "–";

    /**
     * A column.
     *
     * @param heading the heading
     * @param isNumeric whether it has numbers
     * @param cell what it says of a placement; empty when it says nothing
     */
    private record PlacementColumn(String heading, boolean isNumeric, Function<Placement, String> cell) {}

    private final BenchmarkView view;
    private final Phrases phrases;
    private final FigureText values;

    PlacementTable(BenchmarkView view) {
        this.view = view;
        this.phrases = view.phrases();
        this.values = view.values();
    }

    Markup write(String id) {
        List<Placement> placements = view.benchmark().getPlacements();
        List<PlacementColumn> columns = columns().stream()
                .filter(column -> placements.stream()
                        .anyMatch(placement -> !column.cell().apply(placement).isEmpty()))
                .toList();
        DataTable table = DataTable.of(id, view.subject(), view.language()).text("Organisation");
        columns.forEach(column -> {
            if (column.isNumeric()) {
                table.number(column.heading());
            } else {
                table.text(column.heading());
            }
        });
        for (Placement placement : placements) {
            List<String> cells = new ArrayList<>();
            cells.add(placement.getOrganisation().getName());
            columns.forEach(column -> {
                String cell = column.cell().apply(placement);
                cells.add(cell.isEmpty() && column.isNumeric() ? NOTHING : cell);
            });
            table.row(cells, Rows.attributes(placement.getOrganisation(), view.isOwn(placement.getOrganisation())));
        }
        return table.toMarkup();
    }

    private List<PlacementColumn> columns() {
        List<PlacementColumn> columns = new ArrayList<>();
        columns.add(number(phrases.of("Placering", "Rank"), placement -> whole(placement.getRank())));
        columns.add(number(
                phrases.of("Andre med samme værdi", "Others with the same value"),
                placement -> placement.getTied() == 0 ? "" : String.valueOf(placement.getTied())));
        columns.add(number(phrases.of("Værdi", "Value"), placement -> values.write(placement.getValue())));
        columns.add(number(phrases.of("Kvartil", "Quartile"), placement -> whole(placement.getQuarter())));
        columns.add(number(
                phrases.of("Afvigelse fra medianen", "Difference from the median"),
                placement -> statistic(placement.getDistance(Target.MEDIAN), values::signed)));
        columns.add(number(
                phrases.of("Afvigelse i pct.", "Difference in per cent"),
                placement -> statistic(placement.getRelativeDistance(Target.MEDIAN), this::perCent)));
        for (Target target : PotentialDrawing.TARGETS) {
            String name = phrases.of("Potentiale ved ", "Potential at ") + target.describe(view.language());
            columns.add(number(
                    name + phrases.of(", årsværk", ", FTE"),
                    placement -> potential(placement, target, Potential::getFte)));
            columns.add(number(name + ", DKK", placement -> potential(placement, target, Potential::getCost)));
        }
        columns.add(number(
                phrases.of("Sager", "Cases"),
                placement -> placement.getCases().map(phrases::number).orElse("")));
        columns.add(new PlacementColumn(
                phrases.of("Forbehold", "Caution"),
                false,
                placement -> placement.getCautions().stream()
                        .map(caution -> caution.describe(view.language()))
                        .collect(Collectors.joining(", "))));
        return columns;
    }

    private static PlacementColumn number(String heading, Function<Placement, String> cell) {
        return new PlacementColumn(heading, true, cell);
    }

    private static String whole(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String statistic(OptionalDouble number, Function<Double, String> text) {
        return number.isPresent() ? text.apply(number.getAsDouble()) : "";
    }

    private String perCent(double part) {
        return phrases.signed(BigDecimal.valueOf(part).movePointRight(2).setScale(1, RoundingMode.HALF_UP));
    }

    private String potential(Placement placement, Target target, Function<Potential, Optional<BigDecimal>> part) {
        return part.apply(placement.getPotential(target)).map(phrases::number).orElse("");
    }
}
