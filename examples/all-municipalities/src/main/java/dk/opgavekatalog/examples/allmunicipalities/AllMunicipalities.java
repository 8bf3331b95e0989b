package dk.opgavekatalog.examples.allmunicipalities;

import dk.opgavekatalog.calc.benchmark.Anonymity;
import dk.opgavekatalog.calc.benchmark.Benchmarking;
import dk.opgavekatalog.calc.indicator.IndicatorData;
import dk.opgavekatalog.calc.indicator.KeyFigure;
import dk.opgavekatalog.calc.indicator.ResourceBasis;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what 98 municipalities spent per inhabitant on function 6.45.51 in 2016, 2020 and 2024: how they compare,
 * where the six municipalities of the catalogue project stand, and what changed.
 *
 * <p>Arguments, each optional: {@code --danish} for Danish; {@code --as NAME} for the list of 2024 as that municipality
 * would get it, with letters in place of the other names.
 */
public final class AllMunicipalities {

    private static final AccountingPeriod LAST = AccountingPeriod.ofYear(2024);

    private AllMunicipalities() {}

    /**
     * Prints the report to standard output. Wrong arguments are reported on standard error, with exit status 2.
     *
     * @param args see the class comment
     */
    public static void main(String[] args) {
        try {
            String report = report(List.of(args));
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            out.print(report);
            out.flush();
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    static String report(List<String> args) {
        List<String> rest = new ArrayList<>(args);
        Language language = rest.remove("--danish") ? Language.DANISH : Language.ENGLISH;
        PublishedTotals published = PublishedTotals.read();
        IndicatorData data = IndicatorData.of(Catalogs.edition2006(), published.observations(), List.of());
        KeyFigure figure = data.getKeyFigures().of(PublishedTotals.INDICATOR, ResourceBasis.WITH_OVERHEAD);
        Benchmarking benchmarking = Benchmarking.of(data);
        if (rest.isEmpty()) {
            return new Report(benchmarking, figure, published.wholeCountry(), language).write();
        }
        if (rest.size() == 2 && rest.get(0).equals("--as")) {
            // In a real program the secret must be kept secret. Here the figures are published with names anyway.
            Anonymity anonymity = Anonymity.forAllBut(rest.get(1), "no secret");
            return benchmarking.anonymous(anonymity).compare(figure, LAST).toText(language);
        }
        throw new IllegalArgumentException("arguments " + args + "; allowed are --danish and --as with a municipality");
    }
}
