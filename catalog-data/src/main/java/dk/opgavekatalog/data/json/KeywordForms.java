package dk.opgavekatalog.data.json;

import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.keyword.KeywordField;
import dk.opgavekatalog.model.keyword.KeywordKind;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Language;

/** The forms of a register of keywords and of its parts. */
final class KeywordForms {

    private static final ValueForm<KeywordField> FIELD = ObjectForm.of(
                    KeywordField::builder, KeywordField.Builder::build)
            .required("code", Scalars.CODE, KeywordField.Builder::code, KeywordField::getCode)
            .optional("when", Scalars.TEXT, KeywordField.Builder::when, KeywordField::getWhen)
            .list("editions", Scalars.TEXT, KeywordField.Builder::addEditions, KeywordField::getEditions)
            .build();

    private static final ValueForm<Keyword> KEYWORD = ObjectForm.of(Keyword::builder, Keyword.Builder::build)
            .required("word", Scalars.TEXT, Keyword.Builder::word, Keyword::getWord)
            .required("language", Scalars.oneOf(Language.class), Keyword.Builder::language, Keyword::getLanguage)
            .required("kind", Scalars.oneOf(KeywordKind.class), Keyword.Builder::kind, Keyword::getKind)
            .list("fields", FIELD, Keyword.Builder::addFields, Keyword::getFields)
            .build();

    static final ValueForm<KeywordRegister> REGISTER = ObjectForm.of(
                    KeywordRegister::builder, KeywordRegister.Builder::build)
            .required(
                    "schemaVersion",
                    Scalars.exactly(KeywordRegister.SCHEMA_VERSION),
                    KeywordRegister.Builder::schemaVersion,
                    KeywordRegister::getSchemaVersion)
            .list("editions", Scalars.TEXT, KeywordRegister.Builder::addEditions, KeywordRegister::getEditions)
            .required(
                    "dataVersion", Scalars.TEXT, KeywordRegister.Builder::dataVersion, KeywordRegister::getDataVersion)
            .defaulted("origin", FieldForms.ORIGIN, KeywordRegister.Builder::origin, KeywordRegister::getOrigin)
            .list("keywords", KEYWORD, KeywordRegister.Builder::addKeywords, KeywordRegister::getKeywords)
            .build();

    private KeywordForms() {}
}
