package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of one term in one period, by the id of the organisation, or the reasons why there are none. */
interface TermColumn {

    /** Returns the number of an organisation; null when there is none. */
    @Nullable
    BigDecimal find(String organisation);

    /** Returns why there is no number. */
    UnavailableReason reason(String organisation);

    /**
     * Observed values.
     *
     * @param observations the observations of the indicator in the period
     */
    record ValueColumn(Map<String, IndicatorObservation> observations) implements TermColumn {
        @Override
        public @Nullable BigDecimal find(String organisation) {
            IndicatorObservation observation = observations.get(organisation);
            return observation == null ? null : observation.getValue().orElse(null);
        }

        @Override
        public UnavailableReason reason(String organisation) {
            return UnavailableReason.NO_OBSERVATION;
        }
    }

    /**
     * Observed bases.
     *
     * @param observations the observations of the indicator in the period
     * @param otherwise the base to use where none was observed; null when there is none
     */
    record BaseColumn(
            Map<String, IndicatorObservation> observations,
            @Nullable TermColumn otherwise) implements TermColumn {
        @Override
        public @Nullable BigDecimal find(String organisation) {
            IndicatorObservation observation = observations.get(organisation);
            if (observation != null && observation.getBase().isPresent()) {
                return observation.getBase().get();
            }
            return otherwise == null ? null : otherwise.find(organisation);
        }

        @Override
        public UnavailableReason reason(String organisation) {
            if (otherwise != null) {
                return otherwise.reason(organisation);
            }
            return observations.containsKey(organisation)
                    ? UnavailableReason.BASE_MISSING
                    : UnavailableReason.NO_OBSERVATION;
        }
    }

    /**
     * Resources of a field.
     *
     * @param resources the resources in the period
     * @param term the resources asked for
     */
    record ResourceColumn(Map<String, FieldResources> resources, Term.Resource term) implements TermColumn {
        @Override
        public @Nullable BigDecimal find(String organisation) {
            FieldResources ofOne = resources.get(organisation);
            return ofOne == null ? null : ofOne.find(term).orElse(null);
        }

        @Override
        public UnavailableReason reason(String organisation) {
            FieldResources ofOne = resources.get(organisation);
            return ofOne == null
                    ? UnavailableReason.NO_COST_STATEMENT
                    : ofOne.findReason(term).orElseThrow();
        }
    }

    /**
     * Inhabitants.
     *
     * @param facts the facts of the period
     */
    record InhabitantColumn(Map<String, OrganisationFacts> facts) implements TermColumn {
        @Override
        public @Nullable BigDecimal find(String organisation) {
            OrganisationFacts ofOne = facts.get(organisation);
            return ofOne == null
                    ? null
                    : ofOne.getInhabitants().map(BigDecimal::valueOf).orElse(null);
        }

        @Override
        public UnavailableReason reason(String organisation) {
            return UnavailableReason.INHABITANTS_MISSING;
        }
    }

    /**
     * The length of the period, the same for everyone.
     *
     * @param years the length; null when the period does not consist of whole months
     */
    record YearColumn(@Nullable BigDecimal years) implements TermColumn {
        @Override
        public @Nullable BigDecimal find(String organisation) {
            return years;
        }

        @Override
        public UnavailableReason reason(String organisation) {
            return UnavailableReason.PERIOD_NOT_WHOLE_MONTHS;
        }
    }
}
