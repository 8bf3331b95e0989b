package dk.opgavekatalog.data.export.csv;

import static dk.opgavekatalog.data.testing.DraftSamples.CATALOG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.opgavekatalog.data.Catalogs;
import dk.opgavekatalog.data.draft.DraftAnswer;
import dk.opgavekatalog.data.draft.DraftedAccount;
import dk.opgavekatalog.data.draft.MappingDraft;
import dk.opgavekatalog.data.testing.DraftSamples;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.statement.Account;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftCsvTest {

    /** The draft of the sample, the account that nobody can know answered as management. */
    private static MappingDraft draft() {
        MappingDraft draft = DraftSamples.DRAFTER.draft(DraftSamples.accounts());
        List<DraftedAccount> rows = new ArrayList<>();
        for (DraftedAccount row : draft.getRows()) {
            rows.add(row.getProposals().isEmpty() ? row.withAnswer(DraftAnswer.of(Account.pool("management"))) : row);
        }
        return MappingDraft.of(draft.getEdition(), rows);
    }

    @ParameterizedTest
    @CsvSource({"DANISH, draft.da.csv", "ENGLISH, draft.en.csv"})
    void theTableIsTheGoldenCopy(Language language, String golden) throws IOException {
        try (InputStream copy = Objects.requireNonNull(DraftCsvTest.class.getResourceAsStream(golden), golden)) {
            assertThat(DraftCsv.rows(draft(), CATALOG, language).getText().replace("\r\n", "\n"))
                    .isEqualTo(new String(copy.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aDraftOfAnotherEditionIsRefused() {
        assertThatThrownBy(() -> DraftCsv.rows(draft(), Catalogs.edition2007(), Language.DANISH))
                .hasMessageContaining("draft of edition 2006; allowed is 2007");
    }
}
