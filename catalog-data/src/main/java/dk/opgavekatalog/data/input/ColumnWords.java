package dk.opgavekatalog.data.input;

import dk.opgavekatalog.model.language.Phrase;

/** Says in words what a column was taken for. */
final class ColumnWords {

    private ColumnWords() {}

    /** The content of a column in words. */
    static Phrase of(InputColumn column) {
        return switch (column) {
            case ORGANISATION -> Phrase.of("organisation", "organisation");
            case ORGANISATION_NAME -> Phrase.of("organisationens navn", "name of the organisation");
            case PERIOD -> Phrase.of("periode", "period");
            case INDICATOR -> Phrase.of("indikator", "indicator");
            case VARIANT -> Phrase.of("art", "kind");
            case VALUE -> Phrase.of("værdi", "value");
            case BASE -> Phrase.of("basis", "base");
            case UNIT_OF_VALUE -> Phrase.of("måleenhed", "unit of measurement");
            case CASES -> Phrase.of("antal sager", "number of cases");
            case INHABITANTS -> Phrase.of("indbyggere", "inhabitants");
            case ATTRIBUTE -> Phrase.of("egenskab", "attribute");
            case STATISTIC -> Phrase.of("statistik", "statistic");
            case UNIT -> Phrase.of("enhed", "unit");
            case FIELD -> Phrase.of("opgavefelt", "task field");
            case OWN_ACCOUNT -> Phrase.of("egen konto", "own account");
            case ACCOUNT_NAME -> Phrase.of("kontonavn", "account name");
            case ACCOUNT_KIND -> Phrase.of("kontoens art", "kind of account");
            case ACCOUNT_FUNCTION -> Phrase.of("funktion", "function");
            case ACCOUNT_AMOUNT -> Phrase.of("beløb", "amount");
            case MARK -> Phrase.of("mærke", "mark");
            case FIRST_SCORE -> Phrase.of("første forslags point", "score of the first proposal");
            case FIRST_REASON -> Phrase.of("første forslags begrundelse", "reason for the first proposal");
            case ANSWER -> Phrase.of("svar", "answer");
            case SECOND_PROPOSAL -> Phrase.of("andet forslag", "second proposal");
            case SECOND_SCORE -> Phrase.of("andet forslags point", "score of the second proposal");
            case SECOND_REASON -> Phrase.of("andet forslags begrundelse", "reason for the second proposal");
            case THIRD_PROPOSAL -> Phrase.of("tredje forslag", "third proposal");
            case THIRD_SCORE -> Phrase.of("tredje forslags point", "score of the third proposal");
            case THIRD_REASON -> Phrase.of("tredje forslags begrundelse", "reason for the third proposal");
            case TARGET -> Phrase.of("målkonto", "target account");
            case TARGET_UNIT -> Phrase.of("målenhed", "target unit");
            case SHARE -> Phrase.of("andel", "share");
            case INDEX -> Phrase.of("indeks", "index");
        };
    }
}
