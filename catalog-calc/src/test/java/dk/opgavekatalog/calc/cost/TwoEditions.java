package dk.opgavekatalog.calc.cost;

import static dk.opgavekatalog.calc.cost.Fixtures.field;
import static dk.opgavekatalog.calc.cost.Fixtures.main;
import static dk.opgavekatalog.calc.cost.Fixtures.sub;
import static dk.opgavekatalog.calc.cost.Fixtures.text;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The small edition 2006 of {@link Fixtures}, an edition 2007 that changes it in every way there is, and the table between
 * the two.
 */
final class TwoEditions {

    static final String EARLIER = "2006";
    static final String LATER = "2007";

    static final TaskCatalog LATER_CATALOG = TaskCatalog.builder()
            .schemaVersion(TaskCatalog.SCHEMA_VERSION)
            .edition(Edition.builder()
                    .id(LATER)
                    .name(text("Opgavekatalog, udgave 2007", "Task catalogue, 2007 edition"))
                    .accountingFunction("6.45.51")
                    .dataVersion("0.0.1")
                    .source("Elleve felter til prøve")
                    .build())
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

    /** The codes 1.1.1 and 1.1.2 change places, and 3.5.1 is another field than before. */
    static final Correspondence TABLE = Correspondence.builder()
            .schemaVersion(Correspondence.SCHEMA_VERSION)
            .fromEdition(EARLIER)
            .toEdition(LATER)
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

    /** A conversion that gives every share that is needed. */
    static final ConvertEdition THERE = ConvertEdition.builder()
            .toEdition(LATER)
            .addShares(
                    share("1.2.1", "1.2.1", "0.5"),
                    share("1.2.1", "1.2.10", "0.5"),
                    share("2.1.4", "outside:6.45.59", "1"),
                    share("3.1.1", "3.1.1", "0.5"),
                    share("3.1.1", "outside:6.45.54", "0.5"),
                    share("outside:6.45.53", "3.5.1", "0.25"))
            .build();

    static final CostCalculator CALCULATOR =
            CostCalculator.of(Fixtures.CATALOG).withCorrespondence(TABLE, LATER_CATALOG);

    private TwoEditions() {}

    static ConversionShare share(String source, String target, String share) {
        return ConversionShare.of(Account.parse(source), Account.parse(target), new BigDecimal(share));
    }

    static List<CatalogCode> fieldsOf(String edition) {
        return edition.equals(EARLIER)
                ? Fixtures.FIELDS
                : LATER_CATALOG.getFields().stream().map(TaskField::getCode).toList();
    }

    static Correspondence correspondenceTo(String edition) {
        return edition.equals(LATER) ? TABLE : TABLE.inverse();
    }

    static String otherThan(String edition) {
        return edition.equals(EARLIER) ? LATER : EARLIER;
    }

    /** Every place where a field goes on the way to an edition; none when the caller chooses. */
    static List<Account> placesOf(CatalogCode field, String toEdition) {
        CorrespondenceRow row = correspondenceTo(toEdition).findRowFrom(field).orElseThrow();
        List<Account> places = new ArrayList<>();
        row.getToFields().forEach(code -> places.add(Account.field(code)));
        row.getLeavesTo().forEach(function -> places.add(Account.outside(function)));
        return places;
    }

    private static CorrespondenceRow row(ChangeKind kind, String from, String to, String leavesTo, String comesFrom) {
        return CorrespondenceRow.builder()
                .kind(kind)
                .addAllFromFields(words(from).stream().map(Fixtures::code).toList())
                .addAllToFields(words(to).stream().map(Fixtures::code).toList())
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
