package dk.opgavekatalog.data.registration.recognition;

import dk.opgavekatalog.model.language.Phrase;

/** Why a total row was left out without being checked. */
public enum WhyUnchecked {
    /** It is no sum of rows but derived in another way, such as a mean. */
    NO_SUM("den er ikke en sum", "de er ikke summer", "it is no sum", "they are no sums"),
    /** It states nothing. */
    NO_FIGURE("den angiver ingen tal", "de angiver ingen tal", "it states nothing", "they state nothing"),
    /** Its numbers do not add up, as values of indicators do not. */
    NO_ADDING(
            "dens tal ikke kan lægges sammen",
            "deres tal ikke kan lægges sammen",
            "its numbers do not add up",
            "their numbers do not add up"),
    /** Not all rows that it is over are in the file, or a number of them is withheld. */
    NOT_ALL_ROWS(
            "ikke alle tal, den dækker, er i filen",
            "ikke alle tal, de dækker, er i filen",
            "not all numbers that it is over are in the file",
            "not all numbers that they are over are in the file"),
    /** It does not say which measure it states. */
    NO_MEASURE(
            "den siger ikke, hvilken ressourceart den angiver",
            "de siger ikke, hvilken ressourceart de angiver",
            "it does not say which measure it states",
            "they do not say which measure they state"),
    /** It states a level such as FTE over several periods, and not their sum: it may be their mean. */
    MEAN_OF_PERIODS(
            "den kan være et gennemsnit af flere perioder",
            "de kan være gennemsnit af flere perioder",
            "it may be a mean of several periods",
            "they may be means of several periods"),
    /** Rows that it may be over are refused. */
    REFUSED_ROWS(
            "rækker, som den kan dække, er afvist",
            "rækker, som de kan dække, er afvist",
            "rows that it may be over are refused",
            "rows that they may be over are refused");

    private final Phrase one;
    private final Phrase several;

    WhyUnchecked(String danishOne, String danishSeveral, String one, String several) {
        this.one = Phrase.of(danishOne, one);
        this.several = Phrase.of(danishSeveral, several);
    }

    /** The reason in words, for one total or several. */
    Phrase words(int totals) {
        return totals == 1 ? one : several;
    }
}
