package dk.opgavekatalog.data.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotalWordsTest {

    private static final TotalWords WORDS = new TotalWords(List.of("Team Sum", "SUM"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I alt",
                "i alt",
                "I ALT",
                "Ialt",
                "IALT:",
                "I-alt",
                "i alt.",
                " I  alt ",
                "I\u00a0alt",
                "(i alt)",
                "*I alt*",
                "** I alt **",
                "[I alt]",
                "- I alt -",
                "I alt =",
                "\"I alt\"",
                "=I alt",
                "I_alt",
                "Alt i alt",
                "Total",
                "TOTAL",
                "Totalt",
                "Totaler",
                "Totals",
                "Total:",
                "Total i alt",
                "Tot.",
                "TOT",
                "Total Sum",
                "Sum total",
                "Sum/total",
                "I alt / Total",
                "Totalsum",
                "Subtotal",
                "Sub-total",
                "Sub total",
                "Subtot.",
                "Delsum",
                "Deltotal",
                "Mellemsum",
                "Hovedtotal",
                "Hovedsum",
                "Slutsum",
                "Grand total",
                "Grand Total",
                "GRAND TOTAL",
                "Samlet",
                "SAMLET:",
                "Samlet sum",
                "Samlet total",
                "Samlet resultat",
                "Samlet beløb",
                "Samlede udgifter",
                "Hovedresultat",
                "Mellemresultat",
                "Kommunetotal",
                "Kommunetotalen",
                "Fællestotal",
                "Årstotal",
                "Kontroltotal",
                "Kontrolsum",
                "Check-sum",
                "Checksum",
                "Årssum",
                "Sammentælling",
                "Opsummering",
                "Total resultat",
                "Hele forvaltningen",
                "Hele landet",
                "hele landet",
                "Alle kommuner",
                "All municipalities",
                "Alle",
                "(Alle)",
                "(All)",
                "All Denmark",
                "The whole country",
                "Hele kommunen",
                "Alle enheder",
                "All units",
                "Alle konti",
                "Hele året",
                "Alle år",
                "Overall Result",
                "Resultat",
                "Total Result",
                "*",
                "**",
                "***",
                "\u03a3",
                "\u2211",
                "I alt kr.",
                "Total (DKK)",
                "Sum, kr.",
                "Beløb i alt",
                "Udgifter i alt",
                "Totale udgifter",
                "Summa",
                "\uff34otal",
                "To\u00adtal",
                "T\u00f4tal",
                "i\u2007alt"
            })
    void theseAreTotalsOfEverything(String cell) {
        assertThat(WORDS.find(cell)).contains(new TotalLabel(""));
        assertThat(WORDS.find(cell.toUpperCase(Locale.ROOT))).contains(new TotalLabel(""));
        assertThat(WORDS.find("'" + cell)).as("marked as a text").contains(new TotalLabel(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Teknik i alt | Teknik",
                "Total for Team Total | Team Total",
                "Sum af hovedtotal Teknik | hovedtotal Teknik",
                "A i alt | A",
                "Team A i alt | Team A",
                "I i alt | I",
                "TEKNIK I ALT | TEKNIK",
                "Teknik ialt: | Teknik",
                "Teknik, i alt | Teknik",
                "Teknik (i alt) | Teknik",
                "Teknik - i alt | Teknik",
                "Teknik og miljø i alt | Teknik og miljø",
                "Børn & unge i alt | Børn & unge",
                "I alt Teknik | Teknik",
                "I alt for Teknik | Teknik",
                "I alt, Teknik | Teknik",
                "Teknik Total | Teknik",
                "** Teknik Total ** | Teknik",
                "Teknik Totalt | Teknik",
                "Teknik total 2024 | Teknik",
                "Teknik i alt ekskl. moms | Teknik",
                "Teknik i alt kr. | Teknik",
                "Total for Teknik | Teknik",
                "Total Teknik | Teknik",
                "Total: Teknik | Teknik",
                "Total - Teknik | Teknik",
                "Total Sum of Teknik | Teknik",
                "Sum Teknik | Teknik",
                "Sum for Teknik | Teknik",
                "Teknik Sum | Teknik",
                "Subtotal Teknik | Teknik",
                "Subtotal for Teknik | Teknik",
                "Teknik subtotal | Teknik",
                "Total-Teknik | Teknik",
                "Teknik-total | Teknik",
                "Teknik-sum | Teknik",
                "Park-og-vej-total | Park-og-vej",
                "Afdelingstotal Teknik | Teknik",
                "Teknik kommunetotal | Teknik",
                "Forvaltningen samlet | Forvaltningen",
                "Teknik, samlet | Teknik",
                "Delsum Teknik | Teknik",
                "Teknik mellemsum | Teknik",
                "Teknik Result | Teknik",
                "Teknik Resultat | Teknik",
                "Team Sum i alt | Team Sum",
                "3.1.1 i alt | 3.1.1",
                "3.1.1 Byggesager i alt | 3.1.1 Byggesager",
                "Total 3.1.1 | 3.1.1",
                "000 Hele landet | 000",
                "Hele landet (000) | 000",
                "99 I alt | 99",
                "9999 - Samlet | 9999",
                "Total 2024 | 2024",
                "2024 i alt | 2024",
                "Alder i alt | Alder",
                "Mænd og kvinder i alt | Mænd og kvinder"
            })
    void theseAreTotalsOfWhatTheyName(String cell, String of) {
        assertThat(WORDS.find(cell)).contains(new TotalLabel(of));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "---",
                "Teknik",
                "Totalentreprise",
                "Total- og hovedentreprise",
                "Total entreprise",
                "Totalrådgivning",
                "Total Quality Management",
                "Summer",
                "Sommer",
                "Sumpen",
                "Sumbo",
                "Sum-up",
                "Samlet plan for byen",
                "Samlet sagsbehandling",
                "Samlede skoler",
                "Alle børn",
                "Alle skoler",
                "Alternativ",
                "Realtid",
                "Ialtfald",
                "Subtotalt areal",
                "Resultatkontrakt",
                "Resultat og budget",
                "Budget og resultat",
                "Budget og total",
                "Løn og sum",
                "Hele dagen",
                "Landet",
                "Delsumme",
                "Friluftsliv i alt slags vejr",
                "Hallen",
                "Team Sum",
                "TEAM SUM",
                "sum",
                "Sum",
                "2024",
                "3.1.1",
                "Total og rest",
                "Kr.",
                "Beløb",
                "Udgifter",
                "* Teknik",
                "Teknik *",
                "Totalfredning",
                "Altanen",
                "I Alternativet",
                "Sumatra",
                "Totalfonden",
                "Hovedtotalen og resten",
                "Lønsum",
                "Total-entreprise",
                "Rammesum",
                "Gennemsnitlig ventetid",
                "Kontrol",
                "Meaning",
                "Akkumulatorer",
                "År",
                "Dato",
                "Samlet plan",
                "Børn og unge og samlet",
                "Valg og sammentælling",
                "Ret og sum"
            })
    void theseAreNames(String cell) {
        assertThat(WORDS.find(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Akkumuleret, ''",
        "Akkumuleret løn, ''",
        "År til dato, ''",
        "ÅTD, ''",
        "YTD, ''",
        "Gennemsnit, ''",
        "GENNEMSNIT:, ''",
        "Gns., ''",
        "Average, ''",
        "Mean, ''",
        "Gennemsnit i alt, ''",
        "Gennemsnit for Teknik, Teknik",
        "Teknik gns., Teknik",
        "Teknik ÅTD, Teknik",
        "YTD 2024, 2024"
    })
    void theseAreDerivedFromOtherRowsButNoSums(String cell, String of) {
        assertThat(WORDS.find(cell)).contains(new TotalLabel(of, false));
        assertThat(WORDS.findInHeading(cell)).as("as a heading").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "Sum af Lønudgift, none",
                "Sum of Payroll, none",
                "Total Sum of Payroll, Payroll",
                "Udgift i alt, Udgift",
                "Lønudgift i alt, Lønudgift",
                "I alt, ''",
                "Total, ''",
                "I alt (kr.), kr",
                "Sum, none",
                "Løn i alt, Løn",
                "Samlede lønudgifter, ''"
            })
    void aPivotTableNamesItsAmountsLikeATotal(String heading, @Nullable String of) {
        assertThat(WORDS.findInHeading(heading).map(TotalLabel::of)).isEqualTo(Optional.ofNullable(of));
    }
}
