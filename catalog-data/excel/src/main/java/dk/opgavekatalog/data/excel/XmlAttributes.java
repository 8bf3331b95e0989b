package dk.opgavekatalog.data.excel;

import java.util.Arrays;

/** The places of the attributes of a tag, counted from the beginning of the tag. Not thread-safe. */
final class XmlAttributes {

    private static final int NONE = -1;

    /**
     * The number of places for each attribute: the beginning of its name, its colon, the end of the name, and the
     * beginning and end of its value.
     */
    private static final int FIELDS = 5;

    private static final int COLON = 1;
    private static final int NAME_END = 2;
    private static final int VALUE = 3;
    private static final int VALUE_END = 4;

    private final int max;
    private int[] places = new int[16 * FIELDS];
    private boolean[] isPlain = new boolean[16];
    private int size;
    private final Slice slice = new Slice();

    XmlAttributes(int max) {
        this.max = max;
    }

    /** Characters within a buffer, without a copy. */
    private static final class Slice implements CharSequence {
        private char[] characters = new char[0];
        private int from;
        private int length;

        @Override
        public int length() {
            return length;
        }

        @Override
        public char charAt(int index) {
            return characters[from + index];
        }

        @Override
        public CharSequence subSequence(int first, int last) {
            return toString().subSequence(first, last);
        }

        @Override
        public String toString() {
            return new String(characters, from, length);
        }
    }

    void clear() {
        size = 0;
    }

    /** Adds an attribute and returns its number, or -1 when there are too many. */
    int add(int name, int colon, int nameEnd) {
        if (size == max) {
            return NONE;
        }
        if (size == isPlain.length) {
            places = Arrays.copyOf(places, 2 * places.length);
            isPlain = Arrays.copyOf(isPlain, 2 * size);
        }
        int at = size * FIELDS;
        places[at] = name;
        places[at + COLON] = colon;
        places[at + NAME_END] = nameEnd;
        return size++;
    }

    void setValue(int attribute, int from, int to, boolean isAsItStands) {
        places[attribute * FIELDS + VALUE] = from;
        places[attribute * FIELDS + VALUE_END] = to;
        isPlain[attribute] = isAsItStands;
    }

    /** Whether an attribute before this one has the same name. */
    boolean isTwice(int attribute, char[] buffer, int tag) {
        int from = places[attribute * FIELDS];
        int to = places[attribute * FIELDS + NAME_END];
        for (int a = 0; a < attribute; a++) {
            int at = a * FIELDS;
            boolean isSame = places[at + NAME_END] - places[at] == to - from
                    && Arrays.equals(
                            buffer, tag + from, tag + to, buffer, tag + places[at], tag + places[at + NAME_END]);
            if (isSame) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return size;
    }

    /** Returns the number of an attribute without a prefix, or -1. */
    int find(String name, char[] buffer, int tag) {
        for (int a = 0; a < size; a++) {
            int at = a * FIELDS;
            if (XmlCharacters.equal(buffer, tag + places[at], tag + places[at + NAME_END], name)) {
                return a;
            }
        }
        return NONE;
    }

    String name(int attribute, char[] buffer, int tag) {
        int at = attribute * FIELDS;
        return new String(buffer, tag + places[at], places[at + NAME_END] - places[at]);
    }

    /** Whether a name is {@code xmlns} or has it as its prefix. */
    boolean isDeclaration(int attribute, char[] buffer, int tag) {
        int at = attribute * FIELDS;
        int from = places[at];
        if (buffer[tag + from] != 'x') {
            return false;
        }
        int to = places[at + COLON] == NONE ? places[at + NAME_END] : places[at + COLON];
        return XmlCharacters.equal(buffer, tag + from, tag + to, "xmlns");
    }

    boolean hasPrefix(int attribute) {
        return places[attribute * FIELDS + COLON] != NONE;
    }

    /** Returns a value, which is valid until the next one is asked for. */
    CharSequence value(int attribute, char[] buffer, int tag) {
        int from = tag + places[attribute * FIELDS + VALUE];
        int to = tag + places[attribute * FIELDS + VALUE_END];
        if (!isPlain[attribute]) {
            StringBuilder text = new StringBuilder();
            XmlCharacters.decodeAttribute(buffer, from, to, text);
            return text;
        }
        slice.characters = buffer;
        slice.from = from;
        slice.length = to - from;
        return slice;
    }
}
