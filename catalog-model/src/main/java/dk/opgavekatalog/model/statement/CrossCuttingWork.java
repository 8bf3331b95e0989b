package dk.opgavekatalog.model.statement;

/** Tværgående opgaver: the kinds of working time that belong to no task field (section 0.3). */
public enum CrossCuttingWork {
    /** Fravær: sickness, holidays and other absence. */
    ABSENCE,
    /** Kursus: courses and other training. */
    COURSES,
    /** Møder: meetings that belong to no field. */
    MEETINGS
}
