package dk.opgavekatalog.model.mapping;

import dk.opgavekatalog.model.testing.JsonContract;

class AccountMappingJsonTest implements JsonContract<AccountMapping> {

    @Override
    public Class<AccountMapping> type() {
        return AccountMapping.class;
    }

    @Override
    public AccountMapping complete() {
        return Mappings.complete();
    }

    @Override
    public AccountMapping shortest() {
        return Mappings.empty().build();
    }

    @Override
    public String pinned() {
        return "mapping.json";
    }
}
