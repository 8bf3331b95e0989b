package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.calc.testing.generator.SampleEditions;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.math.BigDecimal;
import java.util.List;

/** The smaller of the sample editions, and empty statements and models for it. */
public final class Fixtures {

    public static final TaskCatalog CATALOG = SampleEditions.EARLIER;

    public static final List<CatalogCode> FIELDS =
            CATALOG.getFields().stream().map(TaskField::getCode).toList();

    public static final CostCalculator CALCULATOR = CostCalculator.of(CATALOG);

    private Fixtures() {}

    /** A statement of Helsingør for 2024, edition 2006, without any amount. */
    public static ResourceStatement.Builder statement() {
        return ResourceStatement.builder()
                .organisation(Organisation.of("217", "Helsingør"))
                .period(AccountingPeriod.ofYear(2024))
                .edition("2006");
    }

    /** Refused rows; each amount is a measure and a number with a space between them. */
    static RefusedRows refused(int rows, int rowsWithoutAmounts, String... amounts) {
        RefusedRows.Builder refused = RefusedRows.builder().rows(rows).rowsWithoutAmounts(rowsWithoutAmounts);
        for (String amount : amounts) {
            int space = amount.indexOf(' ');
            refused.addAmounts(
                    RefusedAmount.of(amount.substring(0, space), new BigDecimal(amount.substring(space + 1))));
        }
        return refused.build();
    }

    public static CostModel model(Step... steps) {
        return model(List.of(steps));
    }

    public static CostModel model(List<Step> steps) {
        return CostModel.builder()
                .id("prøve")
                .name(text("Prøve", "Trial"))
                .edition("2006")
                .addAllSteps(steps)
                .build();
    }

    public static CatalogCode code(String code) {
        return CatalogCode.parse(code);
    }

    public static UnitAccount at(String unit, String account) {
        return UnitAccount.of(unit, Account.parse(account));
    }

    public static Measure measure(String id, String name, String unit, int decimals) {
        return Measure.builder()
                .id(id)
                .name(text(name, name))
                .unit(unit)
                .decimals(decimals)
                .build();
    }

    public static LocalizedText text(String danish, String english) {
        return LocalizedText.of(danish, english);
    }

    public static MainCategory main(String code, LocalizedText name, Subcategory... subcategories) {
        return MainCategory.builder()
                .code(code(code))
                .name(name)
                .addSubcategories(subcategories)
                .build();
    }

    public static Subcategory sub(String code, LocalizedText name, TaskField... fields) {
        return Subcategory.builder()
                .code(code(code))
                .name(name)
                .addFields(fields)
                .build();
    }

    public static TaskField field(String code, String danish, String english) {
        return TaskField.builder().code(code(code)).name(text(danish, english)).build();
    }
}
