package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.check.OptionHint;
import dk.opgavekatalog.model.check.Reason;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Measure;
import dk.opgavekatalog.model.statement.Measures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The measures by the names that files use: those of the options, the ids, and the Danish and English names. */
public final class MeasureNames {

    private static final int SHARED = -1;

    private final List<Measure> measures;

    /** The user's own names, as written. */
    private final Map<String, Integer> own = new LinkedHashMap<>();

    /** Measures by their ids, exactly as written. */
    private final Map<String, Integer> byId = new HashMap<>();

    /** Measures by their names in any spelling; a name that several measures share means none of them. */
    private final Map<String, Integer> byName = new HashMap<>();

    /** Explanations why files do not state some measures, by the names of the measures. */
    private final Map<String, Remedy> notStated = new HashMap<>();

    /** Further names of the standard measures, by their ids; the names of other measures go before. */
    private static final Map<String, List<String>> SYNONYMS = Map.of(
            Measures.PAYROLL.getId(), List.of("Lønudgifter", "Payroll cost", "Payroll costs"),
            Measures.OTHER_COST.getId(), List.of("Øvrige udgifter", "Other costs"));

    private MeasureNames(List<Measure> measures, Map<String, Measure> own) {
        this.measures = measures;
        for (int m = 0; m < measures.size(); m++) {
            byId.put(measures.get(m).getId(), m);
            addName(measures.get(m).getId(), m);
            for (Language language : Language.values()) {
                addName(measures.get(m).getName().in(language), m);
            }
        }
        for (int m = 0; m < measures.size(); m++) {
            for (String synonym : synonyms(m)) {
                byName.putIfAbsent(HeadingText.normalize(synonym), m);
            }
        }
        for (Map.Entry<String, Measure> given : own.entrySet()) {
            int m = measures.indexOf(given.getValue());
            this.own.put(given.getKey(), m);
            byId.remove(CellText.of(given.getKey()));
            byName.put(HeadingText.normalize(given.getKey()), m);
        }
    }

    /**
     * Returns the names of the measures that files can state.
     *
     * @param measures the measures of the statements
     * @param own the user's own names
     * @param hasNorm whether a norm makes FTE of hours: then files state hours in place of FTE
     */
    public static MeasureNames of(List<Measure> measures, Map<String, Measure> own, boolean hasNorm) {
        MeasureNames names = new MeasureNames(hasNorm ? withHours(measures) : measures, own);
        if (hasNorm) {
            names.explain(
                    Measures.FTE,
                    Phrase.of(
                            "med indstillingen workingTimeNorm angiver filer timer i stedet for årsværk, for eksempel i"
                                    + " en kolonne Timer",
                            "with the option workingTimeNorm files state hours in place of FTE, such as in a column"
                                    + " Timer (Hours)"),
                    OptionHint.of("workingTimeNorm"));
        } else {
            names.explain(
                    Measures.HOURS,
                    Phrase.of(
                            "indstillingen workingTimeNorm, der omregner timer til årsværk, eller measures, der"
                                    + " læser dem som timer",
                            "the option workingTimeNorm, which turns hours into FTE, or measures, which reads"
                                    + " them as hours"),
                    OptionHint.of("workingTimeNorm"),
                    OptionHint.of("measures"));
        }
        return names;
    }

    private List<String> synonyms(int measure) {
        return SYNONYMS.getOrDefault(measures.get(measure).getId(), List.of());
    }

    private void explain(Measure measure, Phrase words, OptionHint... options) {
        for (String name : List.of(
                measure.getId(),
                measure.getName().in(Language.DANISH),
                measure.getName().in(Language.ENGLISH))) {
            if (!byName.containsKey(HeadingText.normalize(name))) {
                notStated.put(HeadingText.normalize(name), Remedy.of(words, options));
            }
        }
    }

    /** Explains why files do not state the measure of a name; empty when there is nothing to explain. */
    public Optional<Remedy> findWhyNotStated(String name) {
        return Optional.ofNullable(notStated.get(HeadingText.normalize(name)));
    }

    /** The measures with hours in place of FTE. */
    private static List<Measure> withHours(List<Measure> measures) {
        List<Measure> stated = new ArrayList<>();
        stated.add(Measures.HOURS);
        for (Measure measure : measures) {
            if (!measure.equals(Measures.FTE) && !measure.equals(Measures.HOURS)) {
                stated.add(measure);
            }
        }
        return stated;
    }

    private void addName(String name, int measure) {
        byName.merge(HeadingText.normalize(name), measure, (one, other) -> one.equals(other) ? one : SHARED);
    }

    /** The measures that files state: hours in place of FTE where a norm is given. */
    public List<Measure> measures() {
        return measures;
    }

    /** Returns the meaning of a cell: the id of a measure. */
    public CellMeaning resolve(String cell) {
        String text = CellText.of(cell);
        int measure = byId.getOrDefault(text, byName.getOrDefault(HeadingText.normalize(text), SHARED));
        if (text.isBlank()) {
            return CellMeaning.refused(CellRefusal.of(Reason.BLANK, cell, this::describeAllowed)
                    .because("no measure")
                    .helpedBy(OptionHint.of("measureNames")));
        }
        return measure == SHARED
                ? CellMeaning.refused(unknown(cell, findWhyNotStated(text)))
                : CellMeaning.of(measures.get(measure).getId());
    }

    private CellRefusal unknown(String cell, Optional<Remedy> why) {
        CellRefusal refusal = CellRefusal.of(
                        Reason.UNKNOWN_REFERENCE,
                        cell,
                        () -> why.map(remedy -> describeAllowed().plus("; ").plus(remedy.allowed()))
                                .orElseGet(this::describeAllowed))
                .helpedBy(OptionHint.of("measureNames"));
        return why.isPresent() ? refusal.helpedBy(why.get().options().toArray(OptionHint[]::new)) : refusal;
    }

    private Phrase describeAllowed() {
        return Phrase.of("en af ", "one of ")
                .plus(describe())
                .plus(Phrase.of(
                        ", eller indstillingen measureNames, der forklarer ordet",
                        ", or the option measureNames, which explains the word"));
    }

    /** The number of the measure that a cell names. */
    public Optional<Integer> find(String cell) {
        CellMeaning meaning = resolve(cell);
        return IntStream.range(0, measures.size())
                .filter(m ->
                        meaning.refusal() == null && measures.get(m).getId().equals(meaning.text()))
                .boxed()
                .findFirst();
    }

    /** The number of the measure that a heading names with signs of what it counts around it, such as a unit. */
    private Optional<Integer> findDecorated(String heading) {
        return DecoratedHeading.find(heading)
                .flatMap(decorated -> find(decorated.core()).filter(m -> isOf(decorated, m)));
    }

    /** Whether what stands around the heading of a measure can be said of the measure. */
    public boolean isOf(DecoratedHeading decorated, int measure) {
        boolean isCost = measures.get(measure).isCost();
        return isCost ? !decorated.isCount() : decorated.places().isEmpty();
    }

    /**
     * Returns the measures that a total adds up, among those that a file states: the one that it names, or else all in
     * money, or else the only one. Empty when there are none.
     *
     * @param of what it is the total of; may be empty
     * @param stated the numbers of the measures that the file states
     */
    public List<Integer> findTotalled(String of, List<Integer> stated) {
        Optional<Integer> named = find(of).or(() -> findDecorated(of));
        if (named.isPresent()) {
            return stated.contains(named.get()) ? List.of(named.get()) : List.of();
        }
        List<Integer> money =
                stated.stream().filter(m -> measures.get(m).isCost()).toList();
        boolean isOnly = money.isEmpty() && stated.size() == 1;
        return isOnly ? stated : money;
    }

    /** The user's own names, each with the number of its measure. */
    public Map<String, Integer> ownNames() {
        return own;
    }

    /** Ids and names that mean one measure only, with its number. */
    public Map<String, Integer> names() {
        Map<String, Integer> names = new LinkedHashMap<>();
        for (int m = 0; m < measures.size(); m++) {
            putIfOwn(names, measures.get(m).getId(), m);
            for (Language language : Language.values()) {
                putIfOwn(names, measures.get(m).getName().in(language), m);
            }
            for (String synonym : synonyms(m)) {
                putIfOwn(names, synonym, m);
            }
        }
        return names;
    }

    private void putIfOwn(Map<String, Integer> names, String name, int measure) {
        if (byName.getOrDefault(HeadingText.normalize(name), SHARED) == measure) {
            names.putIfAbsent(name, measure);
        }
    }

    /** The measures as they head columns, each with its id. */
    public Phrase describe() {
        return Phrase.join(
                Phrase.same(", "), measures.stream().map(MeasureNames::describe).toList());
    }

    /** Names a measure by its heading, in English with its meaning. */
    private static Phrase describe(Measure measure) {
        String danish = measure.getName().in(Language.DANISH);
        String english = measure.getName().in(Language.ENGLISH);
        String both = danish.equals(english) ? danish : danish + " (" + english + ")";
        return Phrase.of(danish, both);
    }
}
