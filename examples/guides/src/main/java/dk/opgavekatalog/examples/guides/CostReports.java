package dk.opgavekatalog.examples.guides;

import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.flow.CostFlow;
import dk.opgavekatalog.calc.flow.FlowGrouping;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.report.CostReport;
import dk.opgavekatalog.data.report.picture.FlowPicture;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes reports of cost statements, and a picture alone. */
public final class CostReports {

    private CostReports() {}

    /**
     * Prints what the guide shows.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try {
            Path folder = Files.createTempDirectory("reports");
            CostStatement cost = CostCalculator.of(Catalogs.edition2006())
                    .calculate(OwnModel.statement(), StandardModels.bothCommunicationFieldsRegistered());
            CostStatement full =
                    CostCalculator.of(Catalogs.edition2006()).calculate(OwnModel.statement(), StandardModels.FULL_COST);
            write(cost, full, folder);
            List<Path> files;
            try (Stream<Path> written = Files.list(folder)) {
                files = written.sorted(Comparator.comparing(Path::getFileName)).toList();
            }
            for (Path file : files) {
                String text = Files.readString(file);
                System.out.println(file.getFileName() + ": "
                        + text.substring(text.indexOf("<title") + 1, text.indexOf("</title>"))
                                .replaceFirst("^[^>]*>", ""));
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(CostStatement cost, CostStatement full, Path folder) throws IOException {
        CostReport.of(cost).writeTo(folder.resolve("omkostninger.html"));
        CostReport.of(List.of(cost, full))
                .in(Language.ENGLISH)
                .withDate(LocalDate.of(2025, 3, 1))
                .writeTo(folder.resolve("two-models.html"));
        CostFlow flow = CostFlow.ofCost(cost).groupedBy(FlowGrouping.mainCategories());
        FlowPicture.of(flow).in(Language.ENGLISH).toSvg().writeTo(folder.resolve("flow.svg"));
    }
}
