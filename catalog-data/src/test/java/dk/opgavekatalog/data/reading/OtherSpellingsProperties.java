package dk.opgavekatalog.data.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OtherSpellingsProperties {

    /** Each thread may come across a spelling again, at a later place. */
    @Property
    void theFirstAreKeptInWhateverOrderTheyAreAdded(
            @ForAll @IntRange(min = 1, max = 2 * OtherSpellings.MOST) int count, @ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            order.add(i);
            order.add(i + count);
        }
        Collections.shuffle(order, random);
        OtherSpellings spellings = new OtherSpellings();

        order.forEach(place -> spellings.add(0, "spelling " + place % count, place));

        int kept = Math.min(count, OtherSpellings.MOST);
        assertThat(spellings.byPlace().keySet()).hasSize(kept).allMatch(place -> place < kept);
    }
}
