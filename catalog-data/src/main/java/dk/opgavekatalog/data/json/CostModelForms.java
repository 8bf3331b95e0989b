package dk.opgavekatalog.data.json;

import static dk.opgavekatalog.data.json.FieldForms.LOCALIZED_TEXT;

import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationMethod;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.Reach;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Account;
import java.math.BigDecimal;

/** The forms of a cost model and of its steps. */
final class CostModelForms {

    private static final ValueForm<Reach> REACH = Scalars.oneOf(Reach.class);

    private static final CollectedPart<Account> SOURCE = new CollectedPart<>(0);
    private static final CollectedPart<Account> TARGET = new CollectedPart<>(1);
    private static final CollectedPart<BigDecimal> SHARE = new CollectedPart<>(2);

    private static final ValueForm<ConversionShare> CONVERSION_SHARE = ObjectForm.of(
                    () -> new Object[3],
                    parts -> ConversionShare.of(SOURCE.get(parts), TARGET.get(parts), SHARE.get(parts)))
            .required("source", StatementForms.ACCOUNT, SOURCE::set, ConversionShare::getSource)
            .required("target", StatementForms.ACCOUNT, TARGET::set, ConversionShare::getTarget)
            .required("share", Scalars.DECIMAL, SHARE::set, ConversionShare::getShare)
            .build();

    private static final ValueForm<Step> STEP = VariantForm.<Step>choices()
            .or(
                    "transfer",
                    Transfer.class,
                    Transfer::builder,
                    Transfer.Builder::build,
                    table -> table.required("source", Scalars.CODE, Transfer.Builder::source, Transfer::getSource)
                            .required("target", Scalars.CODE, Transfer.Builder::target, Transfer::getTarget)
                            .required("share", Scalars.DECIMAL, Transfer.Builder::share, Transfer::getShare)
                            .defaulted(
                                    "addingToTarget",
                                    Scalars.TRUTH,
                                    Transfer.Builder::addingToTarget,
                                    Transfer::isAddingToTarget))
            .or(
                    "redistribute",
                    Redistribute.class,
                    Redistribute::builder,
                    Redistribute.Builder::build,
                    table -> table.required("pool", Scalars.TEXT, Redistribute.Builder::pool, Redistribute::getPool)
                            .required("key", KeyForms.KEY, Redistribute.Builder::key, Redistribute::getKey)
                            .optional(
                                    "fallbackKey",
                                    KeyForms.KEY,
                                    Redistribute.Builder::fallbackKey,
                                    Redistribute::getFallbackKey)
                            .defaulted("scope", KeyForms.SCOPE, Redistribute.Builder::scope, Redistribute::getScope)
                            .defaulted("reach", REACH, Redistribute.Builder::reach, Redistribute::getReach))
            .or(
                    "allocateSupport",
                    AllocateSupport.class,
                    AllocateSupport::builder,
                    AllocateSupport.Builder::build,
                    CostModelForms::allocateSupport)
            .or(
                    "surcharge",
                    Surcharge.class,
                    Surcharge::builder,
                    Surcharge.Builder::build,
                    table -> table.required("id", Scalars.TEXT, Surcharge.Builder::id, Surcharge::getId)
                            .required("name", LOCALIZED_TEXT, Surcharge.Builder::name, Surcharge::getName)
                            .required("rate", Scalars.DECIMAL, Surcharge.Builder::rate, Surcharge::getRate)
                            .list(
                                    "baseMeasures",
                                    Scalars.TEXT,
                                    Surcharge.Builder::addBaseMeasures,
                                    Surcharge::getBaseMeasures)
                            .required("measure", Scalars.TEXT, Surcharge.Builder::measure, Surcharge::getMeasure)
                            .defaulted("scope", KeyForms.SCOPE, Surcharge.Builder::scope, Surcharge::getScope))
            .or(
                    "exclude",
                    Exclude.class,
                    Exclude::builder,
                    Exclude.Builder::build,
                    table -> table.required("scope", KeyForms.SCOPE, Exclude.Builder::scope, Exclude::getScope)
                            .required("reason", LOCALIZED_TEXT, Exclude.Builder::reason, Exclude::getReason))
            .or(
                    "convertEdition",
                    ConvertEdition.class,
                    ConvertEdition::builder,
                    ConvertEdition.Builder::build,
                    table -> table.required(
                                    "toEdition",
                                    Scalars.TEXT,
                                    ConvertEdition.Builder::toEdition,
                                    ConvertEdition::getToEdition)
                            .list(
                                    "shares",
                                    CONVERSION_SHARE,
                                    ConvertEdition.Builder::addShares,
                                    ConvertEdition::getShares))
            .build();

    private static ObjectForm.PropertyTable<AllocateSupport, AllocateSupport.Builder> allocateSupport(
            ObjectForm.PropertyTable<AllocateSupport, AllocateSupport.Builder> table) {
        return table.defaulted(
                        "providers", KeyForms.SCOPE, AllocateSupport.Builder::providers, AllocateSupport::getProviders)
                .defaulted(
                        "receivers", KeyForms.SCOPE, AllocateSupport.Builder::receivers, AllocateSupport::getReceivers)
                .required(
                        "method",
                        Scalars.oneOf(AllocationMethod.class),
                        AllocateSupport.Builder::method,
                        AllocateSupport::getMethod)
                .required(
                        "defaultKey", KeyForms.KEY, AllocateSupport.Builder::defaultKey, AllocateSupport::getDefaultKey)
                .optional(
                        "fallbackKey",
                        KeyForms.KEY,
                        AllocateSupport.Builder::fallbackKey,
                        AllocateSupport::getFallbackKey)
                .list("keys", KeyForms.PROVIDER, AllocateSupport.Builder::addKeys, AllocateSupport::getKeys)
                .list("order", Scalars.CODE, AllocateSupport.Builder::addOrder, AllocateSupport::getOrder)
                .defaulted(
                        "includingOwnUse",
                        Scalars.TRUTH,
                        AllocateSupport.Builder::includingOwnUse,
                        AllocateSupport::isIncludingOwnUse)
                .defaulted("reach", REACH, AllocateSupport.Builder::reach, AllocateSupport::getReach);
    }

    static final ValueForm<CostModel> COST_MODEL = ObjectForm.of(CostModel::builder, CostModel.Builder::build)
            .required("id", Scalars.TEXT, CostModel.Builder::id, CostModel::getId)
            .required("name", LOCALIZED_TEXT, CostModel.Builder::name, CostModel::getName)
            .required("edition", Scalars.TEXT, CostModel.Builder::edition, CostModel::getEdition)
            .list("steps", STEP, CostModel.Builder::addSteps, CostModel::getSteps)
            .build();

    private CostModelForms() {}
}
