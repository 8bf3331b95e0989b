package dk.opgavekatalog.data.export.catalog;

import dk.opgavekatalog.model.catalog.CatalogCode;
import dk.opgavekatalog.model.catalog.CatalogLevel;
import dk.opgavekatalog.model.catalog.DelimitationKind;
import dk.opgavekatalog.model.catalog.Edition;
import dk.opgavekatalog.model.catalog.IndicatorBaseKind;
import dk.opgavekatalog.model.catalog.IndicatorDirection;
import dk.opgavekatalog.model.catalog.IndicatorKind;
import dk.opgavekatalog.model.catalog.IndicatorUnit;
import dk.opgavekatalog.model.catalog.LocalizedText;
import dk.opgavekatalog.model.catalog.Origin;
import dk.opgavekatalog.model.catalog.StatuteListing;
import dk.opgavekatalog.model.catalog.TaskCatalog;
import dk.opgavekatalog.model.correspondence.ChangeKind;
import dk.opgavekatalog.model.statement.Account;
import dk.opgavekatalog.model.statement.AccountingPeriod;
import java.util.List;
import java.util.function.Function;

/** The words that exports use for the things of the model, for people to read. */
public final class CatalogWords {

    private CatalogWords() {}

    public static LocalizedText yesOrNo(boolean answer) {
        return answer ? LocalizedText.of("ja", "yes") : LocalizedText.of("nej", "no");
    }

    /** Returns code and name together, such as "1.4.10 Formidling og kommunikation Internt". */
    public static LocalizedText label(TaskCatalog catalog, CatalogCode code) {
        LocalizedText name = catalog.findName(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "edition " + catalog.getEdition().getId() + " has nothing with the code " + code));
        return both(name, text -> code + " " + text);
    }

    /** Returns name and data version of an edition, to say which data a table shows. */
    public static LocalizedText edition(Edition edition) {
        return both(edition.getName(), name -> name + " (data " + edition.getDataVersion() + ")");
    }

    /**
     * Returns a function of the chart of accounts with a word in front: a spreadsheet would take 6.45.53 alone for a
     * date.
     */
    public static LocalizedText function(String function) {
        return LocalizedText.of("funktion " + function, "function " + function);
    }

    public static List<LocalizedText> functions(List<String> functions) {
        return functions.stream().map(CatalogWords::function).toList();
    }

    /** Returns a section of the source with a word in front: a spreadsheet would take 0.3 alone for a number. */
    public static LocalizedText section(String section) {
        return LocalizedText.of("afsnit " + section, "section " + section);
    }

    /** Returns a period with a word in front: a spreadsheet could take 2024-07-01/2024-12-31 alone for a date. */
    public static LocalizedText period(AccountingPeriod period) {
        return LocalizedText.of("perioden " + period, "period " + period);
    }

    public static LocalizedText both(LocalizedText text, Function<String, String> change) {
        return LocalizedText.of(change.apply(text.getDa()), change.apply(text.getEn()));
    }

    public static LocalizedText join(LocalizedText first, String between, LocalizedText second) {
        return LocalizedText.of(first.getDa() + between + second.getDa(), first.getEn() + between + second.getEn());
    }

    public static LocalizedText join(List<LocalizedText> texts, String between) {
        return LocalizedText.of(
                String.join(between, texts.stream().map(LocalizedText::getDa).toList()),
                String.join(between, texts.stream().map(LocalizedText::getEn).toList()));
    }

    public static LocalizedText of(CatalogLevel level) {
        return switch (level) {
            case MAIN_CATEGORY -> LocalizedText.of("Hovedkategori", "Main category");
            case SUBCATEGORY -> LocalizedText.of("Delkategori", "Subcategory");
            case FIELD -> LocalizedText.of("Opgavefelt", "Task field");
        };
    }

    public static LocalizedText of(Origin origin) {
        return switch (origin) {
            case SOURCE -> LocalizedText.of("kilden", "the source");
            case PROJECT -> LocalizedText.of("dette projekt", "this project");
            case LOCAL -> LocalizedText.of("lokal", "local");
        };
    }

    public static LocalizedText of(StatuteListing listing) {
        return switch (listing) {
            case LIST -> LocalizedText.of("på listen", "on the list");
            case TEXT -> LocalizedText.of("forklaret i teksten", "explained in the text");
            case CITED -> LocalizedText.of("kun nævnt ved opgavefelter", "only cited by task fields");
        };
    }

    public static LocalizedText of(DelimitationKind kind) {
        return switch (kind) {
            case INCLUDED -> LocalizedText.of("hører til", "included");
            case EXCLUDED -> LocalizedText.of("hører ikke til", "excluded");
        };
    }

    public static LocalizedText of(IndicatorKind kind) {
        return switch (kind) {
            case PRODUCTIVITY -> LocalizedText.of("produktivitet", "productivity");
            case QUALITY -> LocalizedText.of("kvalitet", "quality");
        };
    }

    public static LocalizedText of(IndicatorUnit unit) {
        return switch (unit) {
            case NUMBER -> LocalizedText.of("antal", "number");
            case HOURS -> LocalizedText.of("timer", "hours");
            case TIME -> LocalizedText.of("tid", "time");
            case DATE -> LocalizedText.of("dato", "date");
            case MONEY -> LocalizedText.of("beløb", "money");
            case ENERGY -> LocalizedText.of("energi", "energy");
            case PERCENT -> LocalizedText.of("procent", "per cent");
            case RATING -> LocalizedText.of("grad", "rating");
        };
    }

    public static LocalizedText of(IndicatorBaseKind kind) {
        return switch (kind) {
            case FTE -> LocalizedText.of("årsværk", "FTE");
            case INHABITANT -> LocalizedText.of("indbygger", "inhabitant");
            case SQUARE_METRE -> LocalizedText.of("kvadratmeter", "square metre");
            case DAY -> LocalizedText.of("døgn", "day");
            case YEAR -> LocalizedText.of("år", "year");
            case COUNT -> LocalizedText.of("antal", "number");
            case AMOUNT -> LocalizedText.of("beløb", "amount");
            case KIND -> LocalizedText.of("type", "kind");
        };
    }

    public static LocalizedText of(IndicatorDirection direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> LocalizedText.of("højere er bedre", "higher is better");
            case LOWER_IS_BETTER -> LocalizedText.of("lavere er bedre", "lower is better");
            case JUDGEMENT -> LocalizedText.of("kræver en vurdering", "a matter of judgement");
        };
    }

    /** Returns the kind of an account. */
    public static LocalizedText kind(Account account) {
        if (account instanceof Account.Field) {
            return LocalizedText.of("opgavefelt", "task field");
        }
        if (account instanceof Account.Pool) {
            return LocalizedText.of("pulje", "overhead pool");
        }
        if (account instanceof Account.Outside) {
            return LocalizedText.of("uden for kataloget", "outside the catalogue");
        }
        if (account instanceof Account.Excluded) {
            return LocalizedText.of("udeladt", "excluded");
        }
        return account instanceof Account.Support
                ? LocalizedText.of("samlekonto", "collecting account")
                : LocalizedText.of("modkonto", "counter-account");
    }

    public static LocalizedText of(ChangeKind kind) {
        return switch (kind) {
            case UNCHANGED -> LocalizedText.of("uændret", "unchanged");
            case REDEFINED -> LocalizedText.of("omdefineret", "redefined");
            case ADDED -> LocalizedText.of("tilføjet", "added");
            case REMOVED -> LocalizedText.of("udgået", "removed");
            case SPLIT -> LocalizedText.of("delt", "split");
            case MERGED -> LocalizedText.of("lagt sammen", "merged");
        };
    }
}
