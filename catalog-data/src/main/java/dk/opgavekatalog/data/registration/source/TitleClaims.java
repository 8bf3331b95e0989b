package dk.opgavekatalog.data.registration.source;

import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.TitleCurrency;
import dk.opgavekatalog.data.csv.HeadingSearch.TableRow;
import dk.opgavekatalog.data.municipality.Municipality;
import dk.opgavekatalog.data.reading.Findings;
import dk.opgavekatalog.data.reading.Hindrance;
import dk.opgavekatalog.data.registration.finding.RowCheck;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.data.registration.rule.PeriodKey;
import dk.opgavekatalog.model.check.FilePosition;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import dk.opgavekatalog.model.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares titles with the options that say the same for all rows: the period, the organisation, and that amounts are
 * in kroner. "Regnskab 2023" above figures that the option period gives to 2024 would put them into the wrong year.
 * Only titles that say nothing else are looked at.
 *
 * @param check the layout of the file and its rules
 * @param findings takes the problems
 */
record TitleClaims(RowCheck check, Findings findings) {

    /** The most characters of a title that a message shows. */
    private static final int MAX_FOUND = 200;

    private static final Pattern PERIOD = Pattern.compile("(?iu)(?:for )?(?:regnskab|regnskabs(?:år|periode)|budget|"
            + "budgetår|år|perioden?|måned|kvartal|accounts|budget year|(?:financial )?year|period|month|quarter)"
            + "(?:\\s*:\\s*|\\s+)(.*)");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)(?:kommune(?:navn|kode|nr\\.?|nummer)?|organisation|municipality)\\s*:?\\s+(.+)|(.+ kommune)");

    private static final Pattern BETWEEN = Pattern.compile("[-\u2013]|til|to");

    /** What a title says, and where. */
    private record Claim<T>(TableRow row, String text, T what) {}

    /**
     * Reports the first title that contradicts each option, unless the row of the headings was told.
     *
     * @param above the rows above the headings
     */
    void require(List<TableRow> above) {
        ReadingOptions options = check.rules().options();
        if (options.getRowOfHeadings().isPresent()) {
            return;
        }
        if (!hasColumn(Column.PERIOD)) {
            options.getPeriod()
                    .flatMap(period -> findWrong(claims(above, this::findPeriod), claim -> isIn(claim, period)))
                    .ifPresent(claim -> add(
                            claim.row(),
                            claim.text(),
                            "period",
                            options.getPeriod().orElseThrow()));
        }
        if (!hasColumn(Column.ORGANISATION) && !hasColumn(Column.ORGANISATION_NAME)) {
            options.getOrganisation()
                    .flatMap(organisation -> check.rules().findMunicipality(organisation.getId()))
                    .flatMap(told -> findWrong(claims(above, this::findMunicipality), told::equals)
                            .map(claim -> new Claim<>(claim.row(), claim.text(), told)))
                    .ifPresent(claim -> add(
                            claim.row(),
                            claim.text(),
                            "organisation",
                            claim.what().getNumber() + " " + claim.what().getName()));
        }
        if (options.getMoneyUnit().isEmpty() && new MoneyUnitCheck(check, findings).hasMoney()) {
            claims(above, TitleCurrency::find).stream().findFirst().ifPresent(this::addCurrency);
        }
    }

    private boolean hasColumn(Column column) {
        return check.layout().of(column) != ColumnLayout.ABSENT;
    }

    /** The claims of titles; a label such as "Periode:" may have its own cell before what it says. */
    private static <T> List<Claim<T>> claims(List<TableRow> above, Function<String, Optional<T>> find) {
        List<Claim<T>> claims = new ArrayList<>();
        for (TableRow row : above) {
            List<String> cells = row.cells().stream()
                    .map(CellText::of)
                    .filter(cell -> !cell.isEmpty())
                    .toList();
            for (int c = 0; c < cells.size(); c++) {
                String cell = cells.get(c);
                String withNext = cell + labelled(cells, c + 1);
                find.apply(cell)
                        .map(what -> new Claim<>(row, cell, what))
                        .or(() -> find.apply(withNext).map(what -> new Claim<>(row, withNext, what)))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** What a cell behind a label says, or two of them from one day or month to another: 202401, -, 202412. */
    private static String labelled(List<String> cells, int at) {
        if (at >= cells.size()) {
            return "";
        }
        boolean isRange =
                at + 2 < cells.size() && BETWEEN.matcher(cells.get(at + 1)).matches();
        return " " + cells.get(at) + (isRange ? " - " + cells.get(at + 2) : "");
    }

    /** Finds a claim that is wrong; none when one of them is right, as others may be about something else. */
    private static <T> Optional<Claim<T>> findWrong(List<Claim<T>> claims, Predicate<T> isRight) {
        return claims.stream().anyMatch(claim -> isRight.test(claim.what()))
                ? Optional.empty()
                : claims.stream().findFirst();
    }

    private static boolean isIn(AccountingPeriod whole, AccountingPeriod part) {
        return !whole.getFirstDay().isAfter(part.getFirstDay())
                && !whole.getLastDay().isBefore(part.getLastDay());
    }

    /** Finds a period, but no date: many titles have the day on which the file was made. */
    private Optional<AccountingPeriod> findPeriod(String title) {
        Matcher matcher = PERIOD.matcher(title);
        return matcher.matches()
                ? check.rules()
                        .findPeriod(matcher.group(1))
                        .filter(key -> !key.isDate())
                        .map(PeriodKey::period)
                : Optional.empty();
    }

    private Optional<Municipality> findMunicipality(String title) {
        Matcher matcher = ORGANISATION.matcher(title);
        return matcher.matches()
                ? check.rules().findMunicipality(matcher.group(1) == null ? title : matcher.group(1))
                : Optional.empty();
    }

    private void add(TableRow row, String text, String option, Object told) {
        findings.add(
                Hindrance.HEADINGS,
                problem(
                                row,
                                text,
                                Phrase.of(
                                        told + ", som indstillingen " + option + " siger; ret den eller titlen, eller"
                                                + " sæt indstillingen rowOfHeadings, som udelader alt over"
                                                + " overskrifterne",
                                        told + ", as the option " + option + " says; correct it or the title, or set"
                                                + " the option rowOfHeadings, which leaves out all above the headings"))
                        .helpedBy(List.of(OptionHint.of(option), OptionHint.of("rowOfHeadings"))));
    }

    private void addCurrency(Claim<String> claim) {
        findings.add(
                Hindrance.HEADINGS,
                problem(
                                claim.row(),
                                claim.text(),
                                Phrase.of(
                                        "beløb i kroner: " + claim.what() + " er en anden valuta, og intet omregnes; "
                                                + "er beløbene i kroner, siger indstillingen moneyUnit det med KRONER",
                                        "amounts in kroner: " + claim.what() + " is another currency, and nothing is"
                                                + " converted; if the amounts are in kroner, the option moneyUnit says"
                                                + " so with KRONER"))
                        .helpedBy(List.of(OptionHint.of("moneyUnit"))));
    }

    private Problem problem(TableRow row, String text, Phrase allowed) {
        return Problem.of(
                FilePosition.of(check.file(), row.number()),
                Reason.CONTRADICTION,
                Excerpt.of(Phrase.same(text), MAX_FOUND),
                allowed);
    }
}
