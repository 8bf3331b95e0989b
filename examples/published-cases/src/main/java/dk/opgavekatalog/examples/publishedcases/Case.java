package dk.opgavekatalog.examples.publishedcases;

import tools.jackson.databind.node.ObjectNode;

/** A case that was read from a file. Solve it only if reading found nothing wrong. */
interface Case {

    /** Solves the case. Faults that show only now are added to the problems that reading reported to. */
    ObjectNode solve();
}
