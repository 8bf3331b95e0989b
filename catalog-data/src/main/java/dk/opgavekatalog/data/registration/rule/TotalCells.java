package dk.opgavekatalog.data.registration.rule;

import dk.opgavekatalog.data.cell.AreaCodes;
import dk.opgavekatalog.data.cell.AreaNames;
import dk.opgavekatalog.data.cell.CellMeaning;
import dk.opgavekatalog.data.cell.CellRefusal;
import dk.opgavekatalog.data.cell.CellText;
import dk.opgavekatalog.data.cell.TotalLabel;
import dk.opgavekatalog.data.cell.TotalWords;
import dk.opgavekatalog.data.registration.heading.ColumnLayout;
import dk.opgavekatalog.data.registration.option.Column;
import dk.opgavekatalog.data.registration.option.ReadingOptions;
import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.mapping.MappingRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Recognises key cells that are totals. What the catalogue, the mapping or the municipalities know by the same name is
 * none.
 */
public final class TotalCells {

    private static final String CAUSE = "a total";

    private static final Phrase CHECKING = Phrase.of(
            "indstillingen checkingTotals, der udelader og kontrollerer totaler",
            "the option checkingTotals, which leaves totals out and checks them");

    private static final String GROUP = "a group of the catalogue";

    private static final Phrase CHECKING_GROUPS = Phrase.of(
            ": indstillingen checkingTotals udelader og kontrollerer grupper",
            ": the option checkingTotals leaves groups out and checks them");

    private static final Phrase NOT_TOTALS =
            Phrase.of(", eller notTotals, hvis det er et navn", ", or notTotals if it is a name");

    private final ReadingRules rules;
    private final TotalWords words;
    private final Set<String> ownAccounts;
    private final Set<String> ownUnits;

    TotalCells(ReadingRules rules, TotalWords words) {
        this.rules = rules;
        this.words = words;
        this.ownAccounts = mapped(rules.options(), MappingRow::getSourceAccount);
        this.ownUnits = mapped(rules.options(), MappingRow::getSourceUnit);
    }

    private static Set<String> mapped(ReadingOptions options, Function<MappingRow, Optional<String>> source) {
        return options.getMapping().isEmpty()
                ? Set.of()
                : options.getMapping().get().getRows().stream()
                        .map(source)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Finds what a cell is the total of; empty when it is no total. */
    public Optional<TotalLabel> find(Column column, String cell) {
        Optional<TotalLabel> total = column == Column.MEASURE
                ? words.findInHeading(cell).or(() -> words.find(cell).filter(label -> !label.isSum()))
                : words.find(cell);
        if (total.isPresent() && !isKnown(column, cell)) {
            return total;
        }
        Optional<TotalLabel> group = findGroup(column, cell);
        return group.isPresent() ? group : findArea(column, cell);
    }

    /** The digits of the code of an area; shorter numbers are ids of organisations. */
    private static final int DIGITS_OF_AREA = 3;

    /** Finds the area that an organisation is by its code or name; only the country is over all rows. */
    private Optional<TotalLabel> findArea(Column column, String cell) {
        boolean isOrganisation = column == Column.ORGANISATION || column == Column.ORGANISATION_NAME;
        if (!isOrganisation || rules.options().getMunicipalities().isEmpty()) {
            return Optional.empty();
        }
        String code = CellText.of(cell);
        boolean isCode = code.length() == DIGITS_OF_AREA && Character.isDigit(code.charAt(0));
        return !isCode
                ? findAreaByName(code)
                : AreaCodes.findName(code)
                        .filter(name -> !rules.options().getNotTotals().contains(code))
                        .map(name -> new TotalLabel(
                                name.equals(AreaCodes.COUNTRY) ? "" : code, name.equals(AreaCodes.COUNTRY)));
    }

    /** Finds an area by its name; the names are loaded only for an organisation that is no municipality. */
    private Optional<TotalLabel> findAreaByName(String name) {
        boolean isArea = rules.findMunicipality(name).isEmpty()
                && new AreaNames(rules.options().getNotTotals()).isArea(name);
        return isArea ? Optional.of(new TotalLabel(name, false)) : Optional.empty();
    }

    /** Finds the group of the catalogue whose fields an account is the sum of. */
    private Optional<TotalLabel> findGroup(Column column, String cell) {
        return column == Column.ACCOUNT ? rules.accounts().findGroup(cell).map(TotalLabel::new) : Optional.empty();
    }

    /** Whether a row is the total of a group of the catalogue, and of nothing else. */
    private boolean isGroup(String cell, RowLabel label) {
        return label.keys().keySet().equals(Set.of(Column.ACCOUNT))
                && rules.accounts().findGroup(cell).isPresent();
    }

    private boolean isKnown(Column column, String cell) {
        String text = CellText.of(cell);
        return switch (column) {
            case ORGANISATION, ORGANISATION_NAME -> rules.findMunicipality(text).isPresent();
            case PERIOD -> rules.findPeriod(cell).isPresent();
            case UNIT -> ownUnits.contains(text);
            case ACCOUNT ->
                rules.options().getMapping().isPresent()
                        ? ownAccounts.contains(text)
                        : rules.accounts().account(cell).refusal() == null;
            case MEASURE -> rules.measureNames().resolve(cell).refusal() == null;
            case AMOUNT -> true;
        };
    }

    /** Refuses a cell that is a total; any other keeps its meaning. */
    public CellMeaning meaning(Column column, String cell, CellMeaning otherwise) {
        Optional<TotalLabel> label = find(column, cell);
        return label.isEmpty() || findGroup(column, cell).isPresent()
                ? otherwise
                : CellMeaning.refused(refusal(cell, !label.get().of().isEmpty()));
    }

    /**
     * Finds what says that a row is a total: a key cell or, where the row names neither unit nor account, any cell that
     * is not read.
     */
    public RowLabel findLabel(ColumnLayout layout, List<String> cells) {
        Map<Column, TotalLabel> keys = new EnumMap<>(Column.class);
        Stream.of(Column.values())
                .filter(column -> layout.has(column) && layout.of(column) < cells.size())
                .forEach(column ->
                        find(column, cells.get(layout.of(column))).ifPresent(label -> keys.put(column, label)));
        if (!keys.isEmpty()) {
            return RowLabel.ofKeys(
                    keys, keys.keySet().stream().mapToInt(layout::of).min().orElseThrow());
        }
        return isWithoutPlace(layout, cells) ? findLabelBesideKeys(layout, cells) : RowLabel.NONE;
    }

    private static boolean isWithoutPlace(ColumnLayout layout, List<String> cells) {
        List<Integer> columns = Stream.of(Column.UNIT, Column.ACCOUNT)
                .filter(layout::has)
                .map(layout::of)
                .toList();
        return !columns.isEmpty()
                && columns.stream()
                        .allMatch(c -> c >= cells.size()
                                || CellText.strip(cells.get(c)).isEmpty());
    }

    /** Finds a cell that is not read and says that the row is a total. */
    RowLabel findLabelBesideKeys(ColumnLayout layout, List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(c -> c >= layout.size() || !layout.isRead(c))
                .mapToObj(c -> words.find(cells.get(c)).map(label -> RowLabel.besideKeys(c, label)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(RowLabel.NONE);
    }

    /** Refuses a row that is a total. */
    public CellRefusal refusal(String cell, RowLabel label) {
        CellRefusal known =
                isGroup(cell, label) ? rules.accounts().account(cell).refusal() : null;
        return known == null
                ? refusal(cell, label.hasName())
                : known.because(GROUP).followedBy(CHECKING_GROUPS).helpedBy(OptionHint.of("checkingTotals", "true"));
    }

    /**
     * Refuses a total, all total rows of a file for one cause.
     *
     * @param hasName whether it names anything, so that it may be a name; "I alt" is nobody's
     */
    private static CellRefusal refusal(String cell, boolean hasName) {
        CellRefusal refusal = CellRefusal.of(Reason.TOTAL, cell, () -> hasName ? CHECKING.plus(NOT_TOTALS) : CHECKING)
                .because(CAUSE);
        OptionHint checking = OptionHint.of("checkingTotals", "true");
        return hasName ? refusal.helpedBy(checking, OptionHint.of("notTotals")) : refusal.helpedBy(checking);
    }
}
