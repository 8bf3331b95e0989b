package dk.opgavekatalog.calc.indicator;

import dk.opgavekatalog.model.indicator.IndicatorObservation;
import dk.opgavekatalog.model.indicator.OrganisationFacts;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every organisation has of one term in one period, or why it has nothing. By the id of the organisation. */
interface TermColumn {

    /** Null where there is nothing. */
    @Nullable
    BigDecimal find(String organisation);

    /** Why there is nothing. */
    UnavailableReason reason(String organisation);

    /**
     * Observed values.
     *
     * @param observations of the indicator in the period
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
     * @param observations of the indicator in the period
     * @param otherwise what is the base where none was observed; null when there is then none
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
     * @param resources of the period
     * @param term which of them
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
     * @param facts of the period
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
     * @param years null when the period is no number of whole months
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
