package dk.opgavekatalog.calc.flow;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.statement.Account;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts of a {@link CostFlow} are nodes by themselves, and which are together in one. A group is closed, or it
 * is open and shows the groups or accounts in it. Immutable.
 *
 * <p>The groups, by their ids: a main category {@code 3} has its subcategories such as {@code 3.1}, and these have
 * their fields; {@code excluded} has {@code excluded:2}, with {@code excluded:2.1} and so on; {@code outside} has all
 * accounts outside the catalogue; {@code support:1} and {@code support:1.1} have collecting accounts. Overhead pools
 * and counter-accounts are in no group.
 *
 * <p>Example: {@code FlowGrouping.mainCategories().opening(CatalogCode.parse("3.1"))} shows the fields of 3.1, the
 * other subcategories of 3, and the other main categories.
 */
public final class FlowGrouping implements HasNoDocument {

    private static final int CATEGORIES_OF_FIELDS = 2;

    /** How many levels of fields are open: none, main categories, or subcategories too. */
    private final int levels;

    private final boolean isAllOpen;
    private final Set<String> open;

    private FlowGrouping(int levels, boolean isAllOpen, Set<String> open) {
        this.levels = levels;
        this.isAllOpen = isAllOpen;
        this.open = open;
    }

    /**
     * Everything closed: a node for each main category, one for all that is excluded, one for all that is outside the
     * catalogue, and one for each pool.
     *
     * @return the grouping
     */
    public static FlowGrouping mainCategories() {
        return new FlowGrouping(0, false, Set.of());
    }

    /**
     * A node for each subcategory; the rest as in {@link #mainCategories()}.
     *
     * @return the grouping
     */
    public static FlowGrouping subcategories() {
        return new FlowGrouping(1, false, Set.of());
    }

    /**
     * A node for each task field; the rest as in {@link #mainCategories()}.
     *
     * @return the grouping
     */
    public static FlowGrouping fields() {
        return new FlowGrouping(CATEGORIES_OF_FIELDS, false, Set.of());
    }

    /**
     * Everything open: a node for each account.
     *
     * @return the grouping
     */
    public static FlowGrouping accounts() {
        return new FlowGrouping(CATEGORIES_OF_FIELDS, true, Set.of());
    }

    /**
     * Returns this grouping with categories of fields open, and those that they belong to.
     *
     * @param categories codes of main categories or subcategories
     * @return another grouping
     * @throws IllegalArgumentException when one is the code of a field
     */
    public FlowGrouping opening(CatalogCode... categories) {
        return opening(Arrays.stream(categories).map(CatalogCode::toString).toArray(String[]::new));
    }

    /**
     * Returns this grouping with groups open, and those that they belong to.
     *
     * @param groups ids of groups, such as {@code 3}, {@code 3.1}, {@code excluded}, {@code excluded:2} or {@code
     *     outside}
     * @return another grouping
     * @throws IllegalArgumentException when one is not the id of a group
     */
    public FlowGrouping opening(String... groups) {
        Set<String> all = new TreeSet<>(open);
        for (String id : groups) {
            NodeGroup group = NodeGroup.find(id)
                    .orElseThrow(() -> new IllegalArgumentException("'" + id + "' is no group; allowed are the code of "
                            + "a main category or subcategory, also behind " + Account.EXCLUDED + " or "
                            + Account.SUPPORT + ", excluded and outside"));
            group.path().forEach(part -> all.add(part.id()));
        }
        return new FlowGrouping(levels, isAllOpen, all);
    }

    /** Returns what an account is shown as: the largest group that is closed, or the account itself. */
    NodeGroup nodeOf(Account account) {
        NodeGroup itself = NodeGroup.of(account);
        return itself.path().stream()
                .filter(group -> !isOpen(group))
                .findFirst()
                .orElse(itself);
    }

    private boolean isOpen(NodeGroup group) {
        boolean isOpenLevel = group.kind() == FlowNodeKind.FIELD && group.path().size() <= levels;
        return isAllOpen || isOpenLevel || open.contains(group.id());
    }

    /**
     * Returns whether two groupings open the same groups in the same way.
     *
     * @param other any object
     * @return true for the same grouping
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FlowGrouping that
                && levels == that.levels
                && isAllOpen == that.isAllOpen
                && open.equals(that.open);
    }

    @Override
    public int hashCode() {
        return Objects.hash(levels, isAllOpen, open);
    }

    @Override
    public String toString() {
        String basis = isAllOpen
                ? "accounts"
                : switch (levels) {
                    case 0 -> "main categories";
                    case 1 -> "subcategories";
                    default -> "fields";
                };
        return open.isEmpty() ? basis : basis + ", open: " + String.join(", ", open);
    }
}
