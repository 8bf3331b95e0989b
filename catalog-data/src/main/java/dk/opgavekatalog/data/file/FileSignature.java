package dk.opgavekatalog.data.file;

/** The first bytes of some kinds of files. */
public enum FileSignature {

    /** A zip file, such as an Excel file (.xlsx). */
    ZIP("PK\u0003\u0004"),

    /** A zip file with nothing in it. */
    EMPTY_ZIP("PK\u0005\u0006"),

    /** An Excel file before 2007, another file of Office before 2007, or one that is protected by a password. */
    OLE("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),

    /** A file that is compressed by gzip. */
    GZIP("\u001F\u008B"),

    /** A text in UTF-16, the lower byte of each character first. */
    UTF_16_LITTLE("\u00FF\u00FE"),

    /** A text in UTF-16, the higher byte of each character first. */
    UTF_16_BIG("\u00FE\u00FF");

    /** The length of the longest signature in bytes. */
    public static final int LONGEST = 8;

    private final String bytes;

    FileSignature(String bytes) {
        this.bytes = bytes;
    }

    /**
     * The bytes as a text in ISO-8859-1.
     *
     * @return the text
     */
    public String asText() {
        return bytes;
    }

    /**
     * Whether a file begins with this signature.
     *
     * @param file its first bytes
     * @return whether all bytes of the signature match
     */
    public boolean isAtStartOf(byte[] file) {
        if (file.length < bytes.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length(); i++) {
            if (file[i] != (byte) bytes.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
