/**
 * The accounts that cells name: those of the catalogue by code or name, and those of a user that a mapping translates;
 * and the accounts that a misspelt text may have meant. Not exported. Start with {@link
 * dk.opgavekatalog.data.account.AccountRules}.
 */
@NullMarked
package dk.opgavekatalog.data.account;

import org.jspecify.annotations.NullMarked;
