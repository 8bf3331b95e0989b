package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.statement.Measures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A file with its periods in its headings reads as the one with a row for each period. */
class PivotedFileProperties {

    /** What is registered for one place in one month, in øre and ten-thousandths; 0 for nothing. */
    record Registration(String unit, String account, int month, long fte, long pay) {

        String fteText() {
            return fte == 0 ? "" : BigDecimal.valueOf(fte, 4).toPlainString().replace('.', ',');
        }

        String payText() {
            return pay == 0 ? "" : BigDecimal.valueOf(pay, 2).toPlainString().replace('.', ',');
        }

        boolean isOf(Registration other) {
            return unit.equals(other.unit) && account.equals(other.account);
        }
    }

    @Provide
    static Arbitrary<List<Registration>> registrations() {
        return Combinators.combine(
                        Arbitraries.of("Teknik", "Stab"),
                        Arbitraries.of("3.1.1", "1.1.1", "pool:management"),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.longs().between(0, 99_999),
                        Arbitraries.longs().between(-9_999, 99_999_999_999L))
                .as(Registration::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(rows -> rows.stream()
                        .filter(row -> row.fte() != 0 || row.pay() != 0)
                        .collect(Collectors.toMap(
                                row -> row.unit() + row.account() + row.month(),
                                Function.identity(),
                                (one, other) -> one,
                                LinkedHashMap::new)))
                .map(Map::values)
                .<List<Registration>>map(List::copyOf)
                .filter(rows -> !rows.isEmpty());
    }

    private static String plain(List<Registration> rows) {
        StringBuilder file = new StringBuilder("Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n");
        rows.forEach(row -> file.append("217;2024-0")
                .append(row.month())
                .append(";")
                .append(String.join(";", row.unit(), row.account(), row.fteText(), row.payText()))
                .append("\n"));
        return file.toString();
    }

    private static List<Integer> months(List<Registration> rows, Random random) {
        List<Integer> months = new ArrayList<>(
                rows.stream().map(Registration::month).distinct().toList());
        Collections.shuffle(months, random);
        return months;
    }

    private static List<Registration> places(List<Registration> rows) {
        List<Registration> places = new ArrayList<>();
        rows.stream().filter(row -> places.stream().noneMatch(row::isOf)).forEach(places::add);
        return places;
    }

    private static Optional<Registration> find(List<Registration> rows, Registration place, int month) {
        return rows.stream()
                .filter(row -> row.isOf(place) && row.month() == month)
                .findFirst();
    }

    private static String heading(int month, Random random) {
        List<String> names = List.of("jan", "feb", "marts", "april", "maj");
        return random.nextBoolean() ? "2024-0" + month : names.get(month - 1) + " 2024";
    }

    /** A row for each place and measure. */
    private static String inLongForm(List<Registration> rows, boolean hasTotal, Random random) {
        List<Integer> months = months(rows, random);
        StringBuilder file = new StringBuilder("Kommune;Enhed;Konto;Ressourceart");
        months.forEach(month -> file.append(";").append(heading(month, random)));
        file.append(hasTotal ? ";I alt\n" : "\n");
        for (Registration place : places(rows)) {
            boolean hasFte = rows.stream().anyMatch(row -> row.isOf(place) && row.fte() != 0);
            boolean hasPay = rows.stream().anyMatch(row -> row.isOf(place) && row.pay() != 0);
            if (hasFte) {
                file.append(row(
                        place,
                        "Årsværk",
                        months,
                        month -> find(rows, place, month)
                                .map(Registration::fteText)
                                .orElse("")));
                file.append(hasTotal ? ";\n" : "\n");
            }
            if (hasPay) {
                file.append(row(
                        place,
                        "Lønudgift",
                        months,
                        month -> find(rows, place, month)
                                .map(Registration::payText)
                                .orElse("")));
                long sum = rows.stream()
                        .filter(row -> row.isOf(place))
                        .mapToLong(Registration::pay)
                        .sum();
                file.append(
                                hasTotal
                                        ? ";"
                                                + BigDecimal.valueOf(sum, 2)
                                                        .toPlainString()
                                                        .replace('.', ',')
                                        : "")
                        .append("\n");
            }
        }
        return file.toString();
    }

    private static String row(
            Registration place, String measure, List<Integer> months, Function<Integer, String> amount) {
        return "217;" + place.unit() + ";" + place.account() + ";" + measure + ";"
                + months.stream().map(amount).collect(Collectors.joining(";"));
    }

    /** Periods above measures, with the headings of the keys in either row. */
    private static String inTwoRowsOfHeadings(List<Registration> rows, Random random) {
        List<Integer> months = months(rows, random);
        String keys = "Kommune;Enhed;Konto";
        boolean areKeysAbove = random.nextBoolean();
        StringBuilder upper = new StringBuilder(areKeysAbove ? keys : ";;");
        StringBuilder lower = new StringBuilder(areKeysAbove ? ";;" : keys);
        for (int month : months) {
            String period = heading(month, random);
            upper.append(";").append(period).append(";").append(random.nextBoolean() ? period : "");
            lower.append(";Årsværk;Lønudgift");
        }
        StringBuilder file = new StringBuilder(random.nextBoolean() ? "Udtræk fra lønsystemet\n" : "");
        file.append(upper).append("\n").append(lower).append("\n");
        for (Registration place : places(rows)) {
            file.append("217;").append(place.unit()).append(";").append(place.account());
            for (int month : months) {
                Optional<Registration> row = find(rows, place, month);
                file.append(";").append(row.map(Registration::fteText).orElse(""));
                file.append(";").append(row.map(Registration::payText).orElse(""));
            }
            file.append("\n");
        }
        return file.toString();
    }

    private static void assertSame(ReadingOptions options, String plain, String pivoted) {
        for (ReadingOptions each : List.of(
                options,
                ReadingOptions.builder()
                        .from(options)
                        .sumPeriodsTo(PeriodLength.YEAR)
                        .threads(2)
                        .build())) {
            ReadRegistrations expected = Registrations.read(each, plain);
            ReadRegistrations ofCsv = Registrations.read(each, pivoted);
            assertThat(ofCsv.getStatements()).as(pivoted).isEqualTo(expected.getStatements());
            assertThat(ofCsv.getTotals().toString())
                    .isEqualTo(expected.getTotals().toString());
            assertThat(Registrations.readTable(each, pivoted).getStatements())
                    .as(pivoted)
                    .isEqualTo(expected.getStatements());
        }
    }

    @Property
    void periodsInTheHeadingsOfALongTableReadAsRows(
            @ForAll("registrations") List<Registration> rows, @ForAll boolean hasTotal, @ForAll long seed) {
        assertSame(
                ReadingOptions.builder().checkingTotals(hasTotal).build(),
                plain(rows),
                inLongForm(rows, hasTotal, new Random(seed)));
    }

    @Property
    void periodsAboveMeasuresReadAsRows(@ForAll("registrations") List<Registration> rows, @ForAll long seed) {
        assertSame(ReadingOptions.standard(), plain(rows), inTwoRowsOfHeadings(rows, new Random(seed)));
    }

    @Property
    void periodsOfOneMeasureReadAsRows(@ForAll("registrations") List<Registration> rows, @ForAll long seed) {
        List<Registration> paid = rows.stream()
                .filter(row -> row.pay() != 0)
                .map(row -> new Registration(row.unit(), row.account(), row.month(), 0, row.pay()))
                .toList();
        if (paid.isEmpty()) {
            return;
        }
        String pivoted = inLongForm(paid, false, new Random(seed))
                .replaceFirst(";Ressourceart", "")
                .replace(";Lønudgift;", ";");

        assertSame(
                ReadingOptions.builder()
                        .measureOfPeriodColumns(Measures.PAYROLL)
                        .build(),
                plain(paid),
                pivoted);
    }
}
