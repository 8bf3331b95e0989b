package dk.opgavekatalog.data.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.generator.AnyMapping;
import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MappingComparisonTest {

    private static MappingRow row(String account, String unit, String target, String share) {
        return MappingRow.builder()
                .sourceAccount(account)
                .sourceUnit(Optional.of(unit).filter(name -> !name.isEmpty()))
                .target(Account.parse(target))
                .share(new BigDecimal(share))
                .build();
    }

    private static AccountMapping mapping(MappingRow... rows) {
        return AccountMapping.builder()
                .schemaVersion(AccountMapping.SCHEMA_VERSION)
                .id("m")
                .name(LocalizedText.of("Opdigtet", "Made up"))
                .edition("2006")
                .addRows(rows)
                .build();
    }

    @Test
    void whatWasAddedRemovedAndChangedIsTold() {
        AccountMapping before = mapping(
                row("1", "", "1.1.1", "1"),
                row("2", "", "1.1.1", "1"),
                row("3", "A", "1.1.1", "0.5"),
                row("3", "A", "1.1.2", "0.5"),
                row("4", "", "3.1.1", "1"));
        AccountMapping after = mapping(
                row("5", "", "outside:5", "1"),
                row("3", "a", "1.1.2", "0.25"),
                row("3", "a", "1.1.1", "0.75"),
                row("2", "", "1.1.2", "1"),
                row("1", "", "1.1.1", "1.0"));

        MappingComparison comparison = MappingComparison.of(before, after);

        assertThat(comparison.describe(Language.ENGLISH))
                .containsExactly(
                        "added: 5: nothing → outside:5",
                        "removed: 4: 3.1.1 → nothing",
                        "changed: 2: 1.1.1 → 1.1.2",
                        "changed: 3 / A: 1.1.1 50 % + 1.1.2 50 % → 1.1.2 25 % + 1.1.1 75 %");
        assertThat(comparison.describe(Language.DANISH))
                .contains("tilføjet: 5: intet → outside:5", "fjernet: 4: 3.1.1 → intet");
        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison).hasToString("1 added, 1 removed, 2 changed");
    }

    @Provide
    Arbitrary<AccountMapping> mappings() {
        return AnyMapping.of(Catalogs.edition2006()).mappings();
    }

    @Property(tries = 200)
    void aMappingIsTheSameAsItselfInAnyOrder(@ForAll("mappings") AccountMapping mapping, @ForAll Random random) {
        List<MappingRow> shuffled = new ArrayList<>(mapping.getRows());
        Collections.shuffle(shuffled, random);
        AccountMapping other =
                AccountMapping.builder().from(mapping).rows(shuffled).build();

        assertThat(MappingComparison.of(mapping, other).isSame()).isTrue();
    }

    @Property(tries = 200)
    void whatIsAddedOneWayIsRemovedTheOther(
            @ForAll("mappings") AccountMapping one, @ForAll("mappings") AccountMapping other) {
        MappingComparison there = MappingComparison.of(one, other);
        MappingComparison back = MappingComparison.of(other, one);

        assertThat(there.getAdded()).hasSameSizeAs(back.getRemoved());
        assertThat(there.getRemoved()).hasSameSizeAs(back.getAdded());
        assertThat(there.getChanged()).hasSameSizeAs(back.getChanged());
    }
}
