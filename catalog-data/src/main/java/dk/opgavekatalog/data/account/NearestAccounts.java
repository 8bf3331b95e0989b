package dk.opgavekatalog.data.account;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.catalog.TaskField;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.OverheadPool;
import dk.opgavekatalog.model.text.Similarity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the accounts that a misspelt text may have meant. Looks at every name, which takes time. */
final class NearestAccounts {

    private static final int NEAREST = 3;

    /** The least similarity worth naming; two names that share a word or a part of one have less. */
    private static final int LEAST = 400;

    /** The least similarity beside a better one. */
    private static final int PERCENT_OF_BEST = 75;

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[^0-9]+");

    private final List<Name> ofPools = new ArrayList<>();
    private final List<Name> ofAll = new ArrayList<>();

    /** A name of an account, and what a message shows for it: the Danish name, or in English the name itself. */
    private record Name(String text, Phrase shown, Account account) {}

    NearestAccounts(TaskCatalog catalog, List<OverheadPool> pools) {
        for (OverheadPool pool : pools) {
            Account account = Account.pool(pool.getId());
            String danish = account + " (" + pool.getName().getDa() + ")";
            String own = account.toString();
            ofPools.add(new Name(pool.getId(), Phrase.of(danish, own), account));
            for (Language language : Language.values()) {
                String name = pool.getName().in(language);
                String shown = account + " (" + name + ")";
                ofPools.add(new Name(name, Phrase.of(danish, shown), account));
            }
        }
        for (TaskField field : catalog.getFields()) {
            Account account = Account.field(field.getCode());
            String danish = field.getCode() + " " + field.getName().getDa();
            ofAll.add(new Name(account.toString(), Phrase.same(danish), account));
            for (Language language : Language.values()) {
                String name = field.getName().in(language);
                String shown = field.getCode() + " " + name;
                ofAll.add(new Name(name, Phrase.of(danish, shown), account));
            }
        }
        ofAll.addAll(ofPools);
    }

    /** Names at most three accounts, the nearest first, each by its nearest name; says so when none is near. */
    Phrase describe(String text) {
        return describe(text, ofAll);
    }

    /** Does the same among the pools. */
    Phrase describePools(String text) {
        return describe(text, ofPools);
    }

    private static Phrase describe(String text, List<Name> names) {
        Set<Account> seen = new HashSet<>();
        Similarity similarity = Similarity.to(withPoints(text));
        List<Name> ranked = similarity.rank(names, Name::text);
        int best = ranked.isEmpty() ? 0 : similarity.of(ranked.get(0).text());
        int least = Math.max(LEAST, best * PERCENT_OF_BEST / 100);
        List<Phrase> nearest = ranked.stream()
                .filter(name -> similarity.of(name.text()) >= least)
                .filter(name -> seen.add(name.account()))
                .limit(NEAREST)
                .map(Name::shown)
                .toList();
        return nearest.isEmpty() ? Phrase.of("ingen", "none") : Phrase.join(Phrase.same(", "), nearest);
    }

    /** Puts points between the numbers of a code in place of other signs; returns any other text as it is. */
    private static String withPoints(String text) {
        boolean isCode = !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && text.chars().noneMatch(Character::isLetter);
        return isCode ? String.join(".", BETWEEN_NUMBERS.split(text)) : text;
    }
}
