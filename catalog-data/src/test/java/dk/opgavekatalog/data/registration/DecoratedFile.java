package dk.opgavekatalog.data.registration;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** A plain file of registrations with everything around it that people's files have. No decoration changes a figure. */
final class DecoratedFile {

    /** What a file can have beside its plain rows. */
    enum Decoration {
        TITLES,
        COMMENTS,
        BLANK_ROWS,
        BLANK_COLUMN,
        REPEATED_HEADINGS,
        SEPARATOR_LINE,
        BYTE_ORDER_MARKS,
        OTHER_SPELLINGS,
        TOTALS,
        MONTHS,
        CURRENCY,
        GROUPS,
        PARENTHESES,
        MARKS_FOR_NOTHING,
        GAPS
    }

    private static final List<String> HEADINGS =
            List.of("Kommune", "Periode", "Enhed", "Konto", "Årsværk", "Lønudgift");
    private static final List<String> TITLES = List.of(
            "Lønoversigt 2024",
            "År;2024",
            "Periode: 01.01.2024-31.12.2024",
            "",
            "Kommune: Prøvekøbing",
            ";;",
            "Udskrevet;");
    private static final int MONTHS = 12;

    /**
     * A plain row.
     *
     * @param fte FTE, or zero where nothing is stated
     * @param pay the payroll in øre
     */
    record Row(String organisation, String unit, String account, BigDecimal fte, long pay) {}

    private final Set<Decoration> decorations;
    private final Random random;
    private final String lineEnd;
    private final Set<String> spelled = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    private DecoratedFile(Set<Decoration> decorations, long seed) {
        this.decorations = decorations;
        this.random = new Random(seed);
        this.lineEnd = seed % 2 == 0 ? "\n" : "\r\n";
    }

    /** Writes rows plainly. */
    static String plain(List<Row> rows) {
        return new DecoratedFile(EnumSet.noneOf(Decoration.class), 0).write(rows);
    }

    /** Writes rows with decorations, the same for the same seed. */
    static String of(List<Row> rows, Set<Decoration> decorations, long seed) {
        return new DecoratedFile(decorations, seed).write(rows);
    }

    /** The options that a file with these decorations needs. */
    static ReadingOptions.Builder options(Set<Decoration> decorations) {
        ReadingOptions.Builder options = ReadingOptions.builder();
        if (decorations.contains(Decoration.TOTALS)) {
            options.checkingTotals(true);
        }
        if (decorations.contains(Decoration.MONTHS)) {
            options.sumPeriodsTo(PeriodLength.YEAR);
        }
        if (decorations.contains(Decoration.CURRENCY)) {
            options.addCurrencies("kr.");
        }
        if (decorations.contains(Decoration.PARENTHESES)) {
            options.parenthesesNegative(true);
        }
        if (decorations.contains(Decoration.MARKS_FOR_NOTHING)) {
            options.addMarksForNothing("-");
        }
        if (decorations.contains(Decoration.GAPS)) {
            options.addFillDown(Column.ORGANISATION, Column.UNIT);
        }
        return options;
    }

    private boolean has(Decoration decoration) {
        return decorations.contains(decoration);
    }

    private String write(List<Row> rows) {
        if (has(Decoration.SEPARATOR_LINE)) {
            lines.add(random.nextBoolean() ? "sep=;" : "\"sep=;\"");
        }
        if (has(Decoration.TITLES)) {
            for (int i = random.nextInt(5); i >= 0; i--) {
                lines.add(TITLES.get(random.nextInt(TITLES.size())));
            }
        }
        addHeadings();
        String organisation = "";
        String unit = "";
        for (Row row : rows) {
            if (addBetweenRows()) {
                organisation = ""; // nothing is filled across headings
                unit = "";
            }
            List<String> keys = new ArrayList<>(List.of(spell(row.organisation()), spell(row.unit()), row.account()));
            if (has(Decoration.GAPS) && row.organisation().equals(organisation)) {
                keys.set(0, "");
                if (row.unit().equals(unit)) {
                    keys.set(1, "");
                }
            }
            organisation = row.organisation();
            unit = row.unit();
            addPeriods(keys, row);
        }
        if (has(Decoration.TOTALS)) {
            addTotals(rows);
        }
        String mark = has(Decoration.BYTE_ORDER_MARKS) ? "\uFEFF" : "";
        return mark + String.join(lineEnd, lines) + lineEnd;
    }

    private void addHeadings() {
        lines.add(joined(HEADINGS));
    }

    /** Adds what may stand between rows; returns whether the headings stand again. */
    private boolean addBetweenRows() {
        if (has(Decoration.COMMENTS) && random.nextInt(3) == 0) {
            lines.add("# I alt; 1; 2");
        }
        if (has(Decoration.BLANK_ROWS) && random.nextInt(3) == 0) {
            lines.add(random.nextBoolean() ? "" : ";;;;;");
        }
        boolean areRepeated = has(Decoration.REPEATED_HEADINGS) && random.nextInt(3) == 0;
        if (areRepeated) {
            String mark = has(Decoration.BYTE_ORDER_MARKS) && random.nextBoolean() ? "\uFEFF" : "";
            lines.add(mark + joined(HEADINGS).toUpperCase(Locale.ROOT));
        }
        return areRepeated;
    }

    /** Writes a name in another spelling, unless it is the first of that name. */
    private String spell(String name) {
        if (spelled.add(name) || !has(Decoration.OTHER_SPELLINGS)) {
            return name;
        }
        return switch (random.nextInt(4)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> Normalizer.normalize(name, Normalizer.Form.NFD);
            case 2 -> name.replace(" ", "\u00A0");
            default -> " " + name.replace(" ", "  ");
        };
    }

    private void addPeriods(List<String> keys, Row row) {
        if (!has(Decoration.MONTHS)) {
            add(keys, "2024", row.fte(), row.pay());
            return;
        }
        long rest = row.pay();
        List<String> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            String number = String.format(Locale.ROOT, "%02d", month);
            months.add(random.nextBoolean() ? "2024-" + number : number + "-2024");
        }
        Collections.shuffle(months, random);
        for (int i = 0; i < MONTHS; i++) {
            long part = i == MONTHS - 1 ? rest : rest / (random.nextInt(MONTHS) + 2);
            rest -= part;
            add(keys, months.get(i), row.fte(), part);
        }
    }

    private void add(List<String> keys, String period, BigDecimal fte, long pay) {
        lines.add(joined(
                List.of(keys.get(0), period, keys.get(1), keys.get(2), fte(fte), money(BigDecimal.valueOf(pay, 2)))));
    }

    private String fte(BigDecimal fte) {
        if (fte.signum() == 0) {
            return has(Decoration.MARKS_FOR_NOTHING) && random.nextBoolean() ? "-" : "";
        }
        return fte.toPlainString().replace('.', ',');
    }

    private String money(BigDecimal amount) {
        String digits = amount.abs().toPlainString().replace('.', ',');
        if (has(Decoration.GROUPS)) {
            digits = digits.replaceAll("(?<=\\d)(?=(\\d{3})+,)", random.nextBoolean() ? "." : "\u00A0");
        }
        boolean isBelowZero = amount.signum() < 0;
        boolean hasCurrency = has(Decoration.CURRENCY) && random.nextBoolean();
        if (isBelowZero && has(Decoration.PARENTHESES) && !hasCurrency) {
            return "(" + digits + ")";
        }
        return (isBelowZero ? "-" : "") + digits + (hasCurrency ? " kr." : "");
    }

    private void addTotals(List<Row> rows) {
        Map<List<String>, List<Row>> groups = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.organisation(), row.unit()), LinkedHashMap::new, Collectors.toList()));
        groups.forEach((keys, group) -> addTotal(keys.get(0), keys.get(1) + " i alt", group));
        rows.stream()
                .collect(Collectors.groupingBy(Row::organisation, LinkedHashMap::new, Collectors.toList()))
                .forEach((organisation, group) -> addTotal(organisation, "Total", group));
        addTotal("I alt", "", rows);
    }

    private void addTotal(String organisation, String unit, List<Row> rows) {
        int times = has(Decoration.MONTHS) ? MONTHS : 1;
        BigDecimal fte = rows.stream().map(Row::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal pay =
                rows.stream().map(row -> BigDecimal.valueOf(row.pay(), 2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        String period = has(Decoration.MONTHS) ? "" : "2024";
        String sum = fte.multiply(BigDecimal.valueOf(times)).toPlainString().replace('.', ',');
        lines.add(joined(List.of(organisation, period, unit, "", sum, money(pay))));
    }

    /** Joins cells; a blank column stands in front of the amounts. */
    private String joined(List<String> cells) {
        List<String> all = new ArrayList<>(cells);
        if (has(Decoration.BLANK_COLUMN)) {
            all.add(4, "");
        }
        return String.join(";", all);
    }
}
