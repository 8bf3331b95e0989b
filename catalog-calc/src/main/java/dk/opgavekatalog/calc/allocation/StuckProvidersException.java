package dk.opgavekatalog.calc.allocation;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when amounts of providers have no way to an account that keeps them: all accounts on their way are providers
 * or already closed. It names all stuck providers; nothing was posted.
 */
public final class StuckProvidersException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** At least one group. */
    private final List<StuckProviders> groups;

    StuckProvidersException(List<StuckProviders> groups) {
        super(groups.stream().map(StuckProviders::toString).collect(Collectors.joining("; "))
                + "; allowed is a way to at least one account that keeps what it gets");
        this.groups = List.copyOf(groups);
    }

    /**
     * The providers without a way out, in groups. Providers that only lead to such a group are not named.
     *
     * @return at least one group, in the order of the providers; no two have a provider in common
     */
    public List<StuckProviders> getGroups() {
        return groups;
    }
}
