package dk.opgavekatalog.calc.cost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.correspondence.Correspondence;
import dk.opgavekatalog.model.correspondence.CorrespondenceRow;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * An edition 2007 with the codes of {@link Fixtures#CATALOG}, so that the same steps are possible in it, and other
 * tasks behind them: 1.1.1 and 1.1.2 changed places, 3.1.1 and 3.1.2 were cut anew and left in part, 3.5.1 took
 * something in.
 */
public final class OtherEdition {

    public static final TaskCatalog CATALOG = TaskCatalog.builder()
            .from(Fixtures.CATALOG)
            .edition(Edition.builder()
                    .from(Fixtures.CATALOG.getEdition())
                    .id("2007")
                    .name(LocalizedText.of("Opgavekatalog, udgave 2007", "Task catalogue, 2007 edition"))
                    .build())
            .build();

    /** From 2006 to 2007. */
    public static final Correspondence CORRESPONDENCE = Correspondence.builder()
            .schemaVersion(Correspondence.SCHEMA_VERSION)
            .fromEdition("2006")
            .toEdition("2007")
            .addAllRows(rows())
            .build();

    /** Begins in 2006 and can convert. */
    public static final CostCalculator CALCULATOR = Fixtures.CALCULATOR.withCorrespondence(CORRESPONDENCE, CATALOG);

    public static final ConvertEdition CONVERSION = ConvertEdition.builder()
            .toEdition("2007")
            .addShares(
                    share("3.1.1", "3.1.1", "0.3333"),
                    share("3.1.1", "3.1.2", "0.5"),
                    share("3.1.1", "outside:6.45.54", "0.1667"),
                    share("3.1.2", "3.1.2", "1"),
                    share("outside:6.45.53", "3.5.1", "0.25"))
            .build();

    private OtherEdition() {}

    /** The steps of a model, after the conversion. */
    public static CostModel converting(List<Step> steps) {
        List<Step> all = new ArrayList<>(List.of(CONVERSION));
        all.addAll(steps);
        return Fixtures.model(all);
    }

    /** A model of 2007. */
    public static CostModel model(List<Step> steps) {
        return CostModel.builder().from(Fixtures.model(steps)).edition("2007").build();
    }

    private static List<CorrespondenceRow> rows() {
        List<CorrespondenceRow> rows = new ArrayList<>();
        for (String code : List.of("1.2.1", "1.4.9", "1.4.10", "2.1.1", "2.1.4")) {
            rows.add(row(ChangeKind.UNCHANGED, code, code).build());
        }
        rows.add(row(ChangeKind.UNCHANGED, "1.1.1", "1.1.2").build());
        rows.add(row(ChangeKind.UNCHANGED, "1.1.2", "1.1.1").build());
        rows.add(row(ChangeKind.REDEFINED, "3.1.1", "3.1.1")
                .addFromFields(CatalogCode.of(3, 1, 2))
                .addToFields(CatalogCode.of(3, 1, 2))
                .addLeavesTo("6.45.54")
                .build());
        rows.add(row(ChangeKind.REDEFINED, "3.5.1", "3.5.1")
                .addComesFrom("6.45.53")
                .build());
        return rows;
    }

    private static CorrespondenceRow.Builder row(ChangeKind kind, String from, String to) {
        return CorrespondenceRow.builder()
                .kind(kind)
                .addFromFields(CatalogCode.parse(from))
                .addToFields(CatalogCode.parse(to));
    }

    private static ConversionShare share(String source, String target, String share) {
        return ConversionShare.of(Account.parse(source), Account.parse(target), new BigDecimal(share));
    }
}
