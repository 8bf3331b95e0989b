package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.MoneyUnit;
import dk.opgavekatalog.data.registration.option.PeriodLength;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A problem that names options in words has them as data, and the other way round. */
class HintedOptionsTest {

    private static final Pattern NAMED =
            Pattern.compile("options? ([a-z]+[A-Za-z]*)(?:(?:,| and) ([a-z]+[A-Z][A-Za-z]*|columns))*");

    private static final Set<String> OPTIONS = options();

    private static Set<String> options() {
        Set<String> names = new TreeSet<>();
        for (Method method : ReadingOptions.class.getMethods()) {
            String name = method.getName().replaceFirst("^(get|is)", "");
            if (!name.equals(method.getName())) {
                names.add(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
            }
        }
        return names;
    }

    private static final String H = Registrations.HEADINGS;

    private static final List<String> FILES = List.of(
            H + "217;2024;;3.1.1;8;100\n;;;;;\n217;;Park;3.1.1;0.5;1.000\n",
            H + "217;2024;Teknik;3.1.77;abc;(5)\n217;2024;Park;Ukendt;8 kr.;5 kr.\n217;2024;Park;3.1.1;80 %;4E+06\n",
            H + "217;2024;I alt;;8;100\n217;2024-01;A;3.1.1;-;..\n217;2023/24;A;3.1.1;1;4,4 mio. kr.\n",
            H + "217;2024;A;3.1.1;1,23456;1'234,50\n217;2024;A;3.1.1;1;2;3\n217;2024;A;3.1.1;1;1,234\n",
            "Kommune;Periode;Enhed;Konto;Årsværk;Lønudgfit\n217;2024;a;3.1.1;1;2\n",
            "Enhed;Konto;Timer\na;3.1.1;1\n",
            "Konto;Ressourceart;Beløb\n3.1.1;Timer;1\n3.1.1;;1\n3.1.1;Andet;1\n",
            "Kommune\tPeriode\tEnhed\tKonto\tÅrsværk\n217\t2024\ta\t3.1.1\t1\n",
            "Kommune;Periode;Enhed;Konto;Årsværk;\n217;2024;a;3.1.1;1;2\n",
            "Kommune;Periode;Enhed;Konto;Årsværk;I alt\n217;2024;a;3.1.1;1;2\n",
            "a;b\n1;2\n",
            "",
            "Kommune;Periode;Enhed;Årsværk;Ressourceart\n217;2024;a;1;2\n",
            "\ufeffKommune;Periode;Enhed;Konto;Årsværk\n217;2024;a;3.1.1;1\n");

    private static final List<UnaryOperator<ReadingOptions.Builder>> CHANGES = List.of(
            options -> options,
            options -> options.maxRows(1).threads(1),
            options -> options.maxPlaces(1),
            options -> options.maxCellLength(3),
            options -> options.addFillDown(Column.UNIT),
            options -> options.charset(Charset.forName("windows-1252")),
            options -> options.separator('|'),
            options -> options.rowOfHeadings(3),
            options -> options.moneyUnit(MoneyUnit.THOUSANDS),
            options -> options.checkingTotals(true),
            options -> options.sumPeriodsTo(PeriodLength.YEAR),
            options -> options.workingTimeNorm(WorkingTimeNorm.effective(new BigDecimal("1654"))),
            options -> options.organisation(Organisation.of("217", "Helsingør"))
                    .period(AccountingPeriod.ofYear(2024))
                    .unit("Teknik"));

    @Test
    void whatTheWordsNameIsDataToo() {
        List<Problem> all = new ArrayList<>();
        for (UnaryOperator<ReadingOptions.Builder> change : CHANGES) {
            ReadingOptions options = change.apply(ReadingOptions.builder()).build();
            for (String file : FILES) {
                all.addAll(Registrations.problems(options, file));
            }
        }
        all.addAll(Registrations.problems(
                ReadingOptions.standard(), (H + "217;2024;Børn;3.1.1;1;1\n").getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(all).hasSizeGreaterThan(100).allSatisfy(problem -> {
            Set<String> named = named(problem);
            Set<String> hinted = new TreeSet<>(
                    problem.getOptions().stream().map(OptionHint::getOption).toList());
            assertThat(OPTIONS).containsAll(hinted);
            boolean isHelped = !problem.getAllowed().contains("no cell above"); // the option is set already
            if (isHelped) {
                assertThat(hinted).as(problem.toString()).containsAll(named);
            }
            for (String option : hinted) {
                assertThat(problem.getAllowed()).contains(option);
                assertThat(problem.getAllowed(Language.DANISH)).contains(option);
            }
        });
    }

    private static Set<String> named(Problem problem) {
        Set<String> named = new TreeSet<>();
        for (MatchResult match : NAMED.matcher(problem.getAllowed()).results().toList()) {
            Arrays.stream(match.group().replace(",", " ").split(" +"))
                    .filter(OPTIONS::contains)
                    .forEach(named::add);
        }
        return named;
    }
}
