package dk.opgavekatalog.model.keyword;

import dk.opgavekatalog.model.testing.JsonContract;

class KeywordRegisterJsonTest implements JsonContract<KeywordRegister> {

    @Override
    public Class<KeywordRegister> type() {
        return KeywordRegister.class;
    }

    @Override
    public KeywordRegister complete() {
        return Registers.complete();
    }

    @Override
    public KeywordRegister shortest() {
        return Registers.empty().build();
    }

    @Override
    public String pinned() {
        return "keywords.json";
    }
}
