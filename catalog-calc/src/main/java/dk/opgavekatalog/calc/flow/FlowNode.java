package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.calc.cost.CostStatement;
import dk.opgavekatalog.calc.cost.Stage;
import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.language.Language;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A node in a column of a {@link CostFlow}: an account, or a group of accounts, all units together. Immutable. */
public final class FlowNode implements HasDocument {

    private final CostStatement cost;
    private final Stage stage;
    private final NodeGroup group;
    private final BigDecimal amount;

    FlowNode(CostStatement cost, Stage stage, NodeGroup group, BigDecimal amount) {
        this.cost = cost;
        this.stage = stage;
        this.group = group;
        this.amount = amount;
    }

    /**
     * The id, the same in every column. After a conversion to another edition, a code can mean another field.
     *
     * @return the account as text, such as {@code 3.1.1}, {@code pool:management} or {@code excluded:2.1.1}; for a
     *     group such as {@code 3.1}, {@code 3}, {@code excluded:2}, {@code excluded} or {@code outside}
     */
    public String getId() {
        return group.id();
    }

    /**
     * The kind of account.
     *
     * @return the kind; all accounts of a group have the same
     */
    public FlowNodeKind getKind() {
        return group.kind();
    }

    /**
     * The code of the field or category.
     *
     * @return the code; empty for pools, counter-accounts, what is outside the catalogue, and all that is excluded
     *     together
     */
    public Optional<CatalogCode> getCode() {
        return group.code();
    }

    /**
     * The id of the group that this node belongs to, one level up, whether it is shown or not.
     *
     * @return such as {@code 3.1} for {@code 3.1.1}; empty for a main category, a pool and whatever is in no group
     */
    public Optional<String> getParentId() {
        return group.parent().map(NodeGroup::id);
    }

    /**
     * Whether this node is a group, which {@link FlowGrouping#opening(String...)} can open.
     *
     * @return false for a single account
     */
    public boolean isGroup() {
        return group.account().isEmpty();
    }

    /**
     * The balance at the stage of the column.
     *
     * @return the amount, negative or zero too
     */
    public BigDecimal getAmount() {
        return amount;
    }

    /**
     * The name, with the code if there is one, by the edition of the stage.
     *
     * @param language the language
     * @return such as {@code 3.1.1 Building control} or {@code Excluded}
     */
    public String getName(Language language) {
        return new NodeName(cost, stage, language).of(group);
    }

    /**
     * The node with its id, kind, names and amount.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        Fields fields = new Fields().text("id", getId()).text("kind", getKind().name());
        getCode().ifPresent(code -> fields.text("code", code.toString()));
        getParentId().ifPresent(parent -> fields.text("parent", parent));
        return fields.truth("group", isGroup())
                .wording("name", this::getName)
                .number("amount", amount)
                .toMap();
    }

    @Override
    public String toString() {
        return LogLine.of(getId() + ": " + amount.toPlainString());
    }
}
