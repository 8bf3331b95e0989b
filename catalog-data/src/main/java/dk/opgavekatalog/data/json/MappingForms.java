package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.mapping.AccountMapping;
import dk.opgavekatalog.model.mapping.MappingRow;
import dk.opgavekatalog.model.statement.Account;

/** The forms of an account mapping and of its rows. */
final class MappingForms {

    private static final ValueForm<Account> TARGET =
            StatementForms.account(Account.POOL + "ID", Account.OUTSIDE + "ID");

    private static final ValueForm<MappingRow> ROW = ObjectForm.of(MappingRow::builder, MappingRow.Builder::build)
            .optional("sourceAccount", Scalars.TEXT, MappingRow.Builder::sourceAccount, MappingRow::getSourceAccount)
            .optional("sourceUnit", Scalars.TEXT, MappingRow.Builder::sourceUnit, MappingRow::getSourceUnit)
            .required("target", TARGET, MappingRow.Builder::target, MappingRow::getTarget)
            .optional("targetUnit", Scalars.TEXT, MappingRow.Builder::targetUnit, MappingRow::getTargetUnit)
            .required("share", Scalars.DECIMAL, MappingRow.Builder::share, MappingRow::getShare)
            .build();

    static final ValueForm<AccountMapping> MAPPING = ObjectForm.of(
                    AccountMapping::builder, AccountMapping.Builder::build)
            .required(
                    "schemaVersion",
                    Scalars.exactly(AccountMapping.SCHEMA_VERSION),
                    AccountMapping.Builder::schemaVersion,
                    AccountMapping::getSchemaVersion)
            .required("id", Scalars.TEXT, AccountMapping.Builder::id, AccountMapping::getId)
            .required("name", FieldForms.LOCALIZED_TEXT, AccountMapping.Builder::name, AccountMapping::getName)
            .required("edition", Scalars.TEXT, AccountMapping.Builder::edition, AccountMapping::getEdition)
            .list("rows", ROW, AccountMapping.Builder::addRows, AccountMapping::getRows)
            .build();

    private MappingForms() {}
}
