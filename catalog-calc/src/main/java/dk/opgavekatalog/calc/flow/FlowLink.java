package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import java.math.BigDecimal;
import java.util.Map;

/** A link of a {@link CostFlow}: what goes from a node of one column to a node of the next. Immutable. */
public final class FlowLink implements HasDocument {

    private final int from;
    private final String sourceId;
    private final String targetId;
    private final BigDecimal amount;

    FlowLink(int from, String sourceId, String targetId, BigDecimal amount) {
        this.from = from;
        this.sourceId = sourceId;
        this.targetId = targetId;
        this.amount = amount;
    }

    /**
     * The column that the link leaves; it arrives in the next one.
     *
     * @return the index of the column, from 0
     */
    public int getFrom() {
        return from;
    }

    /**
     * The node that the link leaves.
     *
     * @return the id of a node of the column
     */
    public String getSourceId() {
        return sourceId;
    }

    /**
     * The node that the link arrives at.
     *
     * @return the id of a node of the next column; the same as the source's for what stays
     */
    public String getTargetId() {
        return targetId;
    }

    /**
     * The amount.
     *
     * @return the amount, not zero; negative when a negative amount moves
     */
    public BigDecimal getAmount() {
        return amount;
    }

    /**
     * The link with its column, nodes and amount.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields()
                .number("from", from)
                .text("source", sourceId)
                .text("target", targetId)
                .number("amount", amount)
                .toMap();
    }

    @Override
    public String toString() {
        return LogLine.of(
                "from column " + from + ": " + amount.toPlainString() + " from " + sourceId + " to " + targetId);
    }
}
