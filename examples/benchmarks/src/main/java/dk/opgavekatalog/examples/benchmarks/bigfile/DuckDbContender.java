package dk.opgavekatalog.examples.benchmarks.bigfile;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * DuckDB reads the file and adds up the groups, in memory, on all cores. It is told everything that it would otherwise
 * detect in the file. It does not check the accounts and does not calculate cost.
 */
final class DuckDbContender implements BigFileContender {

    private static final String URL = "jdbc:duckdb:";

    private static final String CHECK = """
            SELECT count(*), CAST(sum(fte) * 10000 AS BIGINT), CAST(sum(payroll) * 100 AS BIGINT),
                   CAST(sum(other_cost) * 100 AS BIGINT)
            FROM registered
            """;

    @Override
    public String getName() {
        return "DuckDB, read and GROUP BY";
    }

    /** Unpacks and loads the native library. */
    @Override
    public void prepare() throws SQLException {
        DriverManager.getConnection(URL).close();
    }

    @Override
    public Checksum run(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = " + Runtime.getRuntime().availableProcessors());
            statement.execute("SET preserve_insertion_order = false");
            statement.execute(read(file));
            try (ResultSet found = statement.executeQuery(CHECK)) {
                found.next();
                return new Checksum.Sums(found.getLong(1), found.getLong(2), found.getLong(3), found.getLong(4));
            }
        }
    }

    private static String read(Path file) {
        return """
            CREATE TEMP TABLE registered AS
            SELECT organisation, period, unit, account,
                   sum(fte) AS fte, sum(payroll) AS payroll, sum(other_cost) AS other_cost
            FROM read_csv('%s', auto_detect = false, header = true, delim = ';', quote = '"', escape = '"',
                          new_line = '\\n', decimal_separator = ',',
                          columns = {'organisation': 'VARCHAR', 'period': 'VARCHAR', 'unit': 'VARCHAR',
                                     'account': 'VARCHAR', 'fte': 'DECIMAL(18,4)', 'payroll': 'DECIMAL(18,2)',
                                     'other_cost': 'DECIMAL(18,2)'})
            GROUP BY ALL
            """.formatted(file.toString().replace("'", "''"));
    }
}
