package dk.opgavekatalog.examples.draftmapping;

import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.data.input.AccountListReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A made-up chart of accounts, and what is right for each account: a field, a pool, {@code outside}, or {@code unknown}
 * where nobody can know.
 *
 * @param accounts the accounts
 * @param right the right answers of each by its number; several where more than one is right
 */
record Chart(List<OwnAccount> accounts, Map<String, Set<String>> right) {

    /**
     * Reads the chart of a number of accounts that stands beside this class.
     *
     * @param size the number of accounts
     */
    static Chart bundled(int size) throws IOException {
        Map<String, Set<String>> right = new HashMap<>();
        try (InputStream chart = resource("kontoplan-" + size + ".csv");
                InputStream answers = resource("rigtigt-" + size + ".csv")) {
            for (String line : new String(answers.readAllBytes(), StandardCharsets.UTF_8).split("\n", 0)) {
                String[] cells = line.split(";", -1);
                right.put(cells[0], Set.of(cells[1].split("\\|", -1)));
            }
            return new Chart(
                    AccountListReader.standard()
                            .read(chart, "kontoplan-" + size + ".csv")
                            .getContent(),
                    right);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Chart.class.getResourceAsStream(name), name);
    }
}
