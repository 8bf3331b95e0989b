package dk.opgavekatalog.calc.input;

import static org.assertj.core.api.Assertions.assertThat;

import dk.opgavekatalog.calc.testing.generator.SampleDomain;
import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.model.check.Problems;
import dk.opgavekatalog.model.statement.CompactStatement;
import dk.opgavekatalog.model.statement.ResourceStatement;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The check of the compact form and the check of every amount accept the same statements. */
@Domain(SampleDomain.class)
@Domain(DomainContext.Global.class)
class StatementCheckProperties {

    @Property
    void aStatementIsRefusedWithAllThatTheCheckOfEveryAmountFinds(
            @ForAll ResourceStatement statement,
            @ForAll @Size(max = 2) List<StatementFault> faults,
            @ForAll Random random) {
        requireAgreement(StatementFault.put(statement, faults, random));
    }

    @Property
    void aStatementWithAnyFaultIsRefused(@ForAll ResourceStatement statement, @ForAll Random random) {
        for (StatementFault fault : StatementFault.values()) {
            ResourceStatement faulty = fault.put(statement, random);
            requireAgreement(faulty);
            assertThat(checkOf(faulty)).as(fault.name()).isEmpty();
        }
    }

    @Property
    void aStatementWithoutFaultsHasItsCompactForm(@ForAll ResourceStatement statement) {
        assertThat(checkOf(statement))
                .hasValueSatisfying(compact -> assertThat(compact.toStatement()).isSameAs(statement));
    }

    private static Optional<CompactStatement> checkOf(ResourceStatement statement) {
        return StatementCheck.check(Problems.at(""), statement, SampleEditions.EARLIER);
    }

    private static void requireAgreement(ResourceStatement statement) {
        Problems expected = Problems.at("statement");
        StatementCheck.checkAmounts(expected, statement, SampleEditions.EARLIER);
        Problems found = Problems.at("statement");
        Optional<CompactStatement> compact = StatementCheck.check(found, statement, SampleEditions.EARLIER);

        assertThat(found.toList()).isEqualTo(expected.toList());
        assertThat(compact.isPresent()).isEqualTo(expected.isEmpty());
    }
}
