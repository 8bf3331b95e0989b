package dk.opgavekatalog.data.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3. jan | 3/1/0",
                "3-jan | 3/1/0",
                "3 Jan | 3/1/0",
                "3.jan. | 3/1/0",
                "jan-03 | 3/1/0 0/1/2003",
                "Jan 3 | 3/1/0",
                "jan. 2001 | 0/1/2001",
                "januar 2001 | 0/1/2001",
                "may-31 | 31/5/0 0/5/1931",
                "maj-32 | 0/5/1932",
                "1. apr 10 | 1/4/2010",
                "3. januar 2001 | 3/1/2001",
                "3-Oct-2001 | 3/10/2001",
                "3. mrt 2001 | 3/3/2001",
                "sept-03 | 3/9/0 0/9/2003",
                "3. okt. 01 | 3/10/2001",
                "January 3, 2001 | 3/1/2001",
                "onsdag den 3. januar 2001 | 3/1/2001",
                "Wednesday, January 3, 2001 | 3/1/2001",
                "03-01-2001 | 3/1/2001 1/3/2001",
                "03/01/2001 | 3/1/2001 1/3/2001",
                "3.1.2001 | 3/1/2001 1/3/2001",
                "13-01-2001 | 13/1/2001",
                "2001-01-03 | 3/1/2001",
                "2001-01-03 12:00:00 | 3/1/2001",
                "03.01.01 | 3/1/2001 1/3/2001 1/1/2003",
                "10-04-01 | 10/4/2001 4/10/2001 1/4/2010",
                "01-02-99 | 1/2/1999 2/1/1999"
            })
    void aDateHasEveryDayThatItCanBe(String text, String days) {
        assertThat(WrittenDate.find(text).orElseThrow().readings().stream()
                        .map(day -> day.day() + "/" + day.month() + "/" + day.year())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3.1.1",
                "3.1.77",
                "3-1-1",
                "3,1,1",
                "3 - 1 - 1",
                "jan",
                "3. januaar",
                "2024",
                "2001-13-03",
                "99-99-2001",
                "Teknik 3",
                "3. sal",
                "1/2",
                "3.1.2024.5",
                "marts",
                "2024-001-02",
                "36894"
            })
    void anythingElseIsNotADate(String text) {
        assertThat(WrittenDate.find(text)).isEmpty();
    }
}
