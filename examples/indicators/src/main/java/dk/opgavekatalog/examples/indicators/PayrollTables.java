package dk.opgavekatalog.examples.indicators;

import dk.opgavekatalog.calc.cost.CompiledModel;
import dk.opgavekatalog.calc.indicator.FieldResources;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.input.FactsReader;
import dk.opgavekatalog.data.input.ObservationReader;
import dk.opgavekatalog.data.input.ReadInput;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.model.indicator.ObservationSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The made-up tables of eight municipalities: their resources, their observations, and their inhabitants. */
final class PayrollTables {

    private PayrollTables() {}

    /** The resources of each municipality on its fields, by a cost model. */
    static List<FieldResources> resources(CompiledModel model) {
        RegistrationReader reader = RegistrationReader.of(Catalogs.edition2006());
        return read("ressourcer.csv", reader::read).getStatements().stream()
                .map(statement -> FieldResources.of(model.calculate(statement)))
                .toList();
    }

    /**
     * The observations: payslips, errors among them, changes of master data, and the share of satisfied respondents;
     * and the inhabitants.
     */
    static ObservationSet observations() {
        ObservationReader reader = ObservationReader.of(Catalogs.edition2006());
        ReadInput<ObservationSet> observations = read("observationer.csv", reader::read);
        return ObservationSet.builder()
                .from(observations.getContent())
                .addAllFacts(
                        read("indbyggere.csv", FactsReader.standard()::read).getContent())
                .build();
    }

    /** Reads a file from a stream. */
    private interface Reading<T> {
        T read(InputStream in, String name) throws IOException;
    }

    private static <T> T read(String name, Reading<T> reading) {
        try (InputStream in = Objects.requireNonNull(PayrollTables.class.getResourceAsStream(name), name)) {
            return reading.read(in, name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
