package dk.opgavekatalog.calc.comparison;

import dk.opgavekatalog.calc.wording.Phrases;
import dk.opgavekatalog.model.cost.StandardModels;
import dk.opgavekatalog.model.language.Language;
import java.util.List;

/**
 * Valg: the one rule by which a model differs from the model that it starts from. The models form a tree with the
 * standard, {@link StandardModels#EXCLUDING_LAST}, at the root; the constants stand in the order of the tree.
 */
public enum ModelRule {
    /** From the standard to {@link StandardModels#EXCLUDING_FIRST}. */
    EXCLUDING_FIRST(
            "udeladt først",
            "excluded first",
            "det, der ikke indgår i en omkostningsberegning (hovedkategori 2 i kataloget), udelades, før"
                    + " ledelse og tværgående opgaver fordeles, og bærer ingen del af dem; i standarden"
                    + " udelades det til sidst, med sin del (afsnit 0.3 og 0.6)",
            "what is not part of a cost calculation (main category 2 in the catalogue) is excluded before"
                    + " management and cross-cutting work are redistributed, and carries no part of them; in"
                    + " the standard it is excluded last, with its part (sections 0.3 and 0.6)"),

    /** From the standard to {@link StandardModels#TWO_LEVELS}. */
    TWO_LEVELS(
            "to niveauer",
            "two levels",
            "den centrale ledelse fordeles først, på opgavefelterne i hele organisationen, og derefter hver"
                    + " enheds egen ledelse i enheden; afsnit 0.3 siger, at ledelse fordeles, men ikke i hvor"
                    + " mange niveauer",
            "the central management is redistributed first, over the task fields of the whole organisation,"
                    + " and then each unit's own management within the unit; section 0.3 says that management"
                    + " is redistributed, but not in how many levels"),

    /** From the standard to {@link StandardModels#FULL_COST}. */
    FULL_COST(
            "støtte fordelt",
            "support allocated",
            "hovedkategori 1 fordeles på alle de opgavefelter, den betjener, efter direkte årsværk og med"
                    + " gensidige ydelser; kilden har ingen sådan fordeling",
            "main category 1 is allocated to all task fields that it serves, by direct FTE and with"
                    + " reciprocal services; the source has no such allocation"),

    /** From {@link StandardModels#FULL_COST} to {@link StandardModels#FULL_COST_OF_AUTHORITY}. */
    AUTHORITY_ALONE(
            "støtte kun til myndighed",
            "support to authority alone",
            "hovedkategori 1 fordeles på hovedkategori 3 alene, så intet af den udelades med hovedkategori 2;"
                    + " kilden har ingen sådan fordeling",
            "main category 1 is allocated to main category 3 alone, so that none of it is excluded with main"
                    + " category 2; the source has no such allocation"),

    /** From the standard to a model that is none of the ready-made ones. */
    OWN_MODEL(
            "egen model",
            "own model",
            "alt det, som opgørelsens egen model gør anderledes end standarden",
            "everything that the statement's own model does in another way than the standard");

    private final String danishName;
    private final String englishName;
    private final String danishDescription;
    private final String englishDescription;

    ModelRule(String danishName, String englishName, String danishDescription, String englishDescription) {
        this.danishName = danishName;
        this.englishName = englishName;
        this.danishDescription = danishDescription;
        this.englishDescription = englishDescription;
    }

    /**
     * The name of the rule, which is also the short name of the model that it leads to.
     *
     * @param language the language
     * @return such as {@code excluded first}
     */
    public String getName(Language language) {
        return Phrases.in(language).of(danishName, englishName);
    }

    /**
     * Says what the rule does, and what the source says about it.
     *
     * @param language the language
     * @return a sentence without a full stop, with a small letter at its beginning
     */
    public String describe(Language language) {
        return Phrases.in(language).of(danishDescription, englishDescription);
    }

    /** Returns the rules on the way from the standard to the model that this rule leads to. */
    List<ModelRule> fromStandard() {
        return this == AUTHORITY_ALONE ? List.of(FULL_COST, AUTHORITY_ALONE) : List.of(this);
    }
}
