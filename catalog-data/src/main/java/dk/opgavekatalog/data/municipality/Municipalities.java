package dk.opgavekatalog.data.municipality;

import dk.opgavekatalog.calc.document.HasNoDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities of Denmark, found by number or name.
 *
 * <p>Files call a municipality 0217, 217, Helsingør, Helsingør Kommune or 217 Helsingør. All of these are found, and
 * are the same:
 *
 * <ul>
 *   <li>a number with three digits, with zeros before it up to five, or with .0 behind it, as spreadsheets write it,
 *       also with the word Kommune or Kommunekode in front,
 *   <li>a name, or one of the {@linkplain Municipality#getOtherNames() other names}, with or without the word
 *       Kommune, Kommunen, Regionskommune or Municipality in front or behind, and in the genitive, as in Københavns
 *       Kommune,
 *   <li>a number and a name, in any order, if both are of the same municipality.
 * </ul>
 *
 * <p>Capitals, Unicode form, kinds of space and dash, and a hyphen or space between the parts of a name make no
 * difference; å may be written aa, æ ae and ø oe. Nothing else is guessed: what is not found may be an organisation of
 * another kind, and {@link #getNearest(String)} tells whether it looks like a slip.
 */
public final class Municipalities implements HasNoDocument {

    /** The most municipalities that are near. */
    private static final int NEAREST = 3;

    private static final Municipalities SINCE_2007 = new Municipalities();

    private static final Pattern NUMBER =
            Pattern.compile("(?:kommunen?|kommunekode|municipality)?(?: ?(?:nr|no|kode)\\.?)?:? ?"
                    + NumberAndName.DIGITS + "(?:[.,]0)?");

    /** The bundled table is read on first use. */
    private @Nullable ExactMunicipalities exact;

    /** All other spellings, which many files never need. */
    private @Nullable MunicipalityIndex index;

    private Municipalities() {}

    Municipalities(List<Municipality> all) {
        this.exact = new ExactMunicipalities(all);
        this.index = new MunicipalityIndex(exact.all());
    }

    private synchronized ExactMunicipalities exact() {
        ExactMunicipalities made = exact == null ? new ExactMunicipalities(MunicipalityTable.read()) : exact;
        exact = made;
        return made;
    }

    private synchronized MunicipalityIndex index() {
        MunicipalityIndex made = index == null ? new MunicipalityIndex(exact().all()) : index;
        index = made;
        return made;
    }

    /**
     * The 98 municipalities that there have been since 1 January 2007, and Christiansø, which belongs to none and has a
     * number of its own. Every call returns the same instance, from any thread. The table is loaded when something is
     * looked up for the first time, and kept.
     *
     * <p>Not for earlier years, in which there were other municipalities, and the same names stood for other ones.
     *
     * @return the municipalities
     */
    public static Municipalities since2007() {
        return SINCE_2007;
    }

    /**
     * All of them.
     *
     * @return the municipalities and Christiansø, by number
     */
    public List<Municipality> getAll() {
        return exact().all();
    }

    /**
     * The municipality with a number or name that must exist; see {@link #findMunicipality(String)}.
     *
     * @param text a number, a name, or both
     * @return the municipality
     * @throws IllegalArgumentException when there is none; the message names the nearest
     */
    public Municipality getMunicipality(String text) {
        return findMunicipality(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no municipality '" + text + "'; nearest: " + describeNearest(text)));
    }

    /**
     * The municipality with a number or name, in any of the spellings that the class comment lists.
     *
     * @param text a number, a name, or both
     * @return the municipality; empty when there is none, or the number is of one and the name of another
     */
    public Optional<Municipality> findMunicipality(String text) {
        Optional<Municipality> same = exact().find(text);
        return same.isPresent() ? same : findInOtherSpelling(text);
    }

    private Optional<Municipality> findInOtherSpelling(String text) {
        MunicipalityName written = MunicipalityName.of(text);
        Matcher number = NUMBER.matcher(written.plain());
        if (number.matches()) {
            return findByNumber(number.group(1));
        }
        Optional<NumberAndName> both = NumberAndName.find(written.plain());
        return both.isPresent()
                ? findByNumber(both.get().number())
                        .filter(found -> findByName(both.get().name()).equals(Optional.of(found)))
                : index().findByName(written);
    }

    /**
     * Whether a text has a number and a name that do not belong together: the name is of a municipality with another
     * number, as in 217 København. {@link #getNearest(String)} gives those that may be meant.
     *
     * @param text any text
     * @return true when the name contradicts the number
     */
    public boolean isContradiction(String text) {
        return exact().find(text).isEmpty() && isContradictionInOtherSpelling(text);
    }

    private boolean isContradictionInOtherSpelling(String text) {
        return NumberAndName.find(MunicipalityName.of(text).plain())
                .filter(both -> findByName(both.name())
                        .filter(named -> !named.getNumber().equals(both.number()))
                        .isPresent())
                .isPresent();
    }

    /**
     * The municipalities that a text with a slip may mean. A slip is a letter that is missing, is too many, is another
     * one, or has changed places with the next; a name may have one slip for every four of its letters, and at least
     * one. A number has no near ones, as every number is like another; where a number is of one municipality and the
     * name beside it is of another, both are near.
     *
     * @param text any text
     * @return up to three, the nearest first; empty when the text does not look like a slip
     */
    public List<Municipality> getNearest(String text) {
        Optional<NumberAndName> both =
                NumberAndName.find(MunicipalityName.of(text).plain());
        Stream<Municipality> numbered = both.flatMap(found -> findByNumber(found.number())).stream();
        Stream<Municipality> named =
                near(MunicipalityName.of(both.map(NumberAndName::name).orElse(text)));
        return Stream.concat(numbered, named).distinct().limit(NEAREST).toList();
    }

    /**
     * Says how many there are.
     *
     * @return the number of entries, for logs
     */
    @Override
    public String toString() {
        return getAll().size() + " municipalities";
    }

    private Optional<Municipality> findByNumber(String number) {
        return index().findByNumber(number);
    }

    private Optional<Municipality> findByName(String name) {
        return index().findByName(MunicipalityName.of(name));
    }

    private Stream<Municipality> near(MunicipalityName written) {
        record Candidate(Municipality municipality, int slips) {}
        List<Candidate> candidates = new ArrayList<>();
        for (MunicipalityIndex.Known one : index().names()) {
            one.name().countSlips(written).ifPresent(slips -> candidates.add(new Candidate(one.municipality(), slips)));
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::slips))
                .map(Candidate::municipality);
    }

    private String describeNearest(String text) {
        List<Municipality> nearest = getNearest(text);
        return nearest.isEmpty()
                ? "none"
                : nearest.stream().map(Municipality::toString).collect(Collectors.joining(", "));
    }
}
