/**
 * One edition of the task catalogue and its parts, from main categories down to tasks, indicators and statutes. Start
 * with {@link dk.opgavekatalog.model.catalog.TaskCatalog}. What an organisation used, and what is calculated from it,
 * is not here.
 */
@NullMarked
package dk.opgavekatalog.model.catalog;

import org.jspecify.annotations.NullMarked;
