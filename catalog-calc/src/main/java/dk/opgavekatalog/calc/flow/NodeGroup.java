package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.statement.Account;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a node stands for: an account, or a group of accounts of a kind.
 *
 * @param kind the kind of the accounts
 * @param code the code of the field or category
 * @param account the account; empty for a group
 */
record NodeGroup(FlowNodeKind kind, Optional<CatalogCode> code, Optional<Account> account) {

    private static final String EXCLUDED_GROUP = "excluded";
    private static final String OUTSIDE_GROUP = "outside";

    static NodeGroup of(Account account) {
        return new NodeGroup(FlowNodeKind.of(account), codeOf(account), Optional.of(account));
    }

    private static Optional<CatalogCode> codeOf(Account account) {
        if (account instanceof Account.Field field) {
            return Optional.of(field.getCode());
        }
        if (account instanceof Account.Excluded excluded) {
            return Optional.of(excluded.getCode());
        }
        return account instanceof Account.Support support ? Optional.of(support.getCode()) : Optional.empty();
    }

    private static NodeGroup ofCode(FlowNodeKind kind, CatalogCode code) {
        return new NodeGroup(kind, Optional.of(code), Optional.empty());
    }

    private static NodeGroup all(FlowNodeKind kind) {
        return new NodeGroup(kind, Optional.empty(), Optional.empty());
    }

    /**
     * Finds a group by its id.
     *
     * @return empty when the id is not that of a group that can be opened
     */
    static Optional<NodeGroup> find(String id) {
        if (id.equals(EXCLUDED_GROUP)) {
            return Optional.of(all(FlowNodeKind.EXCLUDED));
        }
        if (id.equals(OUTSIDE_GROUP)) {
            return Optional.of(all(FlowNodeKind.OUTSIDE));
        }
        for (FlowNodeKind kind : List.of(FlowNodeKind.FIELD, FlowNodeKind.EXCLUDED, FlowNodeKind.SUPPORT)) {
            String prefix = prefix(kind);
            Optional<NodeGroup> group = Optional.of(id)
                    .filter(text -> text.startsWith(prefix))
                    .flatMap(text -> CatalogCode.tryParse(text.substring(prefix.length())))
                    .filter(code -> code.getLevel() != CatalogLevel.FIELD)
                    .map(code -> ofCode(kind, code));
            if (group.isPresent()) {
                return group;
            }
        }
        return Optional.empty();
    }

    private static String prefix(FlowNodeKind kind) {
        return switch (kind) {
            case EXCLUDED -> Account.EXCLUDED;
            case SUPPORT -> Account.SUPPORT;
            default -> "";
        };
    }

    /** The id: that of the account, or that of a category, with the beginning that its accounts have. */
    String id() {
        return account.map(Account::toString)
                .or(() -> code.map(category -> prefix(kind) + category))
                .orElse(kind == FlowNodeKind.EXCLUDED ? EXCLUDED_GROUP : OUTSIDE_GROUP);
    }

    /** The group that this belongs to, one level up. */
    Optional<NodeGroup> parent() {
        Optional<NodeGroup> category = code.flatMap(CatalogCode::findParent).map(above -> ofCode(kind, above));
        if (category.isPresent()) {
            return category;
        }
        boolean isPartOfAll = kind == FlowNodeKind.EXCLUDED ? code.isPresent() : account.isPresent();
        return isPartOfAll && (kind == FlowNodeKind.EXCLUDED || kind == FlowNodeKind.OUTSIDE)
                ? Optional.of(all(kind))
                : Optional.empty();
    }

    /** The groups that this belongs to, the largest first, and this itself. */
    List<NodeGroup> path() {
        Deque<NodeGroup> path = new ArrayDeque<>();
        Optional<NodeGroup> next = Optional.of(this);
        while (next.isPresent()) {
            path.addFirst(next.get());
            next = next.get().parent();
        }
        return List.copyOf(path);
    }
}
