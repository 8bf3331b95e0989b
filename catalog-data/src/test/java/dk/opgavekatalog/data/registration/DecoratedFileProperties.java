package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.ReadingOptions;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * A file with titles, blank lines, comments, headings that stand again and marks of byte order reads as the plain one,
 * wherever its blocks end.
 */
class DecoratedFileProperties {

    /** More than a block, so that decorations stand in every block and at its ends. */
    private static final String MANY_ROWS = "217;2024;Teknik;3.1.1;0,0001;0,01\n".repeat(9_000);

    private static final List<String> ROWS = List.of(
            "217;2024;Teknik;3.1.1;8,5;100,00\n",
            "\"217\";2024;\"Te;k\nnik\";3.1.1;-1;0,5\n",
            "Ærø;2023;\"Børn \"\"og\"\" unge\";Ledelse;;1.234,50\n",
            MANY_ROWS);

    private static final List<String> ABOVE = List.of(
            "",
            "Lønoversigt 2024\n",
            "År;2024\n",
            "Kommune: Prøvekøbing;\n",
            "\"Uden slutning\n",
            "# x\n",
            "\n",
            ";;;;;;;\r\n",
            "a,b,\"c\",d|e\n",
            "\ufeffKommune;År;Enhed\n",
            "17\" skærme;;\n");

    private static final List<String> BETWEEN = List.of(
            "",
            "\n",
            ";;;;;\r\n",
            "# x;\"\n",
            "\ufeff",
            "\ufeff# x\n",
            "\ufeff\ufeff",
            "KOMMUNE; År;Enhed;konto;Aarsvaerk;PAYROLL\n",
            "\ufeff\"Kommune\";Periode;Enhed;Konto;Årsværk;Lønudgift;;\r\n",
            "\ufeffsep=;\n",
            "\"sep=;\"\n");

    @Provide
    static Arbitrary<List<String>> above() {
        return Arbitraries.of(ABOVE).list().ofMaxSize(6);
    }

    /** A row with what stands above it. */
    record DecoratedRow(String above, String row) {}

    @Provide
    static Arbitrary<List<DecoratedRow>> rows() {
        return Combinators.combine(Arbitraries.of(BETWEEN), Arbitraries.of(ROWS))
                .as(DecoratedRow::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void aDecoratedFileReadsAsThePlainOne(
            @ForAll("above") List<String> above,
            @ForAll("rows") List<DecoratedRow> rows,
            @ForAll @IntRange(min = 1, max = 3) int threads) {
        StringBuilder plain = new StringBuilder(Registrations.HEADINGS);
        StringBuilder decorated = new StringBuilder(String.join("", above)).append(Registrations.HEADINGS);
        for (DecoratedRow row : rows) {
            plain.append(row.row());
            decorated.append(row.above()).append(row.row());
        }
        ReadRegistrations expected =
                Registrations.read(ReadingOptions.builder().threads(1).build(), plain.toString());
        ReadRegistrations read =
                Registrations.read(ReadingOptions.builder().threads(threads).build(), decorated.toString());

        assertThat(read.getStatements()).isEqualTo(expected.getStatements());
        assertThat(read.getRowCount()).isEqualTo(expected.getRowCount());
        assertThat(texts(read)).isEqualTo(texts(expected));
    }

    private static List<String> texts(ReadRegistrations read) {
        List<String> totals = new ArrayList<>();
        read.getTotals().forEach(total -> totals.add(total.toString()));
        return totals;
    }
}
