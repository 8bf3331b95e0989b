package dk.opgavekatalog.data.export.csv;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.JournalEntry;
import dk.opgavekatalog.data.export.Export;
import dk.opgavekatalog.data.export.result.CostTables;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;

/**
 * A cost statement as CSV tables: the journal, the balances of all accounts at every stage, the reconciliation and the
 * warnings.
 *
 * <p>The form is that of {@link CatalogCsv}: semicolons, UTF-8 with a byte order mark, CR and LF, and an apostrophe in
 * front of any text that a spreadsheet would take for something else. <b>To read a table back, drop one leading
 * apostrophe from each cell.</b> Both languages give the same rows and columns in the same order.
 *
 * <p>Numbers have all their decimals, no separators between thousands, a decimal comma in Danish and a decimal point in
 * English. So open Danish tables with a Danish Excel, and load English ones as {@link CatalogCsv} describes. Excel
 * keeps fifteen digits of a number. Exact fractions are texts in lowest terms, such as {@code 8000000/9} or {@code 5}.
 * They have an apostrophe in front, since Excel would take them for dates or numbers.
 *
 * <p>An account takes several columns whose headings begin with the same words:
 *
 * <table>
 *   <caption>Columns of an account</caption>
 *   <tr><th>English</th><th>Danish</th><th>content</th></tr>
 *   <tr><td>Account</td><td>Konto</td><td>a field with its code, a pool by its name, the others in words; see {@link
 *       CostStatement#describe(Account, Language)}</td></tr>
 *   <tr><td>…, main category no.</td><td>…, hovedkategori nr.</td><td rowspan="3">the numbers of the field's code, also
 *       for what is excluded from a field or collected by it; empty for other accounts</td></tr>
 *   <tr><td>…, subcategory no.</td><td>…, delkategori nr.</td></tr>
 *   <tr><td>…, field no.</td><td>…, felt nr.</td></tr>
 *   <tr><td>…, kind</td><td>…, type</td><td>task field, overhead pool, outside the catalogue, excluded, collecting
 *       account or counter-account</td></tr>
 *   <tr><td>…, unit</td><td>…, enhed</td><td>the organisational unit</td></tr>
 * </table>
 *
 * <p>The last columns of every table have the same content in every row, so that tables of several statements can be
 * put below each other:
 *
 * <table>
 *   <caption>The last columns of every table</caption>
 *   <tr><th>English</th><th>Danish</th><th>content</th></tr>
 *   <tr><td>Organisation</td><td>Organisation</td><td>id and name</td></tr>
 *   <tr><td>Period</td><td>Periode</td><td>the period of the statement, after the word "perioden", in English
 *       "period"</td></tr>
 *   <tr><td>Model</td><td>Model</td><td>the name of the cost model</td></tr>
 *   <tr><td>Edition</td><td>Udgave</td><td>the edition that the result belongs to, with its data version</td></tr>
 * </table>
 */
public final class CostCsv {

    private CostCsv() {}

    /**
     * Returns the journal: every entry, a row each, in the order in which the moves were made.
     *
     * <table>
     *   <caption>Columns</caption>
     *   <tr><th>English</th><th>Danish</th><th>content</th></tr>
     *   <tr><td>Entry no.</td><td>Postering nr.</td><td>the place in the journal, from 1</td></tr>
     *   <tr><td>Step no.</td><td>Trin nr.</td><td>the step that wrote the entry, from 1</td></tr>
     *   <tr><td>Step</td><td>Trin</td><td>the step in words</td></tr>
     *   <tr><td>Measure</td><td>Ressourceart</td><td>the name of the measure</td></tr>
     *   <tr><td>Counted in</td><td>Opgjort i</td><td>its unit, such as DKK or årsværk (FTE); all amounts of the row are
     *       in it</td></tr>
     *   <tr><td>From account…</td><td>Fra konto…</td><td>the account that gives: six columns</td></tr>
     *   <tr><td>To account…</td><td>Til konto…</td><td>the account that receives: six columns</td></tr>
     *   <tr><td>Amount</td><td>Beløb</td><td>the amount that moves; below zero when a negative amount moves</td></tr>
     *   <tr><td>Shared amount</td><td>Fordelt beløb</td><td>the amount that the step shared out, see {@link
     *       JournalEntry#getSharedAmount()}</td></tr>
     *   <tr><td>Shared amount, exact</td><td>Fordelt beløb, præcist</td><td>the same before any rounding, a
     *       fraction</td></tr>
     *   <tr><td>Allocation key</td><td>Fordelingsnøgle</td><td>the source of the weights; empty for a step without a
     *       key</td></tr>
     *   <tr><td>Fallback key</td><td>Reservenøgle</td><td>yes when that key is the fallback key</td></tr>
     *   <tr><td>Weight</td><td>Vægt</td><td>the weight of the receiver</td></tr>
     *   <tr><td>Total weight</td><td>Samlet vægt</td><td>the sum of the weights of all receivers</td></tr>
     *   <tr><td>Amount, exact</td><td>Beløb, præcist</td><td>exact shared amount × weight / total weight, a
     *       fraction</td></tr>
     *   <tr><td>Rounding, exact</td><td>Afrunding, præcis</td><td>the amount minus the exact amount, a
     *       fraction</td></tr>
     *   <tr><td>Rounding</td><td>Afrunding</td><td>the same as a decimal number, cut off four decimals after those of
     *       the measure</td></tr>
     * </table>
     *
     * @param cost the cost statement
     * @param language the language of headings, texts and decimal signs
     * @return the table, with no row when nothing moved
     */
    public static Export journal(CostStatement cost, Language language) {
        return ResultCsv.table(CostTables.forText(cost).journal(), language);
    }

    /**
     * Returns the balances of all accounts at every stage: a row for each account, unit and measure, in catalogue
     * order, and a column for each stage. A row with no amount at any stage is left out.
     *
     * <p>Read along a row to see how the cost of a field arose. Filter by a measure and add up a column: the sum is the
     * registered total, the same for each stage. Add up a column only after filtering, since its rows have different
     * measures. The number of columns does not grow with the number of measures.
     *
     * <table>
     *   <caption>Columns</caption>
     *   <tr><th>English</th><th>Danish</th><th>content</th></tr>
     *   <tr><td>Account…</td><td>Konto…</td><td>the account: six columns</td></tr>
     *   <tr><td>Measure</td><td>Ressourceart</td><td>the name of the measure</td></tr>
     *   <tr><td>Counted in</td><td>Opgjort i</td><td>its unit, such as DKK or årsværk (FTE); all amounts of the row are
     *       in it</td></tr>
     *   <tr><td>Step 0: …</td><td>Trin 0: …</td><td>the direct amount, as registered</td></tr>
     *   <tr><td>Step 1: …</td><td>Trin 1: …</td><td>the balance of the account after step 1, and so on for every step;
     *       the heading has the step in words</td></tr>
     * </table>
     *
     * @param cost the cost statement
     * @param language the language of headings, texts and decimal signs
     * @return the table, with no row for a statement without amounts
     */
    public static Export stages(CostStatement cost, Language language) {
        return ResultCsv.table(CostTables.forText(cost).stages(), language);
    }

    /**
     * Returns the reconciliation, a row for each measure and stage: where the registered total stands.
     *
     * <table>
     *   <caption>Columns</caption>
     *   <tr><th>English</th><th>Danish</th><th>content</th></tr>
     *   <tr><td>Measure</td><td>Ressourceart</td><td>the name of the measure</td></tr>
     *   <tr><td>Counted in</td><td>Opgjort i</td><td>its unit, such as DKK or årsværk (FTE); all amounts of the row are
     *       in it</td></tr>
     *   <tr><td>Step no.</td><td>Trin nr.</td><td>the number of steps carried out, from 0</td></tr>
     *   <tr><td>Step</td><td>Trin</td><td>the stage in words</td></tr>
     *   <tr><td>Registered</td><td>Registreret</td><td>the sum of what was registered</td></tr>
     *   <tr><td>On task fields</td><td>På opgavefelter</td><td>the total on fields: in the end, the cost</td></tr>
     *   <tr><td>In overhead pools</td><td>I puljer</td><td>the total on pools: in the end, the part that was not
     *       redistributed</td></tr>
     *   <tr><td>Outside the catalogue</td><td>Uden for kataloget</td><td>the total outside the catalogue</td></tr>
     *   <tr><td>Excluded</td><td>Udeladt</td><td>the total that is excluded</td></tr>
     *   <tr><td>On counter-accounts</td><td>På modkonti</td><td>the surcharges on fields, with the opposite
     *       sign</td></tr>
     *   <tr><td>Difference</td><td>Difference</td><td>the five together minus what was registered: zero</td></tr>
     *   <tr><td>Refused in reading</td><td>Afvist ved indlæsning</td><td>the total of refused rows, which is missing in
     *       the statement; not part of any other column</td></tr>
     * </table>
     *
     * @param cost the cost statement
     * @param language the language of headings, texts and decimal signs
     * @return the table
     */
    public static Export reconciliation(CostStatement cost, Language language) {
        return ResultCsv.table(CostTables.forText(cost).reconciliation(), language);
    }

    /**
     * Returns the warnings, a row each, in the order of {@link CostStatement#getWarnings()}.
     *
     * <table>
     *   <caption>Columns</caption>
     *   <tr><th>English</th><th>Danish</th><th>content</th></tr>
     *   <tr><td>Warning no.</td><td>Advarsel nr.</td><td>the place in the list, from 1</td></tr>
     *   <tr><td>Warning kind</td><td>Advarselstype</td><td>the name of the {@link
     *       dk.opgavekatalog.calc.warning.WarningKind}, the same in both languages, to filter by</td></tr>
     *   <tr><td>Step no.</td><td>Trin nr.</td><td>the step at which it arose, from 1; empty when it is about the
     *       statement or the result</td></tr>
     *   <tr><td>Account…</td><td>Konto…</td><td>the account: six columns; all but the unit are empty when the warning
     *       is about a whole unit, and all are empty when it is about the whole organisation</td></tr>
     *   <tr><td>Text</td><td>Tekst</td><td>the warning as a sentence, with its figures</td></tr>
     * </table>
     *
     * @param cost the cost statement
     * @param language the language of headings, texts and decimal signs
     * @return the table, with no row when there is nothing to warn of
     */
    public static Export warnings(CostStatement cost, Language language) {
        return ResultCsv.table(CostTables.forText(cost).warnings(), language);
    }
}
