package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
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

/** A small edition 2006, with ten fields, and empty statements and models for it. */
public final class Fixtures {

    public static final TaskCatalog CATALOG = TaskCatalog.builder()
            .schemaVersion(TaskCatalog.SCHEMA_VERSION)
            .edition(Edition.builder()
                    .id("2006")
                    .name(LocalizedText.of("Opgavekatalog, udgave 2006", "Task catalogue, 2006 edition"))
                    .accountingFunction("6.45.51")
                    .dataVersion("0.0.1")
                    .source("Ti felter til prøve")
                    .build())
            .addMainCategories(
                    main(
                            "1",
                            text("Administrative støttefunktioner", "Administrative support functions"),
                            sub(
                                    "1.1",
                                    text("Løn og personale", "Payroll and personnel"),
                                    field("1.1.1", "Lønadministration", "Payroll administration"),
                                    field("1.1.2", "Personaleadministration", "Personnel administration")),
                            sub(
                                    "1.2",
                                    text("Økonomistyring", "Financial management"),
                                    field("1.2.1", "Budgetlægning", "Budgeting")),
                            sub(
                                    "1.4",
                                    text("Intern service m.v.", "Internal services etc."),
                                    field("1.4.9", "Forsikringer og risikostyring", "Insurance and risk management"),
                                    field(
                                            "1.4.10",
                                            "Formidling og kommunikation Internt",
                                            "Dissemination and communication, internal"))),
                    main(
                            "2",
                            text("Sekretariatsbetjening", "Secretariat services"),
                            sub(
                                    "2.1",
                                    text("Sekretariatsbetjening", "Secretariat services"),
                                    field(
                                            "2.1.1",
                                            "Sagsfremstilling og udvalgsbetjening m.v.",
                                            "Case presentation and committee services etc."),
                                    field("2.1.4", "Formidling og kommunikation", "Dissemination and communication"))),
                    main(
                            "3",
                            text("Myndighedsudøvelse", "Exercise of authority"),
                            sub(
                                    "3.1",
                                    text("By, bolig og trafik", "Town, housing and traffic"),
                                    field("3.1.1", "Byggesager", "Building cases"),
                                    field("3.1.2", "Byfornyelse", "Urban renewal")),
                            sub(
                                    "3.5",
                                    text("Ældre og voksne handicappede m.v.", "Older people and disabled adults etc."),
                                    field("3.5.1", "Pleje, bistand m.v.", "Care, assistance etc."))))
            .build();

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
