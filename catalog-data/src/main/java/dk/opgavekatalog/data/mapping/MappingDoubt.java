package dk.opgavekatalog.data.mapping;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.draft.OwnAccount;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.language.Phrase;
import java.math.BigDecimal;

/** An account whose mapping is doubtful, and the amount that stands on it. Immutable. */
public final class MappingDoubt implements HasNoDocument {

    private final OwnAccount account;
    private final MappingDoubtKind kind;
    private final BigDecimal amount;
    private final Phrase detail;

    MappingDoubt(OwnAccount account, MappingDoubtKind kind, BigDecimal amount, Phrase detail) {
        this.account = account;
        this.kind = kind;
        this.amount = amount;
        this.detail = detail;
    }

    /**
     * The account.
     *
     * @return the own account
     */
    public OwnAccount getAccount() {
        return account;
    }

    /**
     * Why its mapping is doubtful.
     *
     * @return the kind
     */
    public MappingDoubtKind getKind() {
        return kind;
    }

    /**
     * The amount in doubt: what goes by the doubtful rows, in kroner.
     *
     * @return the amount, rounded to the øre where a share makes more decimals; zero when the list has no amount for
     *     the account
     */
    public BigDecimal getAmount() {
        return amount;
    }

    /**
     * The doubt in words.
     *
     * @param language the language
     * @return such as {@code konto '4711' Husleje: mod feltets afgrænsning: 3.5.1 (husleje), 120.000}
     */
    public String describe(Language language) {
        return account.describe()
                .plus(": ")
                .plus(kind.words())
                .plus(detail.isEmpty() ? detail : Phrase.same(": ").plus(detail))
                .plus("; ")
                .plus(Phrase.number(amount))
                .plus(Phrase.of(" kr.", " kroner"))
                .in(language);
    }

    /** The doubt in English. */
    @Override
    public String toString() {
        return describe(Language.ENGLISH);
    }
}
