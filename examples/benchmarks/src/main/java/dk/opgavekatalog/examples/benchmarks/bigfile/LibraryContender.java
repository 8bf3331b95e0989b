package dk.opgavekatalog.examples.benchmarks.bigfile;

import dk.opgavekatalog.calc.cost.CompiledModel;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * This library from the file to calculated cost statements: reads, adds up, checks, and carries out the standard model.
 */
final class LibraryContender implements BigFileContender {

    @Override
    public String getName() {
        return "this library, to calculated cost";
    }

    /** Loads the edition, which is part of the library as functions are part of a database. */
    @Override
    public void prepare() {
        Catalogs.edition2006();
    }

    @Override
    public Checksum run(Path file) throws IOException {
        TaskCatalog catalog = Catalogs.edition2006();
        ReadRegistrations read = RegistrationReader.of(catalog).read(file);
        CompiledModel model = CostCalculator.of(catalog).compile(StandardModels.bothCommunicationFieldsRegistered());
        return read.streamCompactStatements()
                .parallel()
                .map(statement -> calculate(model, statement))
                .reduce(new Checksum.Sums(0, 0, 0, 0), LibraryContender::add);
    }

    private static Checksum.Sums calculate(CompiledModel model, CompactStatement statement) {
        Stage result = model.calculateFinalStage(model.open(statement));
        int fte = statement.getHeader().getMeasures().indexOf(Measures.FTE);
        long groups = IntStream.range(0, statement.getSize())
                .filter(i -> statement.getMeasure(i) == fte)
                .count();
        return new Checksum.Sums(
                groups,
                total(result, Measures.FTE),
                total(result, Measures.PAYROLL),
                total(result, Measures.OTHER_COST));
    }

    /** The sum of all accounts after the last step, which equals what was registered. */
    private static long total(Stage result, Measure measure) {
        return measure.toSmallestUnits(result.getTotal(measure));
    }

    private static Checksum.Sums add(Checksum.Sums one, Checksum.Sums other) {
        return new Checksum.Sums(
                one.groups() + other.groups(),
                one.fte() + other.fte(),
                one.payroll() + other.payroll(),
                one.otherCost() + other.otherCost());
    }
}
