package dk.opgavekatalog.calc.testing.generator;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.Indicator;
import dk.opgavekatalog.model.catalog.IndicatorBase;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.MainCategory;
import dk.opgavekatalog.model.catalog.Subcategory;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import java.util.Arrays;
import java.util.List;

/**
 * Two small editions for tests: ten fields of edition 2006, with their codes and names, and a later edition that
 * changes them in every possible way. They are for tests only: the real editions are in {@code catalog-data}.
 */
public final class SampleEditions {

    /** Ten fields of edition 2006; main category 2 is excluded from cost. */
    public static final TaskCatalog EARLIER = TaskCatalog.builder()
            .schemaVersion(TaskCatalog.SCHEMA_VERSION)
            .edition(edition("2006", "Opgavekatalog, udgave 2006", "Task catalogue, 2006 edition"))
            .addMainCategories(
                    main(
                            "1",
                            text("Administrative støttefunktioner", "Administrative support functions"),
                            sub(
                                    "1.1",
                                    text("Løn og personale", "Payroll and personnel"),
                                    payrollAdministration(),
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

    /** Ten other fields, which belong to no published edition. */
    public static final TaskCatalog LATER = TaskCatalog.builder()
            .schemaVersion(TaskCatalog.SCHEMA_VERSION)
            .edition(edition("2007", "Opgavekatalog, udgave 2007", "Task catalogue, 2007 edition"))
            .addMainCategories(
                    main(
                            "1",
                            text("Administrative støttefunktioner", "Administrative support functions"),
                            sub(
                                    "1.1",
                                    text("Løn og personale", "Payroll and personnel"),
                                    field("1.1.1", "Personaleadministration", "Personnel administration"),
                                    field("1.1.2", "Lønadministration", "Payroll administration")),
                            sub(
                                    "1.2",
                                    text("Økonomistyring", "Financial management"),
                                    field("1.2.1", "Budgetlægning", "Budgeting"),
                                    field("1.2.10", "Budgetopfølgning", "Budget follow-up")),
                            sub(
                                    "1.4",
                                    text("Intern service m.v.", "Internal services etc."),
                                    field("1.4.9", "Forsikring og formidling", "Insurance and dissemination"))),
                    main(
                            "2",
                            text("Sekretariatsbetjening", "Secretariat services"),
                            sub(
                                    "2.1",
                                    text("Sekretariatsbetjening", "Secretariat services"),
                                    field(
                                            "2.1.1",
                                            "Sagsfremstilling og udvalgsbetjening m.v.",
                                            "Case presentation and committee services etc."))),
                    main(
                            "3",
                            text("Myndighedsudøvelse", "Exercise of authority"),
                            sub(
                                    "3.1",
                                    text("By, bolig og trafik", "Town, housing and traffic"),
                                    field("3.1.1", "Byggesager", "Building cases")),
                            sub(
                                    "3.5",
                                    text("Ældre og voksne handicappede m.v.", "Older people and disabled adults etc."),
                                    field("3.5.1", "Nye opgaver", "New tasks"),
                                    field("3.5.2", "Pleje, bistand m.v.", "Care, assistance etc."))))
            .build();

    /**
     * The correspondence from the earlier to the later edition. The codes 1.1.1 and 1.1.2 change places, and 3.5.1
     * becomes another field.
     */
    public static final Correspondence CORRESPONDENCE = Correspondence.builder()
            .schemaVersion(Correspondence.SCHEMA_VERSION)
            .fromEdition("2006")
            .toEdition("2007")
            .addRows(
                    row(ChangeKind.UNCHANGED, "1.1.1", "1.1.2", "", ""),
                    row(ChangeKind.UNCHANGED, "1.1.2", "1.1.1", "", ""),
                    row(ChangeKind.SPLIT, "1.2.1", "1.2.1 1.2.10", "", ""),
                    row(ChangeKind.MERGED, "1.4.9 1.4.10", "1.4.9", "", ""),
                    row(ChangeKind.UNCHANGED, "2.1.1", "2.1.1", "", ""),
                    row(ChangeKind.REMOVED, "2.1.4", "", "", ""),
                    row(ChangeKind.REDEFINED, "3.1.1", "3.1.1", "6.45.54", ""),
                    row(ChangeKind.REMOVED, "3.1.2", "", "6.45.55", ""),
                    row(ChangeKind.UNCHANGED, "3.5.1", "3.5.2", "", ""),
                    row(ChangeKind.ADDED, "", "3.5.1", "", "6.45.53"))
            .build();

    private SampleEditions() {}

    private static Edition edition(String id, String danish, String english) {
        return Edition.builder()
                .id(id)
                .name(text(danish, english))
                .accountingFunction("6.45.51")
                .dataVersion("0.0.1")
                .source("Ti felter til prøve")
                .build();
    }

    private static LocalizedText text(String danish, String english) {
        return LocalizedText.of(danish, english);
    }

    /** Makes a main category; main category 2 does not belong to the cost. */
    private static MainCategory main(String code, LocalizedText name, Subcategory... subcategories) {
        return MainCategory.builder()
                .code(CatalogCode.parse(code))
                .name(name)
                .excludedFromCost(code.equals("2"))
                .addSubcategories(subcategories)
                .build();
    }

    private static Subcategory sub(String code, LocalizedText name, TaskField... fields) {
        return Subcategory.builder()
                .code(CatalogCode.parse(code))
                .name(name)
                .addFields(fields)
                .build();
    }

    private static TaskField field(String code, String danish, String english) {
        return TaskField.builder()
                .code(CatalogCode.parse(code))
                .name(text(danish, english))
                .build();
    }

    /** The field with an indicator of a volume per FTE, and one with a base of its own. */
    private static TaskField payrollAdministration() {
        return TaskField.builder()
                .code(CatalogCode.of(1, 1, 1))
                .name(text("Lønadministration", "Payroll administration"))
                .addIndicators(
                        Indicator.builder()
                                .id("1.1.1-p1")
                                .kind(IndicatorKind.PRODUCTIVITY)
                                .name(text("Antal lønsedler pr. årsværk", "Number of payslips per FTE"))
                                .concept("payslips-per-fte")
                                .counted(text("lønsedler", "payslips"))
                                .unit(IndicatorUnit.NUMBER)
                                .per(per(1, IndicatorBaseKind.FTE, "årsværk", "FTE"))
                                .direction(IndicatorDirection.HIGHER_IS_BETTER)
                                .build(),
                        Indicator.builder()
                                .id("1.1.1-q1")
                                .kind(IndicatorKind.QUALITY)
                                .name(text("Antal fejl pr. 1.000 lønsedler", "Number of errors per 1,000 payslips"))
                                .concept("errors-per-payslips")
                                .counted(text("fejl", "errors"))
                                .unit(IndicatorUnit.NUMBER)
                                .per(per(1_000, IndicatorBaseKind.COUNT, "lønsedler", "payslips"))
                                .direction(IndicatorDirection.LOWER_IS_BETTER)
                                .build())
                .build();
    }

    private static IndicatorBase per(int quantity, IndicatorBaseKind kind, String danish, String english) {
        return IndicatorBase.builder()
                .quantity(quantity)
                .kind(kind)
                .of(text(danish, english))
                .build();
    }

    private static CorrespondenceRow row(ChangeKind kind, String from, String to, String leavesTo, String comesFrom) {
        return CorrespondenceRow.builder()
                .kind(kind)
                .addAllFromFields(words(from).stream().map(CatalogCode::parse).toList())
                .addAllToFields(words(to).stream().map(CatalogCode::parse).toList())
                .addAllLeavesTo(words(leavesTo))
                .addAllComesFrom(words(comesFrom))
                .build();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
