/**
 * Exact calculation with statements of the task catalogue, and an explanation of every figure. Start with {@link
 * dk.opgavekatalog.calc.cost.CostCalculator}.
 *
 * <ul>
 *   <li>{@link dk.opgavekatalog.calc.allocation}: sharing amounts over weights, and allocating the cost of accounts
 *       that serve others.
 *   <li>{@link dk.opgavekatalog.calc.mapping}: mapping a user's own accounts to accounts of the catalogue.
 *   <li>{@link dk.opgavekatalog.calc.cost}: calculating a cost statement from a resource statement by the steps of a
 *       model.
 *   <li>{@link dk.opgavekatalog.calc.warning}: warnings about a calculation.
 *   <li>{@link dk.opgavekatalog.calc.comparison}: the differences between two cost statements, and their causes.
 *   <li>{@link dk.opgavekatalog.calc.flow}: the amounts on their way through the stages of a calculation.
 *   <li>{@link dk.opgavekatalog.calc.indicator}: key figures from cost statements and observations.
 *   <li>{@link dk.opgavekatalog.calc.benchmark}: comparing the key figures of organisations.
 *   <li>{@link dk.opgavekatalog.calc.series}: following a key figure over the years.
 *   <li>{@link dk.opgavekatalog.calc.document}: results as documents and tables.
 * </ul>
 */
@SuppressWarnings("module") // a module that a package is exported to may be absent
module dk.opgavekatalog.calc {
    requires transitive dk.opgavekatalog.model;
    requires org.apache.commons.statistics.descriptive;
    requires static transitive org.jspecify;

    exports dk.opgavekatalog.calc.allocation;
    exports dk.opgavekatalog.calc.benchmark;
    exports dk.opgavekatalog.calc.comparison;
    exports dk.opgavekatalog.calc.cost;
    exports dk.opgavekatalog.calc.document;
    exports dk.opgavekatalog.calc.flow;
    exports dk.opgavekatalog.calc.indicator;
    exports dk.opgavekatalog.calc.mapping;
    exports dk.opgavekatalog.calc.plain to
            dk.opgavekatalog.calc.frontier,
            dk.opgavekatalog.data,
            dk.opgavekatalog.data.excel;
    exports dk.opgavekatalog.calc.series;
    exports dk.opgavekatalog.calc.warning;
    exports dk.opgavekatalog.calc.wording to
            dk.opgavekatalog.calc.frontier,
            dk.opgavekatalog.data.report;

    // Jackson must reach the private method that refuses to write.
    opens dk.opgavekatalog.calc.document to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
