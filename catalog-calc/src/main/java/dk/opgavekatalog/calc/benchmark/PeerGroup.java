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

/** Sammenligningsgruppe: the organisations that are compared with each other. Immutable. */
public final class PeerGroup implements HasDocument {

    private static final PeerGroup ALL = new PeerGroup(
            LocalizedText.of("alle organisationer", "all organisations"), (who, facts) -> GroupMembership.MEMBER);

    /** The relation of an organisation to a group. */
    enum GroupMembership {
        MEMBER,
        OTHER,
        /** The facts that decide are missing. */
        UNKNOWN
    }

    /** The rule that decides who belongs to the group. */
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
     * Returns the group of all organisations in the data.
     *
     * @return the group
     */
    public static PeerGroup all() {
        return ALL;
    }

    /**
     * Returns the group of the organisations of a size.
     *
     * @param atLeast the lowest number of inhabitants, 0 or more
     * @param below the number of inhabitants that all members are below
     * @return the group
     * @throws IllegalArgumentException when the first number is negative, or the second is not larger than the first
     */
    public static PeerGroup ofSize(long atLeast, long below) {
        if (atLeast < 0 || below <= atLeast) {
            throw new IllegalArgumentException("a size from " + atLeast + " to below " + below
                    + "; allowed is a range that starts at 0 or more and is not empty");
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
     * Returns the group of the organisations with the same value of an attribute, such as a region.
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
     * Returns the group of the organisations with the given ids.
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
     * The name. The rule of the group is left out.
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
