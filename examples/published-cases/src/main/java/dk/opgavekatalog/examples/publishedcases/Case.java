package dk.opgavekatalog.examples.publishedcases;

import tools.jackson.databind.node.ObjectNode;

/** A problem that was read from a case file. To be solved only when reading found nothing wrong. */
interface Case {

    /** The result. What shows only now to be wrong goes to the problems that reading reported to. */
    ObjectNode solve();
}
