package dk.opgavekatalog.data.registration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A file whose names are spelled in many ways reads as the one that spells them in one way. */
class SpellingProperties {

    private static final String HEADINGS = "Kommune;Kommunenavn;Periode;Enhed;Konto;Lønudgift;Note\n";
    private static final List<String> SPACES = List.of(" ", "  ", "\u00A0", "\u2007", "\u202F\t", "\u3000");
    private static final List<String> UNSEEN = List.of("\u00AD", "\u200B", "\u2060", "\uFEFF", "\u200D");

    /** A row in plain spelling. */
    record Row(String organisation, String unit, long amount) {}

    @Provide
    static Arbitrary<List<Row>> rows() {
        return Combinators.combine(
                        Arbitraries.of("Prøvekøbing", "Fælles it", "æ"),
                        Arbitraries.of("Børn og unge", "Pleje på land", "Team 1", "Team 2", "Ældre & årsag"),
                        Arbitraries.longs().between(-99, 99))
                .as(Row::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static String respelled(String name, Random random) {
        StringBuilder spelled = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            String one = Character.toString(letter);
            if (letter == ' ') {
                one = SPACES.get(random.nextInt(SPACES.size()));
            } else if (random.nextInt(4) == 0) {
                one = one.toUpperCase(Locale.ROOT);
            }
            if (random.nextInt(6) == 0) {
                one = Normalizer.normalize(one, Normalizer.Form.NFD);
            }
            spelled.append(one);
            if (random.nextInt(12) == 0) {
                spelled.append(UNSEEN.get(random.nextInt(UNSEEN.size())));
            }
        }
        return random.nextInt(3) == 0 ? name : spelled.toString();
    }

    /** Rows in files, with notes that make them long enough for several blocks. */
    private static final class Files {
        private final List<String> texts = new ArrayList<>();
        private final Map<String, String> firstSpellings = new HashMap<>();

        private void add(List<Row> rows, Random random) {
            StringBuilder text = new StringBuilder(HEADINGS);
            for (Row row : rows) {
                String note = "x".repeat(random.nextInt(30_000));
                text.append(first("o", row.organisation(), random))
                        .append(';')
                        .append(first("n", row.organisation(), random))
                        .append(";2024;")
                        .append(first("u", row.unit(), random))
                        .append(";3.1.1;")
                        .append(row.amount())
                        .append(';')
                        .append(note)
                        .append('\n');
            }
            texts.add(text.toString());
        }

        private String first(String column, String name, Random random) {
            String spelled = respelled(name, random);
            firstSpellings.putIfAbsent(column + name, CellText.of(spelled));
            return spelled;
        }
    }

    @Property
    void theFirstSpellingStandsAndTheSumsAreThoseOfThePlainFile(
            @ForAll @From("rows") List<Row> rows,
            @ForAll @IntRange(min = 1, max = 3) int files,
            @ForAll @IntRange(min = 1, max = 5) int threads,
            @ForAll long seed) {
        Random random = new Random(seed);
        Files written = new Files();
        for (int f = 0; f < files; f++) {
            List<Row> part = rows.subList(f * rows.size() / files, (f + 1) * rows.size() / files);
            if (!part.isEmpty()) {
                written.add(part, random);
            }
        }
        Map<String, Long> expected = new TreeMap<>();
        for (Row row : rows) {
            expected.merge(
                    written.firstSpellings.get("o" + row.organisation()) + "|"
                            + written.firstSpellings.get("n" + row.organisation()) + "|"
                            + written.firstSpellings.get("u" + row.unit()),
                    row.amount(),
                    Long::sum);
        }

        ReadRegistrations read = Registrations.readFiles(
                ReadingOptions.builder()
                        .threads(threads)
                        .addIgnoredColumns("Note")
                        .build(),
                written.texts);

        Map<String, Long> found = new TreeMap<>();
        for (ResourceStatement statement : read.getStatements()) {
            Organisation organisation = statement.getOrganisation();
            for (ResourceAmount amount : statement.getAmounts()) {
                found.put(
                        organisation.getId() + "|" + organisation.getName() + "|" + amount.getUnit(),
                        amount.getAmount().longValueExact());
            }
        }
        assertThat(found).isEqualTo(expected);
    }
}
