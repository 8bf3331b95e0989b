package dk.opgavekatalog.model.statement;

import dk.opgavekatalog.model.catalog.LocalizedText;
import java.util.List;

/** The predefined pools. Users make others, such as one for absence alone, with {@link OverheadPool#of}. */
public final class OverheadPools {

    /** Ledelse (section 0.3). */
    public static final OverheadPool MANAGEMENT =
            OverheadPool.of("management", LocalizedText.of("Ledelse", "Management"));

    /** Tværgående opgaver: møder, kursus, fravær m.v. (section 0.3). */
    public static final OverheadPool CROSS_CUTTING = OverheadPool.of(
            "cross-cutting",
            LocalizedText.of(
                    "Tværgående opgaver (møder, kursus, fravær m.v.)",
                    "Cross-cutting work (meetings, courses, absence etc.)"),
            CrossCuttingWork.MEETINGS,
            CrossCuttingWork.COURSES,
            CrossCuttingWork.ABSENCE);

    /**
     * Central ledelse: the management of the whole organisation, where the departments have a management of their own.
     */
    public static final OverheadPool CENTRAL_MANAGEMENT =
            OverheadPool.of("central-management", LocalizedText.of("Central ledelse", "Central management"));

    /** Management and cross-cutting work: the pools of a statement that names no others. */
    public static final List<OverheadPool> STANDARD = List.of(MANAGEMENT, CROSS_CUTTING);

    private OverheadPools() {}
}
