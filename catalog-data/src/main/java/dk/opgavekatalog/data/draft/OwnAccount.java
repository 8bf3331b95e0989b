package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.calc.document.HasNoDocument;
import dk.opgavekatalog.data.style.OptionStyle;
import dk.opgavekatalog.model.language.Phrase;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.text.CommonForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Egen konto: an account, a cost centre or a job title of a user's own, as a list of them has it. Refuses a blank
 * number. An amount loses the zeros at its end.
 */
@OptionStyle
@Value.Immutable
public interface OwnAccount extends HasNoDocument {

    /**
     * The number, by which registrations name the account.
     *
     * @return the text, such as {@code 06.45.51.1.0100}; the name, where a list has no numbers
     */
    String getNumber();

    /**
     * The name.
     *
     * @return the text, empty when the list gives none
     */
    @Value.Default
    default String getName() {
        return "";
    }

    /**
     * The unit, department or cost centre that the list has beside the account.
     *
     * @return the text
     */
    Optional<String> getUnit();

    /**
     * The kind that the list has beside the account, such as a kind of cost or a job title.
     *
     * @return the text
     */
    Optional<String> getKind();

    /**
     * The account or function of the authorised chart of accounts, where the list has it in a column of its own.
     *
     * @return the text, such as {@code 6.45.51}
     */
    Optional<String> getFunction();

    /**
     * The amount that stands on the account, in kroner.
     *
     * @return the amount
     */
    Optional<BigDecimal> getAmount();

    /**
     * Refuses a blank number, and drops the zeros at the end of the amount.
     *
     * @return the account with the amount as it is kept
     * @throws IllegalArgumentException when the number is blank
     */
    @Value.Check
    default OwnAccount check() {
        if (getNumber().isBlank()) {
            throw new IllegalArgumentException("a blank number; allowed is the number of an account, or its name");
        }
        Optional<BigDecimal> plain = getAmount().map(BigDecimal::stripTrailingZeros);
        return plain.equals(getAmount())
                ? this
                : builder().from(this).amount(plain).build();
    }

    /**
     * Finds the function of the authorised chart of accounts that the account says it belongs to.
     *
     * @return the function without zeros in front, such as {@code 6.45.51}; empty when neither the column of functions
     *     nor the number says one
     */
    default Optional<String> findFunction() {
        return getFunction()
                .flatMap(AuthorisedNumber::findFunction)
                .or(() -> AuthorisedNumber.findFunction(getNumber()));
    }

    /**
     * Finds the function that says that the account is not for the secretariat and administrations.
     *
     * @return a function other than 6.45.51; empty when that is said, or none
     */
    default Optional<String> findOtherFunction() {
        return findFunction().filter(function -> !function.equals(AuthorisedNumber.SECRETARIAT));
    }

    /**
     * The account outside the catalogue that amounts go to when this account is none of the catalogue's business.
     *
     * @return an account with the id of the function, or else of the number
     */
    default Account toOutside() {
        return Account.outside(findFunction().orElse(getNumber()));
    }

    /**
     * What must differ between two accounts of a list: number and unit, each in the form that its spellings share.
     *
     * @return both, an empty text for no unit
     */
    default List<String> toKey() {
        return List.of(CommonForm.of(getNumber()), getUnit().map(CommonForm::of).orElse(""));
    }

    /**
     * The account in words, for a message.
     *
     * @return such as: account '4711' Lønkonsulenter in unit 'Løn'
     */
    default Phrase describe() {
        return Phrase.of("konto", "account")
                .plus(" '" + getNumber() + "'" + (getName().isEmpty() ? "" : " " + getName()))
                .plus(getUnit()
                        .map(unit -> Phrase.of(" i enhed", " in unit").plus(" '" + unit + "'"))
                        .orElse(Phrase.same("")));
    }

    /**
     * Returns an account with a number and a name.
     *
     * @param number the number
     * @param name the name
     * @return the account
     * @throws IllegalArgumentException when the number is blank
     */
    static OwnAccount of(String number, String name) {
        return builder().number(number).name(name).build();
    }

    /**
     * Returns an account with a number, a name and a unit.
     *
     * @param number the number
     * @param name the name
     * @param unit the unit beside it
     * @return the account
     * @throws IllegalArgumentException when the number is blank
     */
    static OwnAccount of(String number, String name, String unit) {
        return builder().number(number).name(name).unit(unit).build();
    }

    /**
     * Returns a builder with nothing set.
     *
     * @return the builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an {@link OwnAccount}. Not thread-safe. */
    final class Builder extends ImmutableOwnAccount.Builder implements HasNoDocument {
        Builder() {}

        /** For a log. */
        @Override
        public String toString() {
            return "builder of own account";
        }
    }
}
