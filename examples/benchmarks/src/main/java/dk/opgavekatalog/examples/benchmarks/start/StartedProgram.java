package dk.opgavekatalog.examples.benchmarks.start;

import dk.opgavekatalog.calc.cost.CompiledModel;
import dk.opgavekatalog.calc.cost.CostCalculator;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.registration.ReadRegistrations;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.Measures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import tools.jackson.databind.ObjectMapper;

/** The program that is started: does one thing, prints the nanoseconds of each phase, and stops. */
final class StartedProgram {

    /** In place of a file: reads the JSON of the edition into a plain tree. */
    static final String TREE = "tree";

    private StartedProgram() {}

    /**
     * Runs the program.
     *
     * @param args nothing, to do nothing; {@link #TREE}; or the file to read
     * @throws IOException when the file or a resource cannot be read
     */
    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            System.out.println(args[0].equals(TREE) ? readTree() : readAndCalculate(Path.of(args[0])));
        }
    }

    private static String readTree() throws IOException {
        long start = System.nanoTime();
        try (InputStream in = Catalogs.class.getResourceAsStream("catalog-2006.json")) {
            int size = new ObjectMapper().readTree(in).size();
            return System.nanoTime() - start + "\t0\t0\t" + size;
        }
    }

    private static String readAndCalculate(Path file) throws IOException {
        long start = System.nanoTime();
        TaskCatalog catalog = Catalogs.edition2006();
        long loaded = System.nanoTime();
        ReadRegistrations read = RegistrationReader.of(catalog).read(file);
        long fileRead = System.nanoTime();
        CompiledModel model = CostCalculator.of(catalog).compile(StandardModels.bothCommunicationFieldsRegistered());
        long payroll = 0;
        Iterator<CompactStatement> statements = read.streamCompactStatements().iterator();
        while (statements.hasNext()) {
            payroll += Measures.PAYROLL.toSmallestUnits(
                    model.calculateFinalStage(model.open(statements.next())).getTotal(Measures.PAYROLL));
        }
        long calculated = System.nanoTime();
        return loaded - start + "\t" + (fileRead - loaded) + "\t" + (calculated - fileRead) + "\t" + payroll;
    }
}
