package dk.opgavekatalog.data.json;

import static dk.opgavekatalog.data.json.FieldForms.LOCALIZED_TEXT;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.statement.CrossCuttingWork;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Organisation;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.statement.RefusedAmount;
import dk.opgavekatalog.model.statement.RefusedRows;
import dk.opgavekatalog.model.statement.ResourceAmount;
import dk.opgavekatalog.model.statement.ResourceStatement;
import dk.opgavekatalog.model.statement.Statistic;
import dk.opgavekatalog.model.statement.StatisticValue;
import dk.opgavekatalog.model.statement.WorkingTimeNorm;
import java.math.BigDecimal;
import java.util.List;

/** The forms of a resource statement and of all its parts. */
final class StatementForms {

    static final ValueForm<Account> ACCOUNT = account(
            Account.POOL + "ID, " + Account.OUTSIDE + "ID, " + Account.EXCLUDED + "CODE, " + Account.SUPPORT + "CODE",
            Account.SURCHARGE + "ID");

    /** Returns the form of an account; a message names the kinds that are allowed beside fields. */
    static ValueForm<Account> account(String others, String last) {
        return new ParsedForm<>(
                Account::parse,
                Phrase.of(
                                "en konto: koden for et opgavefelt, for eksempel \"1.4.10\", eller ",
                                "an account: the code of a task field such as \"1.4.10\", or ")
                        .plus(others)
                        .plus(Phrase.of(" eller ", " or "))
                        .plus(last));
    }

    static final ValueForm<AccountingPeriod> PERIOD = new ParsedForm<>(
            AccountingPeriod::parse,
            Phrase.of(
                    "en periode: et år, for eksempel \"2024\", eller to dage, for eksempel \"2024-07-01/2024-12-31\","
                            + " den"
                            + " første ikke efter den sidste",
                    "a period: a year such as \"2024\", or two days such as \"2024-07-01/2024-12-31\", the first not"
                            + " after the last"));

    private static final CollectedPart<String> TEXT_1 = new CollectedPart<>(0);
    private static final CollectedPart<String> TEXT_2 = new CollectedPart<>(1);

    static final ValueForm<Organisation> ORGANISATION = ObjectForm.of(
                    () -> new Object[2], parts -> Organisation.of(TEXT_1.get(parts), TEXT_2.get(parts)))
            .required("id", Scalars.TEXT, TEXT_1::set, Organisation::getId)
            .required("name", Scalars.TEXT, TEXT_2::set, Organisation::getName)
            .build();

    static final ValueForm<Measure> MEASURE = ObjectForm.of(Measure::builder, Measure.Builder::build)
            .required("id", Scalars.TEXT, Measure.Builder::id, Measure::getId)
            .required("name", LOCALIZED_TEXT, Measure.Builder::name, Measure::getName)
            .required("unit", Scalars.TEXT, Measure.Builder::unit, Measure::getUnit)
            .required("decimals", Scalars.WHOLE_NUMBER, Measure.Builder::decimals, Measure::getDecimals)
            .flag("level", Measure.Builder::level, Measure::isLevel)
            .build();

    private static final ValueForm<CrossCuttingWork> WORK = Scalars.oneOf(CrossCuttingWork.class);

    private static CrossCuttingWork[] work(CollectedPart<List<CrossCuttingWork>> part, Object[] parts) {
        return part.find(parts).orElse(List.of()).toArray(CrossCuttingWork[]::new);
    }

    private static final CollectedPart<LocalizedText> POOL_NAME = new CollectedPart<>(1);
    private static final CollectedPart<List<CrossCuttingWork>> POOL_WORK = new CollectedPart<>(2);

    private static final ValueForm<OverheadPool> POOL = ObjectForm.of(
                    () -> new Object[3],
                    parts -> OverheadPool.of(TEXT_1.get(parts), POOL_NAME.get(parts), work(POOL_WORK, parts)))
            .required("id", Scalars.TEXT, TEXT_1::set, OverheadPool::getId)
            .required("name", LOCALIZED_TEXT, POOL_NAME::set, OverheadPool::getName)
            .list("work", WORK, (parts, work) -> CollectedPart.add(POOL_WORK, parts, work), OverheadPool::getWork)
            .build();

    private static final CollectedPart<Account> AMOUNT_ACCOUNT = new CollectedPart<>(1);
    private static final CollectedPart<String> AMOUNT_MEASURE = new CollectedPart<>(2);
    private static final CollectedPart<BigDecimal> AMOUNT_AMOUNT = new CollectedPart<>(3);

    private static final ValueForm<ResourceAmount> AMOUNT = ObjectForm.of(
                    () -> new Object[4],
                    parts -> ResourceAmount.of(
                            TEXT_1.get(parts),
                            AMOUNT_ACCOUNT.get(parts),
                            AMOUNT_MEASURE.get(parts),
                            AMOUNT_AMOUNT.get(parts)))
            .required("unit", Scalars.TEXT, TEXT_1::set, ResourceAmount::getUnit)
            .required("account", ACCOUNT, AMOUNT_ACCOUNT::set, ResourceAmount::getAccount)
            .required("measure", Scalars.TEXT, AMOUNT_MEASURE::set, ResourceAmount::getMeasure)
            .required("amount", Scalars.DECIMAL, AMOUNT_AMOUNT::set, ResourceAmount::getAmount)
            .build();

    private static final CollectedPart<CatalogCode> VALUE_FIELD = new CollectedPart<>(1);
    private static final CollectedPart<BigDecimal> VALUE_VALUE = new CollectedPart<>(2);

    private static final ValueForm<StatisticValue> STATISTIC_VALUE = ObjectForm.of(
                    () -> new Object[3],
                    parts -> StatisticValue.of(TEXT_1.get(parts), VALUE_FIELD.get(parts), VALUE_VALUE.get(parts)))
            .required("unit", Scalars.TEXT, TEXT_1::set, StatisticValue::getUnit)
            .required("field", Scalars.CODE, VALUE_FIELD::set, StatisticValue::getField)
            .required("value", Scalars.DECIMAL, VALUE_VALUE::set, StatisticValue::getValue)
            .build();

    private static final ValueForm<Statistic> STATISTIC = ObjectForm.of(Statistic::builder, Statistic.Builder::build)
            .required("id", Scalars.TEXT, Statistic.Builder::id, Statistic::getId)
            .required("name", LOCALIZED_TEXT, Statistic.Builder::name, Statistic::getName)
            .list("values", STATISTIC_VALUE, Statistic.Builder::addValues, Statistic::getValues)
            .build();

    private static final CollectedPart<BigDecimal> NORM_HOURS = new CollectedPart<>(0);
    private static final CollectedPart<List<CrossCuttingWork>> NORM_DEDUCTED = new CollectedPart<>(1);

    private static final ValueForm<WorkingTimeNorm> NORM = ObjectForm.of(
                    () -> new Object[2],
                    parts -> WorkingTimeNorm.effective(NORM_HOURS.get(parts), work(NORM_DEDUCTED, parts)))
            .required("hoursPerFte", Scalars.DECIMAL, NORM_HOURS::set, WorkingTimeNorm::getHoursPerFte)
            .list(
                    "deducted",
                    WORK,
                    (parts, work) -> CollectedPart.add(NORM_DEDUCTED, parts, work),
                    WorkingTimeNorm::getDeducted)
            .build();

    private static final CollectedPart<String> REFUSED_MEASURE = new CollectedPart<>(0);
    private static final CollectedPart<BigDecimal> REFUSED_SUM = new CollectedPart<>(1);

    private static final ValueForm<RefusedAmount> REFUSED_AMOUNT = ObjectForm.of(
                    () -> new Object[2], parts -> RefusedAmount.of(REFUSED_MEASURE.get(parts), REFUSED_SUM.get(parts)))
            .required("measure", Scalars.TEXT, REFUSED_MEASURE::set, RefusedAmount::getMeasure)
            .required("amount", Scalars.DECIMAL, REFUSED_SUM::set, RefusedAmount::getAmount)
            .build();

    private static final ValueForm<RefusedRows> REFUSED_ROWS = ObjectForm.of(
                    RefusedRows::builder, RefusedRows.Builder::build)
            .required("rows", Scalars.LARGE_WHOLE_NUMBER, RefusedRows.Builder::rows, RefusedRows::getRows)
            .required(
                    "rowsWithoutAmounts",
                    Scalars.LARGE_WHOLE_NUMBER,
                    RefusedRows.Builder::rowsWithoutAmounts,
                    RefusedRows::getRowsWithoutAmounts)
            .list("amounts", REFUSED_AMOUNT, RefusedRows.Builder::addAmounts, RefusedRows::getAmounts)
            .build();

    static final ValueForm<ResourceStatement> STATEMENT = ObjectForm.of(
                    ResourceStatement::builder, ResourceStatement.Builder::build)
            .required(
                    "organisation",
                    ORGANISATION,
                    ResourceStatement.Builder::organisation,
                    ResourceStatement::getOrganisation)
            .required("period", PERIOD, ResourceStatement.Builder::period, ResourceStatement::getPeriod)
            .required("edition", Scalars.TEXT, ResourceStatement.Builder::edition, ResourceStatement::getEdition)
            .defaulted(
                    "measures",
                    new ListForm<>(MEASURE),
                    ResourceStatement.Builder::measures,
                    ResourceStatement::getMeasures)
            .defaulted("pools", new ListForm<>(POOL), ResourceStatement.Builder::pools, ResourceStatement::getPools)
            .list("amounts", AMOUNT, ResourceStatement.Builder::addAmounts, ResourceStatement::getAmounts)
            .list("statistics", STATISTIC, ResourceStatement.Builder::addStatistics, ResourceStatement::getStatistics)
            .optional(
                    "workingTimeNorm",
                    NORM,
                    ResourceStatement.Builder::workingTimeNorm,
                    ResourceStatement::getWorkingTimeNorm)
            .optional(
                    "refusedRows",
                    REFUSED_ROWS,
                    ResourceStatement.Builder::refusedRows,
                    ResourceStatement::getRefusedRows)
            .build();

    private StatementForms() {}
}
