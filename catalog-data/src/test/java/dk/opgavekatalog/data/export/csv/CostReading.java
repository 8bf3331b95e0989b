package dk.opgavekatalog.data.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.allocation.ExactFraction;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A table of a cost statement as someone reads it who has nothing but the file. */
final class CostReading {

    /** Columns that name an account in its unit. */
    private static final int OF_ACCOUNT = 6;

    private static final Pattern FRACTION = Pattern.compile("(-?\\d+)(?:/(\\d+))?");

    private final WrittenCsv table;
    private final Language language;

    CostReading(Export export, Language language) {
        this.table = WrittenCsv.of(export);
        this.language = language;
    }

    /** The texts below a heading. */
    List<String> texts(String danish, String english) {
        return table.column(language == Language.DANISH ? danish : english);
    }

    /** The decimal numbers below a heading. */
    List<BigDecimal> numbers(String danish, String english) {
        return texts(danish, english).stream().map(this::number).toList();
    }

    private BigDecimal number(String text) {
        assertThat(text).matches(language == Language.DANISH ? "-?\\d+(,\\d+)?" : "-?\\d+(\\.\\d+)?");
        return new BigDecimal(text.replace(',', '.'));
    }

    /** The fractions below a heading. */
    List<ExactFraction> fractions(String danish, String english) {
        return texts(danish, english).stream().map(CostReading::fraction).toList();
    }

    private static ExactFraction fraction(String text) {
        var parts = FRACTION.matcher(text);
        assertThat(parts.matches()).as(text).isTrue();
        BigInteger denominator = parts.group(2) == null ? BigInteger.ONE : new BigInteger(parts.group(2));
        return ExactFraction.of(new BigInteger(parts.group(1)), denominator);
    }

    /** For each step, what the journal adds to each account, unit and measure, and takes from it. */
    List<Map<List<String>, BigDecimal>> changesOfSteps(int steps) {
        List<Map<List<String>, BigDecimal>> changes = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            changes.add(new LinkedHashMap<>());
        }
        List<BigDecimal> amounts = numbers("Beløb", "Amount");
        List<String> numbers = texts("Trin nr.", "Step no.");
        int from = indexOf("Fra konto", "From account");
        int to = indexOf("Til konto", "To account");
        int measure = indexOf("Ressourceart", "Measure");
        for (int r = 0; r < amounts.size(); r++) {
            Map<List<String>, BigDecimal> ofStep = changes.get(Integer.parseInt(numbers.get(r)) - 1);
            List<String> row = table.rows().get(r);
            ofStep.merge(place(row, from, measure), amounts.get(r).negate(), BigDecimal::add);
            ofStep.merge(place(row, to, measure), amounts.get(r), BigDecimal::add);
        }
        return withoutZeros(changes);
    }

    /** For each step, by how much the table of stages says that each account, unit and measure changed. */
    List<Map<List<String>, BigDecimal>> differencesOfStages(int steps) {
        List<Map<List<String>, BigDecimal>> changes = new ArrayList<>();
        int account = indexOf("Konto", "Account");
        int measure = indexOf("Ressourceart", "Measure");
        for (int i = 0; i < steps; i++) {
            Map<List<String>, BigDecimal> ofStep = new LinkedHashMap<>();
            for (List<String> row : table.rows()) {
                int column = measure + 2 + i;
                BigDecimal before = number(row.get(column));
                ofStep.merge(
                        place(row, account, measure),
                        number(row.get(column + 1)).subtract(before),
                        BigDecimal::add);
            }
            changes.add(ofStep);
        }
        return withoutZeros(changes);
    }

    private int indexOf(String danish, String english) {
        return table.headings().indexOf(language == Language.DANISH ? danish : english);
    }

    private static List<String> place(List<String> row, int account, int measure) {
        List<String> place = new ArrayList<>(row.subList(account, account + OF_ACCOUNT));
        place.addAll(row.subList(measure, measure + 2));
        return place;
    }

    private static List<Map<List<String>, BigDecimal>> withoutZeros(List<Map<List<String>, BigDecimal>> changes) {
        changes.forEach(ofStep -> {
            ofStep.values().removeIf(amount -> amount.signum() == 0);
            ofStep.replaceAll((place, amount) -> amount.stripTrailingZeros());
        });
        return changes;
    }
}
