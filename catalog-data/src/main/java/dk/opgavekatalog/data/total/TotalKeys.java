package dk.opgavekatalog.data.total;

import java.util.List;

/** The names by which totals call the keys of rows. Keys are numbered from 0 in an order that this decides. */
public interface TotalKeys {

    /** The number of keys that a row has. */
    int size();

    /** The number of the key that is a period. */
    int period();

    /** The form of a name that a total calls a key by; equal for spellings of one name. */
    String form(int key, String name);

    /**
     * The forms of all names by which a total can mean rows with a key: its own, and those of the groups that it is in,
     * such as the year of a month.
     *
     * @param number stands for the text of the key in {@link FileSums}
     */
    List<String> forms(int key, int number);
}
