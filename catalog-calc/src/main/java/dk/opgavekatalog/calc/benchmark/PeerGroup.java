package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.document.HasDocument;
import dk.opgavekatalog.calc.plain.Fields;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import dk.opgavekatalog.model.statement.Organisation;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sammenligningsgruppe: which organisations are compared with each other. Immutable. */
public final class PeerGroup implements HasDocument {

    private static final PeerGroup ALL = new PeerGroup(
            LocalizedText.of("alle organisationer", "all organisations"), (who, facts) -> GroupMembership.MEMBER);

    /** Whether an organisation belongs to a group. */
    enum GroupMembership {
        MEMBER,
        OTHER,
        /** The facts that would tell are missing. */
        UNKNOWN
    }

    /** What decides. */
    private interface Rule {
        GroupMembership membershipOf(Organisation organisation, Optional<OrganisationFacts> facts);
    }

    private final LocalizedText name;
    private final Rule rule;

    private PeerGroup(LocalizedText name, Rule rule) {
        this.name = name;
        this.rule = rule;
    }

    /**
     * Every organisation that there are data of.
     *
     * @return the group
     */
    public static PeerGroup all() {
        return ALL;
    }

    /**
     * The organisations of a size.
     *
     * @param atLeast the fewest inhabitants
     * @param below more inhabitants than the largest member has
     * @return the group
     * @throws IllegalArgumentException when no size is in between
     */
    public static PeerGroup ofSize(long atLeast, long below) {
        if (atLeast < 0 || below <= atLeast) {
            throw new IllegalArgumentException(
                    "a size from " + atLeast + " to below " + below + "; allowed are 0 or more, and more than that");
        }
        return byFact(
                LocalizedText.of(
                        thousands(atLeast, ".") + " til under " + thousands(below, ".") + " indbyggere",
                        thousands(atLeast, ",") + " to under " + thousands(below, ",") + " inhabitants"),
                OrganisationFacts::getInhabitants,
                inhabitants -> atLeast <= inhabitants && inhabitants < below);
    }

    private static String thousands(long number, String separator) {
        return String.format(Locale.ROOT, "%,d", number).replace(",", separator);
    }

    /**
     * The organisations with the same value of an attribute, such as a region.
     *
     * @param attribute the name of the attribute
     * @param value its value
     * @return the group
     */
    public static PeerGroup withAttribute(String attribute, String value) {
        return byFact(
                LocalizedText.of(attribute + " " + value, attribute + " " + value),
                facts -> facts.findAttribute(attribute),
                value::equals);
    }

    private static <T> PeerGroup byFact(
            LocalizedText name, Function<OrganisationFacts, Optional<T>> fact, Predicate<T> condition) {
        return new PeerGroup(
                name,
                (who, facts) -> facts.flatMap(fact)
                        .map(known -> condition.test(known) ? GroupMembership.MEMBER : GroupMembership.OTHER)
                        .orElse(GroupMembership.UNKNOWN));
    }

    /**
     * Organisations that are named.
     *
     * @param name the name of the group
     * @param organisations the ids of the organisations
     * @return the group
     */
    public static PeerGroup ofOrganisations(LocalizedText name, Collection<String> organisations) {
        Set<String> ids = Set.copyOf(organisations);
        return new PeerGroup(
                name, (who, facts) -> ids.contains(who.getId()) ? GroupMembership.MEMBER : GroupMembership.OTHER);
    }

    /**
     * The name.
     *
     * @return such as {@code 30,000 to under 60,000 inhabitants}
     */
    public LocalizedText getName() {
        return name;
    }

    GroupMembership membershipOf(Organisation organisation, Optional<OrganisationFacts> facts) {
        return rule.membershipOf(organisation, facts);
    }

    /**
     * The name; the rule that tells who belongs is none for other programs.
     *
     * @return the document
     */
    @Override
    public Map<String, Object> toDocument() {
        return new Fields().text("name", name).toMap();
    }

    /**
     * The name in English.
     *
     * @return the name
     */
    @Override
    public String toString() {
        return LogLine.of(name.getEn());
    }
}
