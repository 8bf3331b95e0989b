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
 * Anonymisering: shows letters in place of the names of all organisations but your own, withholds everything that would
 * reveal their size, and suppresses groups with few values. Figures are not changed. Immutable.
 *
 * <p>A secret decides which organisation gets which letter. With the same secret and the same organisations, an
 * organisation has the same letter in every figure; without the secret nobody can work out the letters. Two published
 * groups should not differ in only a few organisations, because the difference between the groups would then reveal the
 * values of these few.
 */
public final class Anonymity implements HasNoDocument {

    /** The smallest number of values that is shown, unless the caller asks for more. */
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
     * Hides the names of all organisations but one.
     *
     * @param own the id of the organisation that keeps its name
     * @param secret a text that is not blank and that no reader knows
     * @return the anonymity, which suppresses groups with fewer than {@value #SMALLEST_GROUP} values
     * @throws IllegalArgumentException when the secret is blank
     */
    public static Anonymity forAllBut(String own, String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("a blank secret; allowed is a text that no reader knows");
        }
        return new Anonymity(Objects.requireNonNull(own, "own"), secret, SMALLEST_GROUP);
    }

    /**
     * Sets another limit for small groups.
     *
     * @param values the smallest number of values that is shown, 3 or more
     * @return the anonymity
     * @throws IllegalArgumentException when it is less than 3; in a group of two, each knows the value of the other
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
     * @return the smallest number of values that is shown
     */
    public int getSmallestGroup() {
        return smallestGroup;
    }

    boolean isOwn(Organisation organisation) {
        return organisation.getId().equals(own);
    }

    /** Returns the organisation to show in place of each organisation, by the id of the latter. */
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

    /** Returns A to Z, then AA to ZZ, and so on. */
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

    /** One line for a log, without the secret. */
    @Override
    public String toString() {
        return LogLine.of("anonymity for all but " + own + ", groups of " + smallestGroup + " or more");
    }
}
