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
import java.util.stream.Collectors;

/** Finds the accounts that a misspelt text may have meant. Looks at every name, which takes time. */
final class NearestAccounts {

    private static final int NEAREST = 3;

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[^0-9]+");

    private final List<Name> ofPools = new ArrayList<>();
    private final List<Name> ofAll = new ArrayList<>();

    /** A name of an account, and the text that a message shows for it. */
    private record Name(String text, String shown, Account account) {}

    NearestAccounts(TaskCatalog catalog, List<OverheadPool> pools) {
        for (OverheadPool pool : pools) {
            Account account = Account.pool(pool.getId());
            ofPools.add(new Name(pool.getId(), account.toString(), account));
            for (Language language : Language.values()) {
                String name = pool.getName().in(language);
                ofPools.add(new Name(name, account + " (" + name + ")", account));
            }
        }
        for (TaskField field : catalog.getFields()) {
            Account account = Account.field(field.getCode());
            ofAll.add(new Name(
                    account.toString(), field.getCode() + " " + field.getName().getDa(), account));
            for (Language language : Language.values()) {
                String name = field.getName().in(language);
                ofAll.add(new Name(name, field.getCode() + " " + name, account));
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
        String nearest = Similarity.to(withPoints(text)).rank(names, Name::text).stream()
                .filter(name -> seen.add(name.account()))
                .limit(NEAREST)
                .map(Name::shown)
                .collect(Collectors.joining(", "));
        return nearest.isEmpty() ? Phrase.of("ingen", "none") : Phrase.same(nearest);
    }

    /** Puts points between the numbers of a code in place of other signs; returns any other text as it is. */
    private static String withPoints(String text) {
        boolean isCode = !text.isEmpty()
                && Character.isDigit(text.charAt(0))
                && text.chars().noneMatch(Character::isLetter);
        return isCode ? String.join(".", BETWEEN_NUMBERS.split(text)) : text;
    }
}
