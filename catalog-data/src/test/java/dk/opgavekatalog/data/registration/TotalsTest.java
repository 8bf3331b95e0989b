package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files with totals: H is the row of headings of these cases, P stands for Prøvekøbing and 2024. */
class TotalsTest {

    private static final String H = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift\n";
    private static final ReadingOptions CHECKING =
            ReadingOptions.builder().checkingTotals(true).build();

    private static String file(String... rows) {
        return file(H, rows);
    }

    private static String file(String headings, String[] rows) {
        StringBuilder file = new StringBuilder(headings);
        for (String row : rows) {
            file.append(row.startsWith("P;") ? "Prøvekøbing;2024;" + row.substring(2) : row)
                    .append('\n');
        }
        return file.toString();
    }

    /** A file with right totals, and the same file without them. */
    record RightTotals(String name, String decorated, String plain) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<RightTotals> rightTotals() {
        String two = file("P;Teknik;3.1.1;8;100", "P;Stab;1.1.1;2;50");
        List<RightTotals> all = new ArrayList<>();
        all.add(new RightTotals("unit", file("P;Teknik;3.1.1;8;100", "P;I alt;;8;100"), file("P;Teknik;3.1.1;8;100")));
        all.add(new RightTotals(
                "named unit with an account",
                file("P;Teknik;3.1.1;8;100", "P;Teknik i alt;3.1.1;8;100"),
                file("P;Teknik;3.1.1;8;100")));
        for (String total : List.of(
                "P;I alt;;10;150",
                "I alt;;;;10;150",
                "IALT;;;;10;150",
                ";;;I alt;10;150",
                ";;Hovedtotal;;10;150",
                "Prøvekøbing;I alt;;;10;150",
                "Prøvekøbing i alt;2024;;;10;150",
                "Hele landet;2024;;;10,0;150,00",
                "000 Hele landet;2024;;;10;150",
                "Alle kommuner;Alle år;Alle enheder;Alle konti;10;150",
                "P;** Total **;*;10;150",
                "P;I alt;I alt;;150",
                "P;I alt;;10;",
                "2024 i alt;;;;10;150",
                ";;2024 i alt;;10;150",
                "P;Udgifter i alt;;10;150",
                "P;99 Samlet;;10;150",
                "I alt;;;;;",
                "Total;;;;0;")) {
            boolean isZero = total.equals("Total;;;;0;");
            all.add(new RightTotals(
                    "both: " + total,
                    isZero
                            ? file("P;Teknik;3.1.1;;100", "P;Stab;1.1.1;;50", total)
                            : two + file("", new String[] {total}),
                    isZero ? file("P;Teknik;3.1.1;;100", "P;Stab;1.1.1;;50") : two));
        }
        for (String total : List.of(
                "P;Teknik i alt;;8;100",
                "P;TEKNIK I ALT;;8;100",
                "P;Total for Teknik;;8;100",
                "P;Teknik;I alt;8;100",
                "P;;Teknik i alt;8;100",
                "P;;3.1.1 i alt;8;100",
                "P;;3.1.1 Byggesager i alt;8;100",
                "P;;3.1 i alt;8;100",
                "P;I alt;3.1;8;100",
                "P;I alt;3;8;100",
                "I alt;2024;Teknik;3.1.1;8;100",
                "I alt;2024;TEKNIK;;8;100")) {
            all.add(new RightTotals("first: " + total, two + file("", new String[] {total}), two));
            boolean isSpelledFirst = total.contains("TEKNIK;"); // the first spelling in a file stands
            all.add(new RightTotals(
                    "first, above: " + total,
                    file(total) + two.substring(H.length()),
                    isSpelledFirst ? two.replace("Teknik", "TEKNIK") : two));
        }
        all.add(new RightTotals(
                "by position",
                file(
                        "P;Teknik;3.1.1;8;100",
                        "P;Stab;3.1.1;1;1",
                        "P;Subtotal;;9;101",
                        "P;Teknik;1.1.1;2;50",
                        "P;Subtotal;;2;50",
                        "P;Stab;1.1.1;3;5",
                        "P;Subtotal;;3;5",
                        "P;Total;;14;156"),
                file("P;Teknik;3.1.1;8;100", "P;Stab;3.1.1;1;1", "P;Teknik;1.1.1;2;50", "P;Stab;1.1.1;3;5")));
        all.add(new RightTotals(
                "nested by position",
                file(
                        "P;A;3.1.1;8;100",
                        "P;Delsum;;8;100",
                        "P;B;3.1.1;2;50",
                        "P;Delsum;;2;50",
                        "P;Mellemsum;;10;150",
                        "P;A;1.1.1;1;7",
                        "P;Delsum;;1;7",
                        "P;B;1.1.1;;3",
                        "P;Delsum;;;3",
                        "P;Mellemsum;;1;10",
                        "P;Hovedtotal;;11;160"),
                file("P;A;3.1.1;8;100", "P;B;3.1.1;2;50", "P;A;1.1.1;1;7", "P;B;1.1.1;;3")));
        all.add(new RightTotals(
                "in the name of an organisation",
                file("Kommune;Kommunenavn;År;Enhed;Opgavefelt;Årsværk\n", new String[] {
                    "217;Helsingør;2024;A;3.1.1;8",
                    "101;København;2024;A;3.1.1;2",
                    "217;I alt;2024;;;8",
                    ";Helsingør i alt;2024;;;8",
                    "999;Hele landet;2024;;;10"
                }),
                file(
                        "Kommune;Kommunenavn;År;Enhed;Opgavefelt;Årsværk\n",
                        new String[] {"217;Helsingør;2024;A;3.1.1;8", "101;København;2024;A;3.1.1;2"})));
        String longForm = "Kommune;År;Enhed;Opgavefelt;Ressourceart;Beløb\n";
        String[] longRows = {
            "P;Teknik;3.1.1;FTE;8",
            "P;Teknik;3.1.1;Lønudgift;100",
            "P;Teknik;3.1.1;OTHER_COST;11",
            "P;Stab;3.1.1;Lønudgift;50"
        };
        for (String total : List.of(
                "P;Teknik;3.1.1;I alt;111",
                "P;Teknik;;Total;111",
                "P;Teknik i alt;;Lønudgift;100",
                "P;I alt;;FTE;8",
                "P;I alt;;Udgift i alt;161",
                "I alt;;;;FTE;8\nI alt;;;;Lønudgift;150\nI alt;;;;OTHER_COST;11")) {
            List<String> rows = new ArrayList<>(List.of(longRows));
            rows.add(total);
            all.add(new RightTotals(
                    "long form: " + total, file(longForm, rows.toArray(String[]::new)), file(longForm, longRows)));
        }
        String withTotal = "Kommune;År;Enhed;Opgavefelt;Årsværk;Lønudgift;OTHER_COST;%s\n";
        for (String heading :
                List.of("I alt", "Total", "Udgift i alt", "TOTAL (kr.)", "Samlet udgift", "Lønudgift og andet i alt")) {
            all.add(new RightTotals(
                    "column: " + heading,
                    file(withTotal.formatted(heading), new String[] {
                        "P;Teknik;3.1.1;8;100;10,50;110,50",
                        "P;Stab;3.1.1;;50;;50",
                        "P;Stab;1.1.1;;50;;",
                        "P;I alt;;8;200;10,5;210,5",
                        "I alt;;;;;;;210,50"
                    }),
                    file(
                            withTotal.formatted("").replace(";\n", "\n"),
                            new String[] {"P;Teknik;3.1.1;8;100;10,50", "P;Stab;3.1.1;;50;", "P;Stab;1.1.1;;50;"})));
        }
        all.add(new RightTotals(
                "column over the only measure",
                file("Kommune;År;Enhed;Opgavefelt;Årsværk;Årsværk i alt;I alt\n", new String[] {"P;Teknik;3.1.1;8;8,0;8"
                }),
                file("Kommune;År;Enhed;Opgavefelt;Årsværk\n", new String[] {"P;Teknik;3.1.1;8"})));
        return all;
    }

    @ParameterizedTest
    @MethodSource("rightTotals")
    void aFileWithRightTotalsIsRefusedWithoutTheOption(RightTotals file) {
        List<Problem> problems = Registrations.problems(Registrations.STANDARD, file.decorated());

        assertThat(problems).isNotEmpty().extracting(Problem::getReason).containsOnly(Reason.TOTAL);
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.describe(Language.ENGLISH)).contains("checkingTotals");
            assertThat(problem.describe(Language.DANISH)).contains("checkingTotals");
        });
    }

    @ParameterizedTest
    @MethodSource("rightTotals")
    void aFileWithRightTotalsReadsAsThePlainOneWithTheOption(RightTotals file) {
        for (boolean isLenient : List.of(false, true)) {
            ReadingOptions options =
                    ReadingOptions.builder().from(CHECKING).lenient(isLenient).build();
            ReadRegistrations read = Registrations.read(options, file.decorated());
            ReadRegistrations plain = Registrations.read(Registrations.STANDARD, file.plain());
            assertThat(read.getStatements()).isEqualTo(plain.getStatements());
            assertThat(read.getTotals()).asString().isEqualTo(plain.getTotals().toString());
            assertThat(read.getRowCount()).isEqualTo(plain.getRowCount());
            assertThat(Registrations.readTable(options, file.decorated()).getStatements())
                    .as("as a table")
                    .isEqualTo(plain.getStatements());
        }
    }
}
