/**
 * Calculates with statements of the task catalogue, exactly, and explains every figure. Start with {@link
 * dk.opgavekatalog.calc.cost.CostCalculator}.
 *
 * <ul>
 *   <li>{@link dk.opgavekatalog.calc.allocation}: shares amounts over weights, and the cost of accounts that serve
 *       others.
 *   <li>{@link dk.opgavekatalog.calc.mapping}: puts a user's own accounts on accounts of the catalogue.
 *   <li>{@link dk.opgavekatalog.calc.cost}: turns a resource statement into a cost statement by the steps of a model.
 *   <li>{@link dk.opgavekatalog.calc.warning}: what is suspicious in a calculation.
 *   <li>{@link dk.opgavekatalog.calc.comparison}: how two cost statements differ, and why.
 *   <li>{@link dk.opgavekatalog.calc.indicator}: key figures from cost statements and observations.
 *   <li>{@link dk.opgavekatalog.calc.benchmark}: compares the key figures of organisations.
 *   <li>{@link dk.opgavekatalog.calc.series}: follows a key figure over the years.
 *   <li>{@link dk.opgavekatalog.calc.document}: what all results look like as documents and tables.
 * </ul>
 */
@SuppressWarnings("module") // the module that an export is for need not be there
module dk.opgavekatalog.calc {
    requires transitive dk.opgavekatalog.model;
    requires org.apache.commons.statistics.descriptive;
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.calc.allocation;
    exports dk.opgavekatalog.calc.benchmark;
    exports dk.opgavekatalog.calc.comparison;
    exports dk.opgavekatalog.calc.cost;
    exports dk.opgavekatalog.calc.document;
    exports dk.opgavekatalog.calc.indicator;
    exports dk.opgavekatalog.calc.mapping;
    exports dk.opgavekatalog.calc.plain to
            dk.opgavekatalog.calc.frontier,
            dk.opgavekatalog.data;
    exports dk.opgavekatalog.calc.series;
    exports dk.opgavekatalog.calc.warning;
    exports dk.opgavekatalog.calc.wording to
            dk.opgavekatalog.calc.frontier;

    // What refuses to be written is private.
    opens dk.opgavekatalog.calc.document to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
