package dk.opgavekatalog.data.edition;

import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.keyword.Keyword;
import dk.opgavekatalog.model.keyword.KeywordField;
import dk.opgavekatalog.model.keyword.KeywordKind;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Writes and reads the register of keywords in compact form; as for editions, nothing is checked. */
public final class CompactKeywords {

    static final String NAME = "keywords";

    private static final Origin[] ORIGINS = Origin.values();
    private static final Language[] LANGUAGES = Language.values();
    private static final KeywordKind[] KINDS = KeywordKind.values();

    private CompactKeywords() {}

    /**
     * Reads the bundled register.
     *
     * @return the register; empty in a build that did not make the compact form, such as that of an editor
     * @throws IOException when the resource cannot be read
     */
    public static Optional<KeywordRegister> find() throws IOException {
        try (InputStream in = CompactKeywords.class.getResourceAsStream(NAME + CompactEditionWriter.ENDING)) {
            return in == null ? Optional.empty() : Optional.of(read(in.readAllBytes()));
        }
    }

    static byte[] write(KeywordRegister register) {
        CompactOutput out = new CompactOutput();
        out.text(register.getSchemaVersion());
        out.number(register.getEditions().size());
        register.getEditions().forEach(out::text);
        out.text(register.getDataVersion());
        out.constant(register.getOrigin());
        out.number(register.getKeywords().size());
        for (Keyword keyword : register.getKeywords()) {
            out.text(keyword.getWord());
            out.constant(keyword.getLanguage());
            out.constant(keyword.getKind());
            out.number(keyword.getFields().size());
            for (KeywordField field : keyword.getFields()) {
                out.code(field.getCode());
                out.flag(field.getWhen().isPresent());
                field.getWhen().ifPresent(out::text);
                out.number(field.getEditions().size());
                field.getEditions().forEach(out::text);
            }
        }
        return out.toByteArray();
    }

    static KeywordRegister read(byte[] bytes) {
        CompactInput in = new CompactInput(bytes);
        KeywordRegister.Builder register = KeywordRegister.builder();
        register.schemaVersion(in.text());
        for (int left = in.number(); left > 0; left--) {
            register.addEditions(in.text());
        }
        register.dataVersion(in.text());
        register.origin(in.constant(ORIGINS));
        for (int left = in.number(); left > 0; left--) {
            register.addKeywords(keyword(in));
        }
        return register.build();
    }

    private static Keyword keyword(CompactInput in) {
        Keyword.Builder keyword = Keyword.builder();
        keyword.word(in.text());
        keyword.language(in.constant(LANGUAGES));
        keyword.kind(in.constant(KINDS));
        for (int left = in.number(); left > 0; left--) {
            KeywordField.Builder field = KeywordField.builder();
            field.code(in.fieldCode());
            if (in.flag()) {
                field.when(in.text());
            }
            for (int editions = in.number(); editions > 0; editions--) {
                field.addEditions(in.text());
            }
            keyword.addFields(field.build());
        }
        return keyword.build();
    }
}
