package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.code;
import static dk.opgavekatalog.calc.cost.Fixtures.text;
import static dk.opgavekatalog.model.statement.Measures.PAYROLL;

import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Two providers that serve each other and themselves, after slides of A. Morris (ACCT 3210): payroll administration,
 * 1.1.1, serves itself, 1.1.2, 3.1.1 and 3.1.2 by 10, 20, 40 and 30; personnel administration, 1.1.2, serves 1.1.1,
 * itself, 3.1.1 and 3.1.2 by 25, 15, 35 and 25.
 */
final class Supports {

    static final Statistic PAYSLIPS =
            statistic("payslips", text("Lønsedler", "Payslips"), "1.1.1 10", "1.1.2 20", "3.1.1 40", "3.1.2 30");
    static final Statistic EMPLOYEES =
            statistic("employees", text("Ansatte", "Employees"), "1.1.1 25", "1.1.2 15", "3.1.1 35", "3.1.2 25");

    static final AllocationKey BY_PAYSLIPS = AllocationKey.statistic("payslips");
    static final AllocationKey BY_EMPLOYEES = AllocationKey.statistic("employees");

    private Supports() {}

    /** 100 on 1.1.1 and 60 on 1.1.2, with both statistics. */
    static ResourceStatement.Builder hundredAndSixty() {
        return Fixtures.statement()
                .add("Teknik", "1.1.1", PAYROLL, "100")
                .add("Teknik", "1.1.2", PAYROLL, "60")
                .addStatistics(PAYSLIPS, EMPLOYEES);
    }

    /** Payslips for all providers but 1.1.2, which is shared out by employees. */
    static AllocateSupport.Builder support(AllocationMethod method) {
        return support(method, BY_PAYSLIPS).addKeys(ProviderKey.of(code("1.1.2"), BY_EMPLOYEES));
    }

    static AllocateSupport.Builder support(AllocationMethod method, AllocationKey key) {
        AllocateSupport.Builder step = AllocateSupport.builder();
        step.method(method).defaultKey(key);
        return step;
    }

    /** A statistic of the unit Teknik, or of another that a value begins with. */
    static Statistic statistic(String id, LocalizedText name, String... values) {
        Statistic.Builder statistic = Statistic.builder();
        statistic.id(id).name(name);
        for (String value : values) {
            List<String> words = List.of(value.split(" "));
            String unit = words.size() == 3 ? words.get(0) : "Teknik";
            statistic.addValues(StatisticValue.of(
                    unit, code(words.get(words.size() - 2)), new BigDecimal(words.get(words.size() - 1))));
        }
        return statistic.build();
    }

    static Statistic statistic(String id, String... values) {
        return statistic(id, text(id, id), values);
    }

    static CostStatement calculate(ResourceStatement.Builder statement, Step... steps) {
        return Fixtures.CALCULATOR.calculate(statement.build(), Fixtures.model(steps));
    }

    /** What stands on the accounts in the end, one to a line, without zeros. */
    static String lines(CostStatement cost, Measure measure) {
        return lines(cost.getFinalStage(), measure);
    }

    /** What stands on the accounts, one to a line, without zeros. */
    static String lines(Stage stage, Measure measure) {
        return stage.getAccounts().stream()
                .filter(account -> stage.getAmount(account, measure).signum() != 0)
                .map(account -> account + " " + stage.getAmount(account, measure) + "\n")
                .collect(Collectors.joining());
    }

    static List<String> journal(CostStatement cost) {
        return cost.getJournal().stream().map(JournalEntry::toString).toList();
    }
}
