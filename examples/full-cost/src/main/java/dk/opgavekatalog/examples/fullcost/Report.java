package dk.opgavekatalog.examples.fullcost;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Collects the lines that are printed. */
final class Report {

    private static final int NAME_WIDTH = 48;
    private static final int NUMBER_WIDTH = 14;

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Report(Language language) {
        this.language = language;
    }

    /** Writes a table with a column for each result. */
    void writeModels(List<CostStatement> costs) {
        for (int i = 0; i < costs.size(); i++) {
            writeLine("[" + (i + 1) + "] " + costs.get(i).getModel().getName().in(language));
        }
        StringBuilder header = new StringBuilder(left("DKK"));
        for (int i = 0; i < costs.size(); i++) {
            header.append(right("[" + (i + 1) + "]"));
        }
        writeLine(header.toString());
        for (TaskField field : costs.get(0).getCatalog().getFields()) {
            List<BigDecimal> row =
                    costs.stream().map(cost -> cost.getCost(field.getCode())).toList();
            if (row.stream().anyMatch(cost -> cost.signum() != 0)) {
                StringBuilder line = new StringBuilder(
                        left(field.getCode() + " " + field.getName().in(language)));
                row.forEach(cost -> line.append(right(format(cost))));
                writeLine(line.toString());
            }
        }
        writeLine("");
    }

    void writeWarnings(CostStatement cost) {
        cost.getWarnings().forEach(warning -> writeLine("! " + cost.describe(warning, language)));
        writeLine("");
    }

    void writeLine(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private String format(BigDecimal number) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(language == Language.DANISH ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.DANISH ? '.' : ',');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(number.scale());
        return format.format(number);
    }

    private static String left(String name) {
        return name.length() >= NAME_WIDTH
                ? name.substring(0, NAME_WIDTH - 2) + "… "
                : name + " ".repeat(NAME_WIDTH - name.length());
    }

    private static String right(String cell) {
        return " ".repeat(Math.max(1, NUMBER_WIDTH - cell.length())) + cell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
