package dk.opgavekatalog.model.keyword;

import static dk.opgavekatalog.model.keyword.Registers.danish;
import static dk.opgavekatalog.model.keyword.Registers.english;
import static dk.opgavekatalog.model.keyword.Registers.field;
import static dk.opgavekatalog.model.keyword.Registers.inEdition;
import static dk.opgavekatalog.model.keyword.Registers.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.language.Language;
import dk.opgavekatalog.model.testing.TinyCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordRegisterTest {

    private static final CatalogCode MILJO = CatalogCode.of(3, 2, 4);

    @ParameterizedTest
    @ValueSource(strings = {"børnehave", "BØRNEHAVE", "boernehave", " Børnehave "})
    void aKeywordIsFoundHoweverItIsSpelt(String word) {
        Keyword keyword = danish("børnehave", field("1.1.1"));

        assertThat(register(keyword).findKeyword(word, Language.DANISH)).contains(keyword);
        assertThat(register(keyword).findKeyword(word, Language.ENGLISH)).isEmpty();
        assertThat(register(keyword).findKeyword("børnehaver", Language.DANISH)).isEmpty();
    }

    @Test
    void aFieldHasTheKeywordsOfItsEdition() {
        KeywordRegister register = Registers.complete();

        assertThat(register.getKeywords(MILJO, "2006"))
                .extracting(Keyword::getWord)
                .containsExactly("sagsbehandler");
        assertThat(register.getKeywords(MILJO, "2007")).isEmpty();
        assertThat(register.getKeywords(CatalogCode.of(3, 1, 6), "2007")).hasSize(1);
    }

    @Test
    void anEditionOfYourOwnKeepsTheKeywordsOfTheFieldsItHas() {
        KeywordRegister register = Registers.empty()
                .addEditions("2007")
                .origin(Origin.PROJECT)
                .addKeywords(
                        danish("løn", field("1.1.1", "a"), field("1.1.2", "b")),
                        danish("gage", field("1.1.3")),
                        english("pay", inEdition("2007", field("1.1.1"))))
                .build();
        TaskCatalog own = TinyCatalog.of("own", "1.1.2");

        KeywordRegister ofOwn = register.forEdition(own, "2006");

        assertThat(ofOwn.getEditions()).containsExactly("own");
        assertThat(ofOwn.getOrigin()).isEqualTo(Origin.PROJECT);
        assertThat(ofOwn.getKeywords()).containsExactly(danish("løn", field("1.1.2", "b")));
        assertThat(ofOwn.findProblems(own)).isEmpty();
        assertThat(register.forEdition(TinyCatalog.of("own", "1.1.1"), "2007").getKeywords())
                .extracting(Keyword::getWord)
                .containsExactly("løn", "pay");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.forEdition(own, "2005"))
                .withMessage("edition 2005; the register is for [2006, 2007]");
    }

    @Test
    void aRegisterOfYourOwnDecidesOverTheOther() {
        KeywordRegister bundled = Registers.empty()
                .origin(Origin.PROJECT)
                .addKeywords(danish("børn", field("1.1.1")), danish("løn", field("1.1.1")))
                .build();
        KeywordRegister own = Registers.empty()
                .dataVersion("own 1")
                .addKeywords(danish("BOERN", field("1.1.2")), english("born", field("1.1.3")))
                .build();

        KeywordRegister both = bundled.withKeywordsOf(own);

        assertThat(both.getKeywords())
                .containsExactly(
                        danish("løn", field("1.1.1")),
                        danish("BOERN", field("1.1.2")),
                        english("born", field("1.1.3")));
        assertThat(both.getDataVersion()).isEqualTo("own 1");
        assertThat(both.getOrigin()).isEqualTo(Origin.LOCAL);
        assertThat(both.findProblems()).isEmpty();
        KeywordRegister ofOther = bundled.forEdition(TinyCatalog.of("x", "1.1.1"), "2006");
        assertThatIllegalArgumentException().isThrownBy(() -> bundled.withKeywordsOf(ofOther));
    }
}
