package dk.opgavekatalog.data.report.catalogue;

import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.keyword.KeywordRegister;
import dk.opgavekatalog.model.language.Language;
import java.util.Optional;

/**
 * What a page of an edition shows.
 *
 * @param catalog the edition
 * @param keywords the register of its keywords, when it has one
 * @param comparison the differences from another edition, when the caller gives one
 * @param language the language that the page opens in
 */
public record EditionSubject(
        TaskCatalog catalog,
        Optional<KeywordRegister> keywords,
        Optional<EditionComparison> comparison,
        Language language) {}
