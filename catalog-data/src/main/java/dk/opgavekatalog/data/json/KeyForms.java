package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.cost.AllFields;
import dk.opgavekatalog.model.cost.AllocationKey;
import dk.opgavekatalog.model.cost.CurrentAmounts;
import dk.opgavekatalog.model.cost.DirectAmounts;
import dk.opgavekatalog.model.cost.EqualWeights;
import dk.opgavekatalog.model.cost.FieldSet;
import dk.opgavekatalog.model.cost.FieldsWithin;
import dk.opgavekatalog.model.cost.FixedShare;
import dk.opgavekatalog.model.cost.FixedShares;
import dk.opgavekatalog.model.cost.ProviderKey;
import dk.opgavekatalog.model.cost.Scope;
import dk.opgavekatalog.model.cost.StatisticKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The forms of allocation keys and scopes, which say by what and over which fields a step shares out. */
final class KeyForms {

    private static final CollectedPart<CatalogCode> CODE = new CollectedPart<>(0);

    static final ValueForm<Scope> SCOPE = VariantForm.<Scope>choices()
            .or("all", AllFields.class, Object::new, none -> (AllFields) Scope.allFields(), table -> table)
            .or(
                    "within",
                    FieldsWithin.class,
                    () -> new Object[1],
                    parts -> (FieldsWithin) Scope.within(CODE.get(parts)),
                    table -> table.required("code", Scalars.CODE, CODE::set, FieldsWithin::getCode))
            .or(
                    "fields",
                    FieldSet.class,
                    () -> new ArrayList<CatalogCode>(),
                    codes -> (FieldSet) Scope.fields(codes.toArray(CatalogCode[]::new)),
                    table -> table.list("codes", Scalars.CODE, List::add, FieldSet::getCodes))
            .build();

    private static final CollectedPart<String> SHARE_UNIT = new CollectedPart<>(0);
    private static final CollectedPart<CatalogCode> SHARE_FIELD = new CollectedPart<>(1);
    private static final CollectedPart<BigDecimal> SHARE_SHARE = new CollectedPart<>(2);

    private static final ValueForm<FixedShare> FIXED_SHARE = ObjectForm.of(() -> new Object[3], KeyForms::share)
            .optional("unit", Scalars.TEXT, SHARE_UNIT::set, FixedShare::getUnit)
            .required("field", Scalars.CODE, SHARE_FIELD::set, FixedShare::getField)
            .required("share", Scalars.DECIMAL, SHARE_SHARE::set, FixedShare::getShare)
            .build();

    private static FixedShare share(Object[] parts) {
        CatalogCode field = SHARE_FIELD.get(parts);
        BigDecimal share = SHARE_SHARE.get(parts);
        return SHARE_UNIT
                .find(parts)
                .map(unit -> FixedShare.of(unit, field, share))
                .orElseGet(() -> FixedShare.of(field, share));
    }

    private static final CollectedPart<String> ID = new CollectedPart<>(0);
    private static final CollectedPart<Boolean> IGNORING_NEGATIVE = new CollectedPart<>(1);

    static final ValueForm<AllocationKey> KEY = VariantForm.<AllocationKey>choices()
            .or(
                    "directAmounts",
                    DirectAmounts.class,
                    () -> new Object[1],
                    parts -> (DirectAmounts) AllocationKey.directAmounts(ID.get(parts)),
                    table -> table.required("measure", Scalars.TEXT, ID::set, DirectAmounts::getMeasure))
            .or(
                    "currentAmounts",
                    CurrentAmounts.class,
                    () -> new Object[2],
                    KeyForms::currentAmounts,
                    table -> table.required("measure", Scalars.TEXT, ID::set, CurrentAmounts::getMeasure)
                            .defaulted(
                                    "ignoringNegative",
                                    Scalars.TRUTH,
                                    IGNORING_NEGATIVE::set,
                                    CurrentAmounts::isIgnoringNegative))
            .or("equal", EqualWeights.class, Object::new, none -> (EqualWeights) AllocationKey.equal(), table -> table)
            .or(
                    "fixedShares",
                    FixedShares.class,
                    () -> new ArrayList<FixedShare>(),
                    shares -> (FixedShares) AllocationKey.fixedShares(shares.toArray(FixedShare[]::new)),
                    table -> table.list("shares", FIXED_SHARE, List::add, FixedShares::getShares))
            .or(
                    "statistic",
                    StatisticKey.class,
                    () -> new Object[1],
                    parts -> (StatisticKey) AllocationKey.statistic(ID.get(parts)),
                    table -> table.required("statistic", Scalars.TEXT, ID::set, StatisticKey::getStatistic))
            .build();

    private static CurrentAmounts currentAmounts(Object[] parts) {
        String measure = ID.get(parts);
        boolean isIgnoringNegative = IGNORING_NEGATIVE.find(parts).orElse(false);
        return (CurrentAmounts)
                (isIgnoringNegative
                        ? AllocationKey.currentAmountsIgnoringNegative(measure)
                        : AllocationKey.currentAmounts(measure));
    }

    private static final CollectedPart<AllocationKey> PROVIDER_KEY = new CollectedPart<>(1);
    private static final CollectedPart<AllocationKey> PROVIDER_FALLBACK = new CollectedPart<>(2);

    static final ValueForm<ProviderKey> PROVIDER = ObjectForm.of(() -> new Object[3], KeyForms::provider)
            .required("field", Scalars.CODE, CODE::set, ProviderKey::getField)
            .required("key", KEY, PROVIDER_KEY::set, ProviderKey::getKey)
            .optional("fallbackKey", KEY, PROVIDER_FALLBACK::set, ProviderKey::getFallbackKey)
            .build();

    private static ProviderKey provider(Object[] parts) {
        CatalogCode field = CODE.get(parts);
        AllocationKey key = PROVIDER_KEY.get(parts);
        return PROVIDER_FALLBACK
                .find(parts)
                .map(fallback -> ProviderKey.of(field, key, fallback))
                .orElseGet(() -> ProviderKey.of(field, key));
    }

    private KeyForms() {}
}
