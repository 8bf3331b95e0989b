package dk.opgavekatalog.data.mapping;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.mapping.MappingRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A source that two mappings treat differently: an account, a unit, or an account within a unit. Immutable. */
public final class MappingChange implements HasNoDocument {

    private static final int PER_CENT = 2;

    private final List<MappingRow> before;
    private final List<MappingRow> after;

    MappingChange(List<MappingRow> before, List<MappingRow> after) {
        this.before = List.copyOf(before);
        this.after = List.copyOf(after);
    }

    private MappingRow any() {
        return before.isEmpty() ? after.get(0) : before.get(0);
    }

    /**
     * The own account of the source.
     *
     * @return the account as the mapping spells it; empty when the source is a unit alone
     */
    public Optional<String> getAccount() {
        return any().getSourceAccount();
    }

    /**
     * The own unit of the source.
     *
     * @return the unit as the mapping spells it; empty when the source is an account alone
     */
    public Optional<String> getUnit() {
        return any().getSourceUnit();
    }

    /**
     * The shares in the first mapping.
     *
     * @return its rows; empty when the source was added
     */
    public List<MappingRow> getBefore() {
        return before;
    }

    /**
     * The shares in the second mapping.
     *
     * @return its rows; empty when the source was removed
     */
    public List<MappingRow> getAfter() {
        return after;
    }

    /**
     * The change in one line.
     *
     * @param language the language
     * @return such as {@code 4711: 1.1.1 → 1.1.2}
     */
    public String describe(Language language) {
        String source =
                getAccount().orElse("*") + getUnit().map(unit -> " / " + unit).orElse("");
        return source + ": " + describe(before, language) + " → " + describe(after, language);
    }

    private static String describe(List<MappingRow> rows, Language language) {
        if (rows.isEmpty()) {
            return Phrase.of("intet", "nothing").in(language);
        }
        return String.join(
                " + ", rows.stream().map(row -> describe(row, language)).toList());
    }

    private static String describe(MappingRow row, Language language) {
        String unit = row.getTargetUnit().map(name -> " [" + name + "]").orElse("");
        BigDecimal percent = row.getShare().movePointRight(PER_CENT).stripTrailingZeros();
        String share = row.getShare().compareTo(BigDecimal.ONE) == 0
                ? ""
                : " "
                        + Phrase.number(percent.scale() < 0 ? percent.setScale(0) : percent)
                                .in(language) + " %";
        return row.getTarget() + unit + share;
    }

    /** The change in English. */
    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
