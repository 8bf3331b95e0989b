package dk.opgavekatalog.model.mapping;

import static dk.opgavekatalog.model.mapping.Mappings.mapping;
import static dk.opgavekatalog.model.mapping.Mappings.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.model.check.InvalidInputException;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTableTest {

    private static final AccountMapping MAPPING = Mappings.complete();
    private static final MappingTable TABLE = MAPPING.toTable();

    @Test
    void accountAndUnitBothComeBeforeTheAccountAlone() {
        assertThat(TABLE.find("6451.100", "4711")).isEqualTo(MAPPING.getRows().subList(1, 3));
    }

    @Test
    void theAccountAloneComesBeforeTheUnitAlone() {
        MappingTable table = mapping(row("", "u", "1.1.1", "", "1"), row("a", "", "1.1.2", "", "1"))
                .toTable();

        assertThat(table.find("a", "u")).containsExactly(row("a", "", "1.1.2", "", "1"));
        assertThat(TABLE.find("6451.100", "4712")).isEqualTo(MAPPING.getRows().subList(0, 1));
    }

    @Test
    void theUnitAloneIsForEveryOtherAccount() {
        assertThat(TABLE.find("6451.200", "4711")).isEqualTo(MAPPING.getRows().subList(3, 4));
        assertThat(TABLE.find("", "4711")).isEqualTo(MAPPING.getRows().subList(3, 4));
    }

    @Test
    void whatNoSourceFitsHasNoRows() {
        assertThat(TABLE.find("6451.200", "4712")).isEmpty();
        assertThat(TABLE.find("", "")).isEmpty();
        assertThat(TABLE.find("4711", "6451.100")).isEmpty();
        assertThat(TABLE.find("6451.1000", "4712")).isEmpty();
    }

    @Test
    void anotherSpellingOfASourceIsFound() {
        MappingTable table = mapping(row("Løn ", "", "1.1.1", "", "1"), row("", "Børn og  unge", "1.1.2", "", "1"))
                .toTable();

        assertThat(table.find("LØN", "x")).containsExactly(row("Løn ", "", "1.1.1", "", "1"));
        assertThat(table.find("x", "bo\u0308rn og unge")).isEmpty();
        assertThat(table.find("x", "BØRN\u00A0OG UNGE\u00AD"))
                .containsExactly(row("", "Børn og  unge", "1.1.2", "", "1"));
    }

    @Test
    void spellingsThatTheMappingTellsApartFitAsTheyAreWritten() {
        MappingRow small = row("a1", "", "1.1.1", "", "1");
        MappingRow capital = row("A1", "", "1.1.2", "", "1");
        MappingTable table = mapping(small, capital).toTable();

        assertThat(table.find("a1", "")).containsExactly(small);
        assertThat(table.find("A1", "")).containsExactly(capital);
        assertThat(table.find("a1 ", "")).isEmpty();
    }

    @Test
    void spellingsWithTheSameTargetsAreOneSource() {
        MappingRow small = row("a1", "", "1.1.1", "", "1");
        MappingTable table = mapping(small, row("A1", "", "1.1.1", "", "1.0")).toTable();

        assertThat(table.find("a1 ", "")).containsExactly(small);
    }

    @Test
    void theNearestSourcesAreNamedTheNearestFirst() {
        assertThat(nearest("6451.10", "4712", Language.ENGLISH))
                .startsWith("account '6451.100'")
                .contains("account '6451.100' in unit '4711'");
        assertThat(nearest("6451.10", "4712", Language.DANISH)).contains("konto '6451.100' i enhed '4711'");
        assertThat(nearest("", "471", Language.ENGLISH)).contains("unit '4711'");
        assertThat(TABLE.describeNearest("zzz", "qqq")).isEqualTo(Phrase.of("ingen", "none"));
    }

    @Test
    void noMoreThanThreeAreNamed() {
        MappingRow[] rows = List.of("ab1", "ab2", "ab3", "ab4").stream()
                .map(account -> row(account, "", "1.1.1", "", "1"))
                .toArray(MappingRow[]::new);

        assertThat(mapping(rows).toTable().describeNearest("ab", ""))
                .isEqualTo(Phrase.of(
                        "konto 'ab1', konto 'ab2', konto 'ab3'", "account 'ab1', account 'ab2', account 'ab3'"));
    }

    private static String nearest(String account, String unit, Language language) {
        return TABLE.describeNearest(account, unit).in(language);
    }

    @Test
    void aMappingWithProblemsHasNoTable() {
        assertThatThrownBy(() -> mapping(row("a", "", "1.1.1", "", "0.5")).toTable())
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("/rows/0/share");
    }

    @Test
    void rowsCannotBeChangedThroughTheTable() {
        assertThat(TABLE.find("6451.100", "4711")).isUnmodifiable();
    }
}
