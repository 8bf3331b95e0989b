package dk.opgavekatalog.calc.benchmark;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.calc.plain.LogLine;
import dk.opgavekatalog.model.statement.Organisation;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Anonymisering: organisations other than one's own are letters, what would tell their size is withheld, and groups
 * with few values are suppressed. Figures stay as they are. Immutable.
 *
 * <p>Which organisation is which letter follows from a secret: with the same secret and the same organisations, an
 * organisation has the same letter in every figure, and without it nobody can work the letters out. Groups of a
 * publication should not overlap in all but a few organisations, for then a difference says what one of them has.
 */
public final class Anonymity implements HasNoDocument {

    /** The fewest values that are shown, unless the caller asks for more. */
    public static final int SMALLEST_GROUP = 5;

    private static final int LETTERS = 26;

    private final String own;
    private final String secret;
    private final int smallestGroup;

    private Anonymity(String own, String secret, int smallestGroup) {
        this.own = own;
        this.secret = secret;
        this.smallestGroup = smallestGroup;
    }

    /**
     * Anonymity for everyone but one.
     *
     * @param own the id of the organisation that keeps its name
     * @param secret a text that is not blank and that no reader knows
     * @return the switch, which suppresses groups with fewer than {@value #SMALLEST_GROUP} values
     * @throws IllegalArgumentException when the secret is blank
     */
    public static Anonymity forAllBut(String own, String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("a blank secret; allowed is a text that no reader knows");
        }
        return new Anonymity(Objects.requireNonNull(own, "own"), secret, SMALLEST_GROUP);
    }

    /**
     * Another limit for small groups.
     *
     * @param values the fewest values of a group that are shown, 3 or more
     * @return the switch
     * @throws IllegalArgumentException when it is less than 3: of two, each knows the other
     */
    public Anonymity withSmallestGroup(int values) {
        if (values < 3) {
            throw new IllegalArgumentException("a smallest group of " + values + "; allowed is 3 or more");
        }
        return new Anonymity(own, secret, values);
    }

    /**
     * The limit for small groups.
     *
     * @return the fewest values of a group that are shown
     */
    public int getSmallestGroup() {
        return smallestGroup;
    }

    boolean isOwn(Organisation organisation) {
        return organisation.getId().equals(own);
    }

    /** For the id of each organisation, what is shown in its place. */
    Map<String, Organisation> label(Collection<Organisation> organisations) {
        MessageDigest digest = sha256();
        record Ordered(Organisation organisation, BigInteger order) {}
        List<Ordered> shuffled = organisations.stream()
                .map(organisation -> new Ordered(
                        organisation,
                        new BigInteger(
                                1,
                                digest.digest(
                                        (secret + '\0' + organisation.getId()).getBytes(StandardCharsets.UTF_8)))))
                .sorted(Comparator.comparing(Ordered::order))
                .toList();
        Map<String, Organisation> labels = new LinkedHashMap<>();
        int number = 0;
        for (Ordered ordered : shuffled) {
            Organisation organisation = ordered.organisation();
            if (isOwn(organisation)) {
                labels.put(organisation.getId(), organisation);
            } else {
                String letters = letters(number++);
                labels.put(organisation.getId(), Organisation.of(letters, letters));
            }
        }
        return labels;
    }

    /** A to Z, then AA to ZZ, and so on. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** For a log, without the secret. */
    @Override
    public String toString() {
        return LogLine.of("anonymity for all but " + own + ", groups of " + smallestGroup + " or more");
    }
}
