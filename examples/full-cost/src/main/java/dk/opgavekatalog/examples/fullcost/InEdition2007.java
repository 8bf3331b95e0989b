package dk.opgavekatalog.examples.fullcost;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;
import java.util.List;

/** The standard model for statements of edition 2006, with the result in edition 2007. The shares are made up. */
final class InEdition2007 {

    /** The fields that lost a part to job centres, function 6.45.53. */
    private static final List<CatalogCode> JOB_CENTRES =
            List.of(CatalogCode.of(3, 4, 3), CatalogCode.of(3, 4, 4), CatalogCode.of(3, 4, 5), CatalogCode.of(3, 4, 6));

    private InEdition2007() {}

    static CostModel model() {
        ConvertEdition.Builder convert = ConvertEdition.builder().toEdition("2007");
        for (CatalogCode field : JOB_CENTRES) {
            convert.addShares(share(field, Account.field(field), "0.35"), share(field, outside("6.45.53"), "0.65"));
        }
        CatalogCode environment = CatalogCode.of(3, 2, 4);
        convert.addShares(share(environment, outside("6.45.54"), "0.8"), share(environment, outside("6.45.55"), "0.2"));
        return CostModel.builder()
                .id("standard-in-2007")
                .name(LocalizedText.of("Standardmodel i udgave 2007", "Standard model in edition 2007"))
                .edition("2006")
                .addSteps(convert.build())
                .addAllSteps(StandardModels.EXCLUDING_LAST.getSteps())
                .build();
    }

    private static ConversionShare share(CatalogCode source, Account target, String share) {
        return ConversionShare.of(Account.field(source), target, new BigDecimal(share));
    }

    private static Account outside(String function) {
        return Account.outside(function);
    }
}
