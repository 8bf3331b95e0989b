package dk.opgavekatalog.model.style;

/**
 * Thrown by the generated types where a value is {@code null}. It says so: their message alone is a name, such as
 * {@code amounts element}, which Jackson passes on to who sent the body.
 */
public final class NoValueException extends NullPointerException {

    private static final long serialVersionUID = 1L;

    private static final String ELEMENT = " element";

    /**
     * Names the value that is missing, as the generated type does.
     *
     * @param generated the name of a property, with {@code element} behind it where an element of a list is
     *     {@code null}
     */
    public NoValueException(String generated) {
        super(
                generated.endsWith(ELEMENT)
                        ? "an element of " + generated.substring(0, generated.length() - ELEMENT.length()) + " is null"
                        : generated + " is null");
    }
}
