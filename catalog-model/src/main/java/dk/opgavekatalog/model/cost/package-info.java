/**
 * Cost models, as data: a model is a list of steps, and a step moves amounts between accounts, by a key and within a
 * scope. Start with {@link dk.opgavekatalog.model.cost.CostModel}; {@link dk.opgavekatalog.model.cost.StandardModels}
 * has the catalogue's own. The steps are carried out by catalog-calc, not here.
 */
@NullMarked
package dk.opgavekatalog.model.cost;

import org.jspecify.annotations.NullMarked;
