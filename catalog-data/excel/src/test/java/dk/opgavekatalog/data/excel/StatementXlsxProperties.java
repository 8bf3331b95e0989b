package dk.opgavekatalog.data.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.document.OddRegistrations;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.registration.RegistrationReader;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.table.Cell;
import dk.opgavekatalog.data.table.RowSource;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StatementXlsxProperties {

    private static final RegistrationReader READER = RegistrationReader.of(
            Catalogs.edition2006(),
            ReadingOptions.builder()
                    .measures(OddRegistrations.MEASURES)
                    .pools(OddRegistrations.POOLS)
                    .municipalities(Optional.empty()) // so that 0101 stays
                    .threads(1)
                    .build());

    private static final Comparator<ResourceAmount> ORDER = Comparator.comparing(ResourceAmount::getAccount)
            .thenComparing(ResourceAmount::getUnit)
            .thenComparing(ResourceAmount::getMeasure);

    @Provide
    Arbitrary<List<ResourceStatement>> statements() {
        return OddRegistrations.of(Catalogs.edition2006()).statements();
    }

    @Property
    void whatIsWrittenIsReadBack(
            @ForAll("statements") List<ResourceStatement> statements,
            @ForAll Language language,
            @ForAll boolean isLong,
            @ForAll Random random)
            throws IOException {
        Path file = Files.createTempFile("statements", ".xlsx");
        try {
            Export table =
                    isLong ? StatementXlsx.longForm(statements, language) : StatementXlsx.wide(statements, language);
            table.writeTo(file);
            assertThat(read(XlsxTable.of(file))).isEqualTo(inOrder(statements));
            assertThat(read(new Shuffled(XlsxTable.of(file), random))).isEqualTo(inOrder(statements));
        } finally {
            Files.delete(file);
        }
    }

    private static List<ResourceStatement> read(RowSource table) throws IOException {
        return inOrder(READER.readTables(List.of(table)).getStatements());
    }

    /** The order of statements and amounts says nothing. */
    private static List<ResourceStatement> inOrder(List<ResourceStatement> statements) {
        return statements.stream()
                .map(statement -> ResourceStatement.builder()
                        .from(statement)
                        .amounts(statement.getAmounts().stream().sorted(ORDER).toList())
                        .build())
                .sorted(Comparator.<ResourceStatement, String>comparing(
                                statement -> statement.getOrganisation().getId())
                        .thenComparing(ResourceStatement::getPeriod))
                .toList();
    }

    /** The rows of a table below its headings in another order. */
    private record Shuffled(RowSource table, Random random) implements RowSource {
        @Override
        public String getName() {
            return table.getName();
        }

        @Override
        public void readRows(RowReceiver receiver) throws IOException {
            List<List<Cell>> rows = new ArrayList<>();
            table.readRows((number, cells) -> rows.add(cells));
            Collections.shuffle(rows.subList(1, rows.size()), random);
            for (int i = 0; i < rows.size(); i++) {
                receiver.row(i + 1, rows.get(i));
            }
        }
    }
}
