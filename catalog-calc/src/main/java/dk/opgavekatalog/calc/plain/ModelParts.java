package dk.opgavekatalog.calc.plain;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.cost.AllocateSupport;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.AllocationKeyVisitor;
import dk.opgavekatalog.model.cost.ConversionShare;
import dk.opgavekatalog.model.cost.ConvertEdition;
import dk.opgavekatalog.model.cost.CostModel;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.Exclude;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FieldsWithin;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Redistribute;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.StatisticKey;
import dk.opgavekatalog.model.cost.Step;
import dk.opgavekatalog.model.cost.StepVisitor;
import dk.opgavekatalog.model.cost.Surcharge;
import dk.opgavekatalog.model.cost.Transfer;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.UnitAccount;
import java.util.List;
import java.util.Map;

/**
 * The documents of types of the model that are parts of other documents. Their form is that of {@code JsonForm} in the
 * module catalog-data. The types themselves are not put into documents, because a mapper with other settings, such as
 * names with underscores, would then write them differently.
 */
public final class ModelParts {

    private ModelParts() {}

    /**
     * Returns the document of a text in both languages.
     *
     * @param text the text
     * @return its document
     */
    public static Map<String, Object> of(LocalizedText text) {
        return new Fields().text("da", text.getDa()).text("en", text.getEn()).toMap();
    }

    /**
     * Returns the document of an organisation.
     *
     * @param organisation the organisation
     * @return its document
     */
    public static Map<String, Object> of(Organisation organisation) {
        return new Fields()
                .text("id", organisation.getId())
                .text("name", organisation.getName())
                .toMap();
    }

    /**
     * Returns the document of a measure.
     *
     * @param measure the measure
     * @return its document
     */
    public static Map<String, Object> of(Measure measure) {
        Fields fields = new Fields()
                .text("id", measure.getId())
                .text("name", measure.getName())
                .text("unit", measure.getUnit())
                .number("decimals", measure.getDecimals());
        return measure.isLevel() ? fields.truth("level", true).toMap() : fields.toMap();
    }

    /**
     * Returns the document of an edition: its id, its name and its data version.
     *
     * @param edition the edition
     * @return its document
     */
    public static Map<String, Object> of(Edition edition) {
        return new Fields()
                .text("id", edition.getId())
                .text("name", edition.getName())
                .text("dataVersion", edition.getDataVersion())
                .toMap();
    }

    /**
     * Returns the document of an account in its unit.
     *
     * @param place the account
     * @return its document
     */
    public static Map<String, Object> of(UnitAccount place) {
        return new Fields()
                .text("unit", place.getUnit())
                .text("account", place.getAccount().toString())
                .toMap();
    }

    /**
     * Returns the document of a problem.
     *
     * @param problem the problem
     * @return its document
     */
    public static Map<String, Object> of(Problem problem) {
        Fields fields = new Fields();
        problem.findDocument().ifPresent(name -> fields.text("document", name));
        return fields.text("place", problem.getPlace())
                .text("reason", problem.getReason().name())
                .text("found", problem.getFound())
                .text("allowed", problem.getAllowed())
                .toMap();
    }

    /**
     * Returns the document of a cost model.
     *
     * @param model the model
     * @return its document
     */
    public static Map<String, Object> of(CostModel model) {
        Fields fields = new Fields()
                .text("id", model.getId())
                .text("name", model.getName())
                .text("edition", model.getEdition());
        return list(
                        fields,
                        "steps",
                        model.getSteps().stream().map(ModelParts::of).toList())
                .toMap();
    }

    /** Adds a list, unless it is empty. */
    private static Fields list(Fields fields, String name, List<?> values) {
        return values.isEmpty() ? fields : fields.list(name, values, value -> value);
    }

    private static List<String> texts(List<CatalogCode> codes) {
        return codes.stream().map(CatalogCode::toString).toList();
    }

    private static Map<String, Object> of(Step step) {
        return step.accept(new Steps());
    }

    private static Map<String, Object> of(AllocationKey key) {
        return key.accept(new Keys());
    }

    private static Map<String, Object> of(Scope scope) {
        if (scope instanceof FieldsWithin within) {
            return typed("within").text("code", within.getCode().toString()).toMap();
        }
        return scope instanceof FieldSet set
                ? list(typed("fields"), "codes", texts(set.getCodes())).toMap()
                : typed("all").toMap();
    }

    private static Map<String, Object> of(FixedShare share) {
        Fields fields = new Fields();
        share.getUnit().ifPresent(unit -> fields.text("unit", unit));
        return fields.text("field", share.getField().toString())
                .number("share", share.getShare())
                .toMap();
    }

    private static Map<String, Object> of(ProviderKey provider) {
        Fields fields =
                new Fields().text("field", provider.getField().toString()).document("key", of(provider.getKey()));
        provider.getFallbackKey().ifPresent(key -> fields.document("fallbackKey", of(key)));
        return fields.toMap();
    }

    private static Map<String, Object> of(ConversionShare share) {
        return new Fields()
                .text("source", share.getSource().toString())
                .text("target", share.getTarget().toString())
                .number("share", share.getShare())
                .toMap();
    }

    private static Fields typed(String type) {
        return new Fields().text("type", type);
    }

    /** Makes the document of each kind of step. */
    private static final class Steps implements StepVisitor<Map<String, Object>> {

        @Override
        public Map<String, Object> visit(Transfer step) {
            return typed("transfer")
                    .text("source", step.getSource().toString())
                    .text("target", step.getTarget().toString())
                    .number("share", step.getShare())
                    .truth("addingToTarget", step.isAddingToTarget())
                    .toMap();
        }

        @Override
        public Map<String, Object> visit(Redistribute step) {
            Fields fields = typed("redistribute").text("pool", step.getPool()).document("key", of(step.getKey()));
            step.getFallbackKey().ifPresent(key -> fields.document("fallbackKey", of(key)));
            return fields.document("scope", of(step.getScope()))
                    .text("reach", step.getReach().name())
                    .toMap();
        }

        @Override
        public Map<String, Object> visit(AllocateSupport step) {
            Fields fields = typed("allocateSupport")
                    .document("providers", of(step.getProviders()))
                    .document("receivers", of(step.getReceivers()))
                    .text("method", step.getMethod().name())
                    .document("defaultKey", of(step.getDefaultKey()));
            step.getFallbackKey().ifPresent(key -> fields.document("fallbackKey", of(key)));
            list(fields, "keys", step.getKeys().stream().map(ModelParts::of).toList());
            list(fields, "order", texts(step.getOrder()));
            return fields.truth("includingOwnUse", step.isIncludingOwnUse())
                    .text("reach", step.getReach().name())
                    .toMap();
        }

        @Override
        public Map<String, Object> visit(Surcharge step) {
            Fields fields = typed("surcharge")
                    .text("id", step.getId())
                    .text("name", step.getName())
                    .number("rate", step.getRate());
            return list(fields, "baseMeasures", step.getBaseMeasures())
                    .text("measure", step.getMeasure())
                    .document("scope", of(step.getScope()))
                    .toMap();
        }

        @Override
        public Map<String, Object> visit(Exclude step) {
            return typed("exclude")
                    .document("scope", of(step.getScope()))
                    .text("reason", step.getReason())
                    .toMap();
        }

        @Override
        public Map<String, Object> visit(ConvertEdition step) {
            Fields fields = typed("convertEdition").text("toEdition", step.getToEdition());
            return list(
                            fields,
                            "shares",
                            step.getShares().stream().map(ModelParts::of).toList())
                    .toMap();
        }
    }

    /** Makes the document of each kind of key. */
    private static final class Keys implements AllocationKeyVisitor<Map<String, Object>> {

        @Override
        public Map<String, Object> visit(DirectAmounts key) {
            return typed("directAmounts").text("measure", key.getMeasure()).toMap();
        }

        @Override
        public Map<String, Object> visit(CurrentAmounts key) {
            return typed("currentAmounts")
                    .text("measure", key.getMeasure())
                    .truth("ignoringNegative", key.isIgnoringNegative())
                    .toMap();
        }

        @Override
        public Map<String, Object> visit(EqualWeights key) {
            return typed("equal").toMap();
        }

        @Override
        public Map<String, Object> visit(FixedShares key) {
            return list(
                            typed("fixedShares"),
                            "shares",
                            key.getShares().stream().map(ModelParts::of).toList())
                    .toMap();
        }

        @Override
        public Map<String, Object> visit(StatisticKey key) {
            return typed("statistic").text("statistic", key.getStatistic()).toMap();
        }
    }
}
