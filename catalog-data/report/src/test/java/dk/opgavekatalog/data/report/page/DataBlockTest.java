package dk.opgavekatalog.data.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataBlockTest {

    @Test
    void amountsAreTextsAndNothingCanEndTheBlock() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("unit", "</script><!-- &æ");
        content.put("amounts", List.of(new BigDecimal("-92233720368547758.08"), 3, true));

        assertThat(new DataBlock("data", content).toJson())
                .isEqualTo("{\"unit\":\"\\u003C/script\\u003E\\u003C!-- \\u0026æ\","
                        + "\"amounts\":[\"-92233720368547758.08\",3,true]}");
    }
}
