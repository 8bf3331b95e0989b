package dk.opgavekatalog.data.cell;

import dk.opgavekatalog.model.statement.Measure;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what the cells of a file prove of its signs: those of money by themselves, since a file may write its money
 * in thousands and its FTE with decimals by the same sign. Thread-safe.
 */
final class SignProofs {

    private final SignProof ofMoney = new SignProof();
    private final SignProof ofOthers = new SignProof();

    /** The signs between thousands that were met, a space for a space of any kind. */
    private volatile String separators = "";

    void addSeparator(char sign) {
        if (separators.indexOf(sign) < 0) {
            synchronized (this) {
                separators = separators.indexOf(sign) < 0 ? separators + sign : separators;
            }
        }
    }

    /** The signs between thousands that were met, in the order of their codes. */
    SortedSet<Character> separators() {
        SortedSet<Character> signs = new TreeSet<>();
        String met = separators;
        for (int i = 0; i < met.length(); i++) {
            signs.add(met.charAt(i));
        }
        return signs;
    }

    /** The proofs by cells of a measure, or of its kind; null stands for numbers of any kind. */
    SignProof of(@Nullable Measure measure) {
        return measure != null && measure.isCost() ? ofMoney : ofOthers;
    }

    /** The proofs by cells of each kind: a cell with both signs, such as 3.001,01, proves for all. */
    List<SignProof> ofAll() {
        return List.of(ofMoney, ofOthers);
    }

    /** Whether something is proved for each kind that has cells which can be read in two ways. */
    boolean isProved(Function<SignProof, Optional<String>> proof) {
        return ofAll().stream()
                .filter(SignProof::hasAmbiguous)
                .allMatch(of -> proof.apply(of).isPresent());
    }

    /** A proof by a cell of any kind, of the kind of a measure if there is one. */
    Optional<String> findAny(@Nullable Measure measure, Function<SignProof, Optional<String>> proof) {
        SignProof own = of(measure);
        SignProof other = own == ofMoney ? ofOthers : ofMoney;
        return proof.apply(own).or(() -> proof.apply(other));
    }
}
