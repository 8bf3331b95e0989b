package dk.opgavekatalog.model.style;

/**
 * Thrown by the generated types when a value is {@code null}. The generated message is only a name, such as {@code
 * amounts element}, and Jackson passes it on to the sender of the body; this exception makes a sentence of it.
 */
public final class NoValueException extends NullPointerException {

    private static final long serialVersionUID = 1L;

    private static final String ELEMENT = " element";

    /**
     * Creates an exception from the name that the generated type gives.
     *
     * @param generated the name of a property, followed by {@code element} when an element of a list is {@code null}
     */
    public NoValueException(String generated) {
        super(
                generated.endsWith(ELEMENT)
                        ? "an element of " + generated.substring(0, generated.length() - ELEMENT.length()) + " is null"
                        : generated + " is null");
    }
}
