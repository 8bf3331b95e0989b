package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.ModelParts;
import dk.opgavekatalog.model.check.Problem;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A cause of a difference, and the part of the difference that it explains. Immutable. */
public final class Cause implements HasDocument {

    private final List<CauseKind> kinds;
    private final BigDecimal amount;
    private final List<Problem> problems;

    Cause(List<CauseKind> kinds, BigDecimal amount, List<Problem> problems) {
        this.kinds = kinds;
        this.amount = amount;
        this.problems = problems;
    }

    /**
     * The kinds of the cause.
     *
     * @return one kind; two or three when their parts cannot be told apart, in the order of the constants
     */
    public List<CauseKind> getKinds() {
        return kinds;
    }

    /**
     * The part of the difference that comes from this cause.
     *
     * @return the amount, in the unit of what is compared, with its sign
     */
    public BigDecimal getAmount() {
        return amount;
    }

    /**
     * The reason why the kinds cannot be told apart: the problems for which the calculations between them were refused,
     * as {@link dk.opgavekatalog.model.check.InvalidInputException} would report them. Their places refer to the
     * statement and the model of that calculation.
     *
     * @return the problems; none for a cause of one kind, at least one for a cause of several
     */
    public List<Problem> getProblems() {
        return problems;
    }

    /**
     * The name of the cause.
     *
     * @param language the language
     * @return the name of its kind; several are joined by a plus sign
     */
    public String getName(Language language) {
        return kinds.stream().map(kind -> kind.getName(language)).collect(Collectors.joining(" + "));
    }

    /**
     * The cause as it appears in the document of a comparison.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields().list("kinds", kinds, CauseKind::name).number("amount", amount);
        return problems.isEmpty()
                ? fields.toMap()
                : fields.list("problems", problems, ModelParts::of).toMap();
    }

    /**
     * Returns a text such as {@code KEYS 150.00} or {@code AMOUNTS+KEYS 350.00}.
     *
     * @return kinds and amount
     */
    @Override
    public String toString() {
        return kinds.stream().map(CauseKind::name).collect(Collectors.joining("+")) + " " + amount.toPlainString();
    }
}
