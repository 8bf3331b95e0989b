package dk.opgavekatalog.examples.publishedcases;

import java.util.Arrays;
import java.util.Optional;

/** The method by which the pools of a case are allocated. */
enum Method {
    DIRECT("direct", false),
    STEP_DOWN("stepDown", false),
    RECIPROCAL("reciprocal", false),
    STEP_DOWN_MEDICARE("stepDownMedicare", true);

    private final String kind;
    private final boolean isMedicare;

    Method(String kind, boolean isMedicare) {
        this.kind = kind;
        this.isMedicare = isMedicare;
    }

    static Optional<Method> find(String kind) {
        return Arrays.stream(values())
                .filter(method -> method.kind.equals(kind))
                .findFirst();
    }

    /** The name of the method in a case file. */
    String kind() {
        return kind;
    }

    /** Whether pools close one after the other. */
    boolean isStepDown() {
        return this == STEP_DOWN || this == STEP_DOWN_MEDICARE;
    }

    /** Whether amounts are whole dollars and pools can have accumulated cost as their base. */
    boolean isMedicare() {
        return isMedicare;
    }
}
