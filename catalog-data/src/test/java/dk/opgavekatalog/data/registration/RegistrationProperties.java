package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.recognition.ReadingTotal;
import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.statement.Measures;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RegistrationProperties {

    private static final String HEADINGS = "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgift\n";

    /** Accounts as files write them, and what they mean. */
    private static final Map<String, String> ACCOUNTS = Map.of(
            "3.1.1", "3.1.1",
            " 3.1.1 ", "3.1.1",
            "1.4.10", "1.4.10",
            "1.4.9", "1.4.9",
            "pool:management", "pool:management",
            "Ledelse", "pool:management",
            "outside:6.45.53", "outside:6.45.53");

    record Registration(String organisation, int period, String unit, String account, BigDecimal fte, BigDecimal pay) {
        String line() {
            return String.join(
                            ";",
                            organisation,
                            Integer.toString(period),
                            unit,
                            account,
                            fte.toPlainString().replace('.', ','),
                            pay.toPlainString().replace('.', ','))
                    + "\n";
        }

        String place(String measure) {
            return String.join("|", organisation, "" + period, ACCOUNTS.getOrDefault(account, ""), unit, measure);
        }
    }

    @Provide
    static Arbitrary<List<Registration>> registrations() {
        Arbitrary<BigDecimal> fte =
                Arbitraries.longs().between(-99_999, 999_999).map(n -> BigDecimal.valueOf(n, 4));
        Arbitrary<BigDecimal> pay = Arbitraries.oneOf(
                        Arbitraries.longs().between(-1000, 1000),
                        Arbitraries.of(0L, 99_999_999_999_999_99L, -99_999_999_999_999_99L))
                .map(n -> BigDecimal.valueOf(n, 2));
        return Combinators.combine(
                        Arbitraries.of("Prøvekøbing", "æ", "217"),
                        Arbitraries.integers().between(2023, 2024),
                        Arbitraries.of("Teknik", "Børn & Unge", "æ"),
                        Arbitraries.of(ACCOUNTS.keySet().stream().sorted().toList()),
                        fte,
                        pay)
                .as(Registration::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    /** An amount as a person writes it, with an option for each of these forms. */
    private static String decorated(BigDecimal amount, boolean isMoney, Random random) {
        String plain = amount.abs().toPlainString().replace('.', ',');
        int sign = plain.indexOf(',');
        String whole = plain.substring(0, sign).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202f");
        String digits = whole + plain.substring(sign);
        boolean isNegative = amount.signum() < 0;
        String front = isMoney && random.nextBoolean() ? "kr. " : "";
        String behind = isMoney && random.nextBoolean() ? "\u00a0DKK" : "";
        return switch (random.nextInt(3)) {
            case 0 -> front + (isNegative ? "(" + digits + ")" : digits) + behind;
            case 1 -> front + digits + (isNegative ? "-" : "") + behind;
            default -> (isNegative ? "\u2212" : "") + front + digits + behind;
        };
    }

    @Property
    void amountsInAnyDecorationAreReadAsThePlainOnes(
            @ForAll("registrations") List<Registration> rows, @ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder decorated = new StringBuilder(HEADINGS);
        for (Registration row : rows) {
            String keys = row.line().replaceFirst("[^;]*;[^;]*$", "");
            decorated
                    .append(keys)
                    .append(decorated(row.fte(), false, random))
                    .append(';')
                    .append(decorated(row.pay(), true, random))
                    .append('\n')
                    .append(keys)
                    .append("-;..\n");
        }
        ReadingOptions options = ReadingOptions.builder()
                .addMarksForNothing("-", "..")
                .addCurrencies("kr.", "DKK")
                .parenthesesNegative(true)
                .threads(2)
                .build();
        assertThat(Registrations.read(options, decorated.toString()).getStatements())
                .isEqualTo(Registrations.read(threads(1), file(rows)).getStatements());
    }

    private static ReadingOptions threads(int threads) {
        return ReadingOptions.builder().threads(threads).build();
    }

    private static String file(List<Registration> rows) {
        StringBuilder text = new StringBuilder(HEADINGS);
        rows.forEach(row -> text.append(row.line()));
        return text.toString();
    }

    @Property
    void neitherOrderNorFilesNorThreadsChangeAnything(
            @ForAll("registrations") List<Registration> rows,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int files) {
        ReadRegistrations expected = Registrations.read(threads(1), file(rows));
        List<Registration> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        List<String> texts = new ArrayList<>();
        for (int f = 0; f < files; f++) {
            List<Registration> part = shuffled.subList(f * rows.size() / files, (f + 1) * rows.size() / files);
            if (!part.isEmpty()) { // a file of headings alone is refused
                texts.add(file(part));
            }
        }
        for (int threads : new int[] {1, 2, 3, 8}) {
            ReadRegistrations read = Registrations.readFiles(threads(threads), texts);
            assertThat(read.getStatements()).isEqualTo(expected.getStatements());
            assertThat(read.getTotals())
                    .map(ReadingTotal::toString)
                    .isEqualTo(expected.getTotals().stream()
                            .map(ReadingTotal::toString)
                            .toList());
            assertThat(read.getRowCount()).isEqualTo(rows.size());
        }
    }

    @Property
    void statementsHoldWhatTheRowsAddUpTo(@ForAll("registrations") List<Registration> rows) {
        Map<String, BigDecimal> expected = new TreeMap<>();
        for (Registration row : rows) {
            expected.merge(row.place("FTE"), row.fte(), BigDecimal::add);
            expected.merge(row.place("PAYROLL"), row.pay(), BigDecimal::add);
        }
        ReadRegistrations read = Registrations.read(threads(2), file(rows));
        Map<String, BigDecimal> found = new TreeMap<>();
        for (ResourceStatement statement : read.getStatements()) {
            assertThat(statement.findProblems()).isEmpty();
            for (ResourceAmount amount : statement.getAmounts()) {
                String place = String.join(
                        "|",
                        statement.getOrganisation().getId(),
                        statement.getPeriod().toString(),
                        amount.getAccount().toString(),
                        amount.getUnit(),
                        amount.getMeasure());
                assertThat(found.put(place, amount.getAmount())).isNull();
            }
        }
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        expected.forEach((place, sum) -> assertThat(found.get(place)).isEqualByComparingTo(sum));
        BigDecimal pay = rows.stream().map(Registration::pay).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(read.getTotals())
                .filteredOn(total -> total.getMeasure().equals(Measures.PAYROLL))
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.getFound()).isEqualByComparingTo(pay);
                    assertThat(total.getTakenOver()).isEqualByComparingTo(pay);
                    assertThat(total.getDifference()).isZero();
                });
    }

    /** Pieces of files, right and wrong, in any order. */
    @Provide
    static Arbitrary<byte[]> files() {
        Arbitrary<String> pieces = Arbitraries.of(
                HEADINGS,
                "Kommune",
                ";",
                ";",
                ";",
                "\n",
                "\r",
                "\r\n",
                "\"",
                "217",
                "2024",
                "jan 2024",
                "2024K1",
                "01-01-2024",
                "2023/24",
                "Teknik",
                "3.1.1",
                "8,5",
                "1.234",
                "1.234,50-",
                "1e999999999",
                "æ",
                "\ufeff",
                "\0",
                "'",
                "-",
                "#",
                "sep=;\n",
                "pool:",
                "outside:",
                "outside: ",
                "excluded:1.1.1",
                "9.9.9",
                "3.1",
                "03-01-2001",
                "3. jan",
                "36894",
                "..",
                "(8,5)",
                "kr. 1.234,-",
                "5 EUR",
                "80 %",
                "\u2013",
                "99999999999999999999",
                "217;2024;Teknik;3.1.1;8,5;1\n",
                "217;2024-01;Teknik;3.1.1;8,5;1\n",
                "217;31-01-2024;Teknik;3.1.1;8,5;1\n",
                "217;15-01-2024;Teknik;3.1.1;8,5;1\n",
                "217;2024;Teknik;3.1.1;x;1\n",
                ";;;;;\n",
                "Ressourceart",
                "Beløb",
                "I alt",
                ";I alt\n",
                "Teknik i alt",
                "217;2024;I alt;;8,5;1\n",
                "I alt;;;;17;2\n",
                "217;2024;\u200b;3.1.1;1;1\n");
        Arbitrary<byte[]> texts =
                pieces.list().ofMaxSize(40).map(parts -> String.join("", parts).getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> rows = pieces.list()
                .ofMaxSize(30)
                .map(parts -> (HEADINGS + String.join("", parts)).getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(
                texts, rows, rows, Arbitraries.bytes().array(byte[].class).ofMaxSize(60));
    }

    @Property
    void whateverTheBytesNothingIsThrownButWhatIsWrong(
            @ForAll("files") byte[] file, @ForAll boolean isLenient, @ForAll boolean hasDecorations) {
        ReadingOptions.Builder builder = ReadingOptions.builder();
        if (hasDecorations) {
            builder.addMarksForNothing("-", "..")
                    .addCurrencies("kr.", ",-")
                    .parenthesesNegative(true)
                    .moneyUnit(MoneyUnit.MILLIONS)
                    .sumPeriodsTo(PeriodLength.YEAR)
                    .checkingTotals(true);
        }
        ReadingOptions options = builder.lenient(isLenient).threads(1).build();
        try {
            ReadRegistrations read = Registrations.read(options, file);
            read.getStatements()
                    .forEach(statement -> assertThat(statement.findProblems()).isEmpty());
            assertThat(read.getTotals())
                    .allSatisfy(total -> assertThat(total.getDifference()).isZero());
            assertThat(read.getRefusedRows())
                    .hasSize((int) read.getRefusedRowCount())
                    .allSatisfy(row -> assertThat(row.getProblems()).isNotEmpty());
            assertThat(read.getStatements().stream()
                            .flatMap(statement -> statement.getRefusedRows().stream())
                            .mapToLong(refused -> refused.getRows())
                            .sum())
                    .isLessThanOrEqualTo(read.getRefusedRowCount());
        } catch (InvalidInputException e) {
            assertThat(e.getProblems()).isNotEmpty();
        }
    }
}
