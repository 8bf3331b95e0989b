package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;

/** Files with right totals at any places and levels, and the same with one øre wrong. */
class TotalProperties {

    private static final String HEADINGS = "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n";

    /** Amounts so large that sums of different rows are never the same by chance. */
    record Row(String organisation, String period, String unit, String account, long fte, long pay) {
        private String line() {
            return String.join(";", organisation, period, unit, account) + ";" + decimal(fte, 4) + ";" + decimal(pay, 2)
                    + "\n";
        }
    }

    /** A kind of total, and whether it states pay alone. */
    record Total(Kind kind, boolean isPayAlone) {}

    /** Which rows a total is over, and how it says so. */
    enum Kind {
        UNIT,
        UNIT_IN_CAPITALS,
        ORGANISATION_AND_UNIT,
        PERIOD,
        ACCOUNT,
        GROUP_OF_ACCOUNTS,
        EVERYTHING,
        SINCE_THE_TOTAL_BEFORE,
        SINCE_THE_LAST_OF_THE_LEVEL,
        ABOVE
    }

    /** A row and the totals below it. */
    record Part(Row row, List<Total> totals) {}

    private static String decimal(long units, int decimals) {
        return BigDecimal.valueOf(units, decimals).toPlainString().replace('.', ',');
    }

    @Provide
    static Arbitrary<List<Part>> parts() {
        Arbitrary<Long> amounts = Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
        Arbitrary<Row> rows = Combinators.combine(
                        Arbitraries.of("A", "B Kommune", "217"),
                        Arbitraries.of("2023", "2024"),
                        Arbitraries.of("Teknik", "Børn & unge", "Team Total", "x"),
                        Arbitraries.of("3.1.1", "3.1.2", "1.1.1", "pool:management"),
                        amounts,
                        amounts)
                .as(Row::new);
        Arbitrary<List<Total>> totals = Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.of(true, false))
                .as(Total::new)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(rows, totals)
                .as(Part::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static final ReadingOptions PLAIN =
            ReadingOptions.builder().addNotTotals("Team Total").build();

    private static ReadingOptions checking(int threads) {
        return ReadingOptions.builder()
                .from(PLAIN)
                .checkingTotals(true)
                .threads(threads)
                .build();
    }

    /** The lines of a file, and which of them are totals. */
    private static final class Writer {
        private final List<Part> parts;
        private final List<String> lines = new ArrayList<>();
        private final List<Integer> totals = new ArrayList<>();
        private final List<Row> above = new ArrayList<>();
        private int afterTotal;
        private int afterLevel;

        private Writer(List<Part> parts) {
            this.parts = parts;
            for (Part part : parts) {
                lines.add(part.row().line());
                above.add(part.row());
                part.totals().forEach(total -> add(total, part.row()));
            }
            add(new Total(Kind.EVERYTHING, false), above.get(0));
        }

        private void add(Total total, Row row) {
            List<Row> all = parts.stream().map(Part::row).toList();
            totals.add(lines.size());
            switch (total.kind()) {
                case UNIT ->
                    add(total, ";;" + row.unit() + " i alt;", all, r -> r.unit().equals(row.unit()));
                case UNIT_IN_CAPITALS ->
                    add(
                            total,
                            ";;** TOTAL FOR " + row.unit().toUpperCase(Locale.ROOT) + " **;",
                            all,
                            r -> r.unit().equals(row.unit()));
                case ORGANISATION_AND_UNIT ->
                    add(
                            total,
                            row.organisation() + ";;" + row.unit() + ";I alt",
                            all,
                            r -> r.unit().equals(row.unit()) && r.organisation().equals(row.organisation()));
                case PERIOD ->
                    add(
                            total,
                            "Hele landet;" + row.period() + ";;",
                            all,
                            r -> r.period().equals(row.period()));
                case ACCOUNT ->
                    add(
                            total,
                            ";;;" + row.account() + " i alt",
                            all,
                            r -> r.account().equals(row.account()));
                case GROUP_OF_ACCOUNTS -> {
                    String group = row.account().replaceFirst("\\.\\d+$", "");
                    add(total, ";;I alt;" + group, all, r -> (r.account() + ".").startsWith(group + "."));
                }
                case EVERYTHING -> add(total, "I alt;;;", all, r -> true);
                case SINCE_THE_TOTAL_BEFORE ->
                    add(total, ";;Subtotal;", above.subList(afterTotal, above.size()), r -> true);
                case SINCE_THE_LAST_OF_THE_LEVEL -> {
                    add(total, ";;Mellemsum;", above.subList(afterLevel, above.size()), r -> true);
                    afterLevel = above.size();
                }
                case ABOVE -> add(total, ";;;Sum", above, r -> true);
            }
            afterTotal = above.size();
        }

        private void add(Total total, String keys, List<Row> rows, Predicate<Row> isOver) {
            List<Row> over = rows.stream().filter(isOver).toList();
            String fte = decimal(over.stream().mapToLong(Row::fte).sum(), 4);
            String pay = decimal(over.stream().mapToLong(Row::pay).sum(), 2);
            lines.add(keys + ";" + (total.isPayAlone() ? "" : fte) + ";" + pay + "\n");
        }

        private String text() {
            return HEADINGS + String.join("", lines);
        }

        /** The file with one øre more in a line. */
        private String withOneMore(int line) {
            List<String> changed = new ArrayList<>(lines);
            String old = lines.get(line);
            int at = old.lastIndexOf(';') + 1;
            BigDecimal pay = new BigDecimal(old.substring(at).strip().replace(',', '.'));
            changed.set(
                    line,
                    old.substring(0, at)
                            + pay.add(new BigDecimal("0.01")).toPlainString().replace('.', ',') + "\n");
            return HEADINGS + String.join("", changed);
        }
    }

    private static String plain(List<Part> parts) {
        StringBuilder file = new StringBuilder(HEADINGS);
        parts.forEach(part -> file.append(part.row().line()));
        return file.toString();
    }

    @Property
    void aFileWithRightTotalsReadsAsThePlainOne(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 1, max = 3) int threads) {
        Writer writer = new Writer(parts);
        ReadRegistrations plain = Registrations.read(PLAIN, plain(parts));

        for (ReadRegistrations read : List.of(
                Registrations.read(checking(threads), writer.text()),
                Registrations.readTable(checking(threads), writer.text()))) {
            assertThat(read.getStatements()).isEqualTo(plain.getStatements());
            assertThat(read.getTotals()).asString().isEqualTo(plain.getTotals().toString());
            assertThat(read.getRecognition().getFiles().get(0).getTotals().orElseThrow())
                    .satisfies(totals -> assertThat(totals.getAgreedCount()).isEqualTo(writer.totals.size()))
                    .satisfies(totals -> assertThat(totals.getUncheckedRows()).isEmpty());
        }
    }

    @Property
    void aFileWithTotalsIsRefusedWithoutTheOption(@ForAll("parts") List<Part> parts) {
        Writer writer = new Writer(parts);

        assertThat(Registrations.problems(PLAIN, writer.text())).singleElement().satisfies(problem -> {
            assertThat(problem.getReason()).isEqualTo(Reason.TOTAL);
            assertThat(problem.getCount()).isEqualTo(writer.totals.size());
        });
    }

    @Property
    void oneOereWrongInATotalIsFound(
            @ForAll("parts") List<Part> parts,
            @ForAll @IntRange(min = 0, max = 1000) int which,
            @ForAll @IntRange(min = 1, max = 3) int threads) {
        Writer writer = new Writer(parts);
        int wrong = writer.totals.get(which % writer.totals.size());

        // By its keys, a total by position may differ in the other figure too.
        assertThat(Registrations.found(Registrations.problems(checking(threads), writer.withOneMore(wrong))))
                .contains(Registrations.place(wrong + 2, "Lønudgift", Reason.CONTRADICTION))
                .isSubsetOf(
                        Registrations.place(wrong + 2, "Lønudgift", Reason.CONTRADICTION),
                        Registrations.place(wrong + 2, "Årsværk", Reason.CONTRADICTION));
    }

    @Property
    void oneOereWrongInARowIsFound(
            @ForAll("parts") List<Part> parts, @ForAll @IntRange(min = 0, max = 1000) int which) {
        Writer writer = new Writer(parts);
        List<Integer> rows = new ArrayList<>();
        for (int line = 0; line < writer.lines.size(); line++) {
            if (!writer.totals.contains(line)) {
                rows.add(line);
            }
        }

        assertThat(Registrations.problems(checking(2), writer.withOneMore(rows.get(which % rows.size()))))
                .isNotEmpty()
                .extracting(Problem::getReason)
                .containsOnly(Reason.CONTRADICTION);
    }
}
