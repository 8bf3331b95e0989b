package dk.opgavekatalog.data.draft;

import dk.opgavekatalog.data.cell.CellText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number of the authorised chart of accounts: main account, main function, function, and what follows. It is written
 * with signs between its parts (06.45.51.1.0100, 6.45.51, 06-45-51, 06 45 51) or without any (0645511, 06455110100);
 * without signs the zero of the main account must be there, since any number of one's own could look like the rest.
 */
final class AuthorisedNumber {

    /** The function that the catalogue maps: Sekretariat og forvaltninger. */
    static final String SECRETARIAT = "6.45.51";

    /** The digits up to the kind of item (dranst): those that all accounts of a function may share. */
    static final int DIGITS_OF_ITEM = 7;

    private static final Pattern PARTED = Pattern.compile("0?([0-8])([./\\- ])([0-9]{2})\\2([0-9]{2})(?:[^0-9].*)?");

    /** Main account 00 to 08, two numbers of two digits, the digit 1 to 9 of the kind of item, and further digits. */
    private static final Pattern TOGETHER =
            Pattern.compile("0([0-8])([0-9]{2})([0-9]{2})(?:[1-9][0-9]*)?(?:[^0-9].*)?");

    private AuthorisedNumber() {}

    /** Finds the function that a number says, without zeros in front of the main account. */
    static Optional<String> findFunction(String number) {
        String text = CellText.strip(number);
        Matcher parted = PARTED.matcher(text);
        if (parted.matches()) {
            return Optional.of(parted.group(1) + "." + parted.group(3) + "." + parted.group(4));
        }
        Matcher together = TOGETHER.matcher(text);
        return together.matches()
                ? Optional.of(together.group(1) + "." + together.group(2) + "." + together.group(3))
                : Optional.empty();
    }
}
